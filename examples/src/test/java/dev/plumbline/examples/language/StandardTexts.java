package dev.plumbline.examples.language;

import dev.plumbline.core.message.Label;
import dev.plumbline.core.source.Source;
import dev.plumbline.dsl.Library;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Every text in the language that the repository holds: files, and blocks of its pages. */
final class StandardTexts {

  private static final List<Path> ROOTS =
      List.of(
          Path.of("standards"),
          Path.of("src/test/resources"),
          Path.of("bench/src"),
          Path.of("../plugins"));

  /** The party's words and nothing else. */
  static final Library PARTY = new PartyWords();

  private StandardTexts() {}

  static List<Source> ofTheRepository() throws IOException {
    List<Source> sources = new ArrayList<>();
    for (Path root : ROOTS) {
      try (Stream<Path> files = Files.walk(root)) {
        for (Path file : files.filter(StandardTexts::isStandard).sorted().toList()) {
          sources.add(new Source(file.toString(), Files.readString(file)));
        }
      }
    }
    List<Path> pages = new ArrayList<>(List.of(Path.of("../docs/examples.md")));
    try (Stream<Path> diagnostics = Files.list(Path.of("../docs/diagnostics"))) {
      pages.addAll(diagnostics.sorted().toList());
    }
    for (Path page : pages) {
      String[] parts = Files.readString(page).split("```\n");
      for (int i = 1; i < parts.length; i += 2) {
        sources.add(new Source(page + "#" + i, parts[i]));
      }
    }
    return sources;
  }

  private static boolean isStandard(Path file) {
    return file.toString().endsWith(".std") && !file.toString().contains("target");
  }

  private static final class PartyWords implements Library {

    @Override
    public Optional<Source> vocabulary(String id) {
      Path file =
          Path.of(
              "../plugins/sectors/party/src/main/resources/dev/plumbline/sector/party/words.std");
      try {
        return id.equals("party")
            ? Optional.of(new Source("party", Files.readString(file)))
            : Optional.empty();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public Optional<Source> standard(String id) {
      return Optional.empty();
    }

    @Override
    public Map<String, Label> vocabularies() {
      return Map.of("party", new Label("党务", "party"));
    }

    @Override
    public Map<String, Label> standards() {
      return Map.of();
    }

    @Override
    public Optional<String> defaultVocabulary() {
      return Optional.of("party");
    }
  }
}
