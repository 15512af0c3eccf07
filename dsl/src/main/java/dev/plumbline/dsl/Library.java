package dev.plumbline.dsl;

import dev.plumbline.core.message.Label;
import dev.plumbline.core.source.Source;
import java.util.Map;
import java.util.Optional;

/** Where the compiler finds the vocabularies and standards a file names. Thread-safe. */
public interface Library {

  /** The text of the vocabulary with this id. */
  Optional<Source> vocabulary(String id);

  /** The text of the standard with this id. */
  Optional<Source> standard(String id);

  /** The vocabularies there are, by id, with their names in both languages. */
  Map<String, Label> vocabularies();

  /** The standards there are, by id, with their names in both languages. */
  Map<String, Label> standards();

  /** The vocabulary of a file that names no sector. */
  Optional<String> defaultVocabulary();

  /** A library without texts. */
  static Library empty() {
    return new Library() {
      @Override
      public Optional<Source> vocabulary(String id) {
        return Optional.empty();
      }

      @Override
      public Optional<Source> standard(String id) {
        return Optional.empty();
      }

      @Override
      public Map<String, Label> vocabularies() {
        return Map.of();
      }

      @Override
      public Map<String, Label> standards() {
        return Map.of();
      }

      @Override
      public Optional<String> defaultVocabulary() {
        return Optional.empty();
      }
    };
  }
}
