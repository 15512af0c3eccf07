package dev.plumbline.dsl.resolve;

import dev.plumbline.core.message.Label;
import dev.plumbline.core.sector.Term;
import dev.plumbline.core.sector.Vocabulary;
import dev.plumbline.core.source.Diagnostic;
import dev.plumbline.core.source.Source;
import dev.plumbline.dsl.Library;
import dev.plumbline.dsl.Limits;
import dev.plumbline.dsl.parse.Header;
import dev.plumbline.dsl.parse.Parsing;
import dev.plumbline.dsl.syntax.Line;
import dev.plumbline.dsl.syntax.Node;
import dev.plumbline.dsl.syntax.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gathers the terms of the vocabularies a file names, each with those it builds on. */
final class Words {

  private final Library library;
  private final Limits limits;
  private final Map<String, Term> terms = new LinkedHashMap<>();
  private final Set<String> read = new LinkedHashSet<>();
  private final Map<String, Source> sources = new LinkedHashMap<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  Words(Library library, Limits limits) {
    this.library = library;
    this.limits = limits;
  }

  /** Adds the vocabulary {@code id}; false if there is none. */
  boolean add(String id) {
    if (!read.add(id)) {
      return true;
    }
    Optional<Source> text = library.vocabulary(id);
    if (text.isEmpty()) {
      return false;
    }
    Source source = text.get();
    sources.put(source.name(), source);
    Header header = Header.of(source);
    header.uses().forEach(this::add);
    Parsing.Parsed parsed = Parsing.parse(source, vocabulary(), header, limits);
    diagnostics.addAll(parsed.diagnostics());
    for (Line line : parsed.file().lines()) {
      line.form().flatMap(form -> term(form, id)).ifPresent(term -> terms.put(term.id(), term));
    }
    return true;
  }

  /** The term a line of a vocabulary declares, if it declares one. */
  static Optional<Term> term(Node form, String origin) {
    Node entry = form.only();
    if (entry.rule() != Rule.ENTRY) {
      return Optional.empty();
    }
    return entry
        .first(Rule.DECLARATION)
        .map(node -> Declarations.term(node, origin))
        .or(() -> entry.first(Rule.PARAMETER).map(node -> Declarations.parameter(node, origin)));
  }

  Vocabulary vocabulary() {
    return Vocabulary.of(terms.values());
  }

  Map<String, Source> sources() {
    return sources;
  }

  List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /** The id of what is named {@code name} in either language, among {@code named}. */
  static Optional<String> id(Map<String, Label> named, String name) {
    if (named.containsKey(name)) {
      return Optional.of(name);
    }
    return named.entrySet().stream()
        .filter(
            entry ->
                entry.getValue().zh().equals(name) || entry.getValue().en().equalsIgnoreCase(name))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
