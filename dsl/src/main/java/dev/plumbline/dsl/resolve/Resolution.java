package dev.plumbline.dsl.resolve;

import dev.plumbline.core.message.Label;
import dev.plumbline.core.sector.Term;
import dev.plumbline.core.sector.TermKind;
import dev.plumbline.core.sector.Vocabulary;
import dev.plumbline.core.source.Diagnostic;
import dev.plumbline.core.source.Source;
import dev.plumbline.core.source.Span;
import dev.plumbline.core.standard.Standard;
import dev.plumbline.dsl.Compilation;
import dev.plumbline.dsl.Library;
import dev.plumbline.dsl.Limits;
import dev.plumbline.dsl.parse.Header;
import dev.plumbline.dsl.parse.Parsing;
import dev.plumbline.dsl.syntax.Line;
import dev.plumbline.dsl.syntax.Node;
import dev.plumbline.dsl.syntax.Rule;
import dev.plumbline.dsl.syntax.SyntaxFile;
import dev.plumbline.dsl.syntax.Word;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** One compilation, from text to standard; the only place that knows the order of the passes. */
public final class Resolution {

  private final Library library;
  private final Limits limits;
  private final Set<String> open;
  private final Map<String, Standard.Layer> ranks;

  /** A compilation in which nothing has been read yet. */
  public Resolution(Library library, Limits limits) {
    this(library, limits, Set.of(), new LinkedHashMap<>());
  }

  private Resolution(
      Library library, Limits limits, Set<String> open, Map<String, Standard.Layer> ranks) {
    this.library = library;
    this.limits = limits;
    this.open = open;
    this.ranks = ranks;
  }

  /**
   * A text as written and as meant.
   *
   * @param compilation what came of compiling it
   * @param file its syntax
   * @param header what had to be known of it before it could be read
   * @param inScope the words its header brings into scope
   * @param vocabulary those and its own
   * @param termAt which term each of its words was found to mean, by where the word begins
   */
  public record Resolved(
      Compilation compilation,
      SyntaxFile file,
      Header header,
      Vocabulary inScope,
      Vocabulary vocabulary,
      Map<Integer, String> termAt) {
    public Resolved {
      termAt = Map.copyOf(termAt);
    }
  }

  /** Compiles {@code source}; its parents are compiled on the way. */
  public Compilation compile(Source source) {
    return resolve(source).compilation();
  }

  /** Compiles {@code source} and keeps what a formatter needs of the way there. */
  public Resolved resolve(Source source) {
    Header header = Header.of(source);
    Words words = new Words(library, limits.orWider(Limits.USUAL));
    List<Standard> parents = new ArrayList<>();
    List<String> parentIds = new ArrayList<>();
    Map<String, Source> sources = new LinkedHashMap<>();
    List<Compilation> broken = new ArrayList<>();
    for (String name : header.parents()) {
      Optional<String> id = Words.id(library.standards(), name);
      Optional<Source> text = id.flatMap(library::standard);
      if (text.isEmpty() || open.contains(id.get())) {
        continue;
      }
      Set<String> deeper = new LinkedHashSet<>(open);
      deeper.add(id.get());
      Compilation parent =
          new Resolution(library, limits.orWider(Limits.USUAL), deeper, ranks).compile(text.get());
      sources.putAll(parent.sources());
      parent.standard().ifPresent(parents::add);
      parentIds.add(id.get());
      if (parent.hasErrors()) {
        broken.add(parent);
      }
    }
    List<String> sectors = new ArrayList<>();
    Stream.concat(header.sectors().stream(), header.uses().stream())
        .forEach(name -> Words.id(library.vocabularies(), name).ifPresent(sectors::add));
    parents.forEach(parent -> parent.sectors().forEach(words::add));
    sectors.forEach(words::add);
    if (sectors.isEmpty() && !header.vocabulary()) {
      library.defaultVocabulary().ifPresent(words::add);
    }
    sources.putAll(words.sources());
    sources.put(source.name(), source);

    Vocabulary inScope = words.vocabulary();
    Parsing.Parsed parsed = Parsing.parse(source, inScope, header, limits);
    Own own = own(parsed.file(), inScope, source.name());
    Scope scope = new Scope(own.vocabulary());
    own.clashes()
        .forEach(clash -> scope.error("ALREADY_A_TERM", clash.span(), clash.text(), clash.value()));
    names(parsed.file(), scope);
    Standards reader = new Standards(parsed.file(), scope, plainName(source.name()));
    Standard alone = reader.read(sectors, parentIds, digest(sources));
    ranks.put(alone.id(), alone.layer());
    Standard whole =
        new Layers(scope, ranks, reader.scales(), library.standards())
            .over(alone, parents, reader.changes(), extending(parsed.file(), source));
    whole = whole.showing(new Examples(scope, whole).read(parsed.file()));
    broken.forEach(parent -> scope.error("PARENT_BROKEN", source.span(0, 0), first(parent)));
    new Settings(scope, whole).check();
    new Soundness(whole, scope).check();
    openParameters(whole, scope);
    boolean sound =
        Stream.concat(parsed.diagnostics().stream(), scope.diagnostics().stream())
            .noneMatch(Diagnostic::isError);
    // A superior may say only how branches are assessed, each by a standard of its own.
    boolean asks = !whole.duties().isEmpty() || !whole.assessments().isEmpty();
    if (sound && !asks && !header.vocabulary()) {
      scope.error("ASKS_NOTHING", source.span(0, 0));
    }

    List<Diagnostic> all =
        Stream.of(words.diagnostics(), parsed.diagnostics(), scope.diagnostics())
            .flatMap(List::stream)
            .sorted(Comparator.comparingInt(d -> d.span().start()))
            .toList();
    boolean failed = all.stream().anyMatch(Diagnostic::isError);
    int shown = Math.min(all.size(), limits.errors());
    Compilation compilation =
        new Compilation(
            failed ? Optional.empty() : Optional.of(whole),
            all.subList(0, shown),
            all.size() - shown,
            sources);
    return new Resolved(
        compilation, parsed.file(), header, inScope, scope.vocabulary(), scope.termAt());
  }

  /** The words in scope with those the file declares, and the declarations that clash. */
  private record Own(Vocabulary vocabulary, List<Word> clashes) {}

  private static Own own(SyntaxFile file, Vocabulary inScope, String origin) {
    Map<String, Term> declared = new LinkedHashMap<>();
    List<Word> clashes = new ArrayList<>();
    for (Line line : file.lines()) {
      Optional<Term> term = line.form().flatMap(form -> Words.term(form, origin));
      if (term.isEmpty()) {
        continue;
      }
      boolean restated =
          inScope.term(term.get().id()).filter(t -> t.kind() == TermKind.PARAMETER).isPresent();
      Word name = line.form().get().only().only().the(Rule.NAME).head();
      if (restated) {
        continue;
      } else if (inScope.term(term.get().id()).isPresent()
          || declared.putIfAbsent(term.get().id(), term.get()) != null) {
        clashes.add(name);
      }
    }
    return new Own(inScope.with(declared.values()), clashes);
  }

  /** Checks the names after {@code sector}, {@code uses} and {@code extends}. */
  private void names(SyntaxFile file, Scope scope) {
    for (Line line : file.lines()) {
      Optional<Node> form = line.form().map(Node::only).map(Node::only);
      if (form.isEmpty()) {
        continue;
      }
      Rule rule = form.get().rule();
      boolean words = rule == Rule.SECTORS || rule == Rule.USES;
      if (!words && rule != Rule.PARENTS) {
        continue;
      }
      Map<String, Label> known = words ? library.vocabularies() : library.standards();
      for (Node name : form.get().all(Rule.NAME)) {
        Word word = name.head();
        Optional<String> id = Words.id(known, word.value());
        if (id.isEmpty()) {
          List<Object> there = new ArrayList<>(known.values());
          scope.error(
              words ? "UNKNOWN_SECTOR" : "UNKNOWN_STANDARD", word.span(), word.text(), there);
        } else if (!words && open.contains(id.get())) {
          scope.error("EXTENDS_ITSELF", word.span(), word.text());
        }
      }
    }
  }

  /** Where the file names the standards it extends; its beginning if it names none. */
  private static Span extending(SyntaxFile file, Source source) {
    return file.lines().stream()
        .flatMap(line -> line.form().stream())
        .map(form -> form.only().only())
        .filter(form -> form.rule() == Rule.PARENTS)
        .map(Node::span)
        .findFirst()
        .orElse(source.span(0, 0));
  }

  private static void openParameters(Standard standard, Scope scope) {
    Map<String, Span> asked = new LinkedHashMap<>();
    for (var duty : standard.duties()) {
      duty.openParameters().forEach(parameter -> asked.putIfAbsent(parameter, duty.span()));
    }
    asked.forEach(
        (parameter, span) -> {
          Object label =
              scope.vocabulary().term(parameter).<Object>map(Term::label).orElse(parameter);
          scope.advise("PARAMETER_OPEN", span, parameter, label);
        });
  }

  private static String first(Compilation parent) {
    return parent.diagnostics().stream()
        .filter(Diagnostic::isError)
        .findFirst()
        .map(d -> d.span().place() + " " + d.code())
        .orElse("");
  }

  private static String plainName(String file) {
    String name = file.substring(file.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    String plain = dot > 0 ? name.substring(0, dot) : name;
    return plain.isBlank() ? "standard" : plain;
  }

  private static String digest(Map<String, Source> sources) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      sources.values().stream()
          .sorted(Comparator.comparing(Source::name))
          .forEach(
              source -> {
                sha.update(source.text().getBytes(StandardCharsets.UTF_8));
                sha.update((byte) 0);
              });
      return HexFormat.of().formatHex(sha.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
