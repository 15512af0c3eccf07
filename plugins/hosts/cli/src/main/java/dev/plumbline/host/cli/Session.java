package dev.plumbline.host.cli;

import dev.plumbline.Compiled;
import dev.plumbline.Plumbline;
import dev.plumbline.ReadyStandard;
import dev.plumbline.core.check.Checklist;
import dev.plumbline.core.ledger.Mapping;
import dev.plumbline.core.ledger.Opened;
import dev.plumbline.core.ledger.Reading;
import dev.plumbline.core.message.Message;
import dev.plumbline.core.message.Phrases;
import dev.plumbline.core.sector.Vocabulary;
import dev.plumbline.core.source.Source;
import dev.plumbline.dsl.Compilation;
import dev.plumbline.format.json.JsonRecords;
import dev.plumbline.format.tables.CsvRecords;
import dev.plumbline.format.text.Paint;
import dev.plumbline.format.text.TextDiagnostics;
import dev.plumbline.format.workbooks.FilledChecklist;
import dev.plumbline.format.workbooks.XlsxRecords;
import dev.plumbline.spi.FormatKind;
import dev.plumbline.spi.RecordReader;
import dev.plumbline.spi.ResultFormat;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What all commands share: finding standards and records, writing results, the reader's language.
 */
final class Session {

  static final int CONFORMS = 0;
  static final int FINDINGS = 1;
  static final int WRONG_INPUT = 2;
  static final int OUR_FAULT = 3;

  private static final Phrases PHRASES = Phrases.beside(Session.class);
  private static final long LARGEST_MAPPING = 1L << 20;
  private static final long LARGE_RECORDS = 1L << 20;
  private static final int LARGEST_TEXT = 16 << 20;

  private final Surroundings surroundings;
  private final Locale locale;
  private final Installation installation;

  Session(Surroundings surroundings, Locale locale, Installation installation) {
    this.surroundings = surroundings;
    this.locale = locale;
    this.installation = installation;
  }

  Surroundings surroundings() {
    return surroundings;
  }

  /** Where faults go; what was shown of work going on is gone first. */
  PrintStream err() {
    surroundings.line().erase();
    return surroundings.err();
  }

  /**
   * Begins long work, which tells how far it is.
   *
   * @param label the key of what is done
   * @param of how many steps it has
   */
  Bar bar(String label, long of, Object... arguments) {
    return new Bar(surroundings.line(), say(label, arguments), of);
  }

  /** Begins work of so many steps on records; it tells how far it is only where they are large. */
  Bar workOn(String records, long steps) {
    boolean large = size(path(records)) >= LARGE_RECORDS;
    return new Bar(large ? surroundings.line() : StatusLine.none(), "", steps);
  }

  /** How many bytes records have; 0 where they cannot be read, which is told when they are. */
  private static long size(Path records) {
    try (Stream<Path> files =
        Files.isDirectory(records) ? Files.list(records) : Stream.of(records)) {
      return files.map(Path::toFile).mapToLong(File::length).sum();
    } catch (IOException | UncheckedIOException e) {
      return 0;
    }
  }

  Locale locale() {
    return locale;
  }

  Plumbline plumbline() {
    return installation.plumbline();
  }

  Paint paint() {
    return new Paint(surroundings.terminal());
  }

  static Message phrase(String key, Object... arguments) {
    return PHRASES.message(key, arguments);
  }

  String say(String key, Object... arguments) {
    return phrase(key, arguments).in(locale);
  }

  /** Compiles what {@code name} names: {@code -}, a file, or a standard a plugin brings. */
  Compiled compile(String name) {
    return plumbline().compile(source(name));
  }

  /** The text {@code name} names. */
  Source source(String name) {
    if (!name.equals("-") && !Files.isRegularFile(path(name))) {
      List<Object> known = new ArrayList<>(plumbline().standards().keySet());
      Object near = Misuse.suggestion(name, plumbline().standards().keySet());
      return plumbline()
          .text(name)
          .orElseThrow(() -> new Wrong(phrase("no-standard", name, known, near)));
    }
    return new Source(name, text(name, "standard-too-large"));
  }

  /** The text of the list of clauses in the file {@code name}, or {@code -}. */
  String clauses(String name) {
    if (!name.equals("-") && !Files.isRegularFile(path(name))) {
      throw new Wrong(phrase("no-clauses", name));
    }
    return text(name, "clauses-too-large");
  }

  private String text(String name, String tooLarge) {
    try (InputStream file =
        name.equals("-") ? surroundings.in() : Files.newInputStream(path(name))) {
      byte[] bytes = file.readNBytes(LARGEST_TEXT + 1);
      if (bytes.length > LARGEST_TEXT) {
        throw new Wrong(phrase(tooLarge, name, LARGEST_TEXT >> 20));
      }
      return utf8(name, bytes);
    } catch (IOException e) {
      throw new Wrong(phrase("cannot-read", name));
    }
  }

  private static String utf8(String name, byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new Wrong(phrase("not-utf8", name));
    }
  }

  private static Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new Wrong(phrase("cannot-read", name));
    }
  }

  /** The standard {@code name} names; its diagnostics are shown when it has errors. */
  ReadyStandard standard(String name) {
    return standard(name, source(name));
  }

  /** The standard a text read before is; its diagnostics are shown when it has errors. */
  ReadyStandard standard(String name, Source source) {
    Compiled compiled = plumbline().compile(source);
    if (compiled.standard().isEmpty()) {
      err().print(diagnostics(compiled));
      throw new Wrong(phrase("standard-has-errors", name));
    }
    return compiled.orElseThrow();
  }

  String diagnostics(Compiled compiled) {
    return new TextDiagnostics(compiled.sources(), locale, paint())
        .show(compiled.diagnostics(), compiled.omitted());
  }

  /** Shows what is wrong with a text. */
  void complain(Compilation compilation) {
    err()
        .print(
            new TextDiagnostics(compilation.sources(), locale, paint())
                .show(compilation.diagnostics(), compilation.omitted()));
  }

  /** Reads records of whatever spelling of ours {@code name} has. */
  Reading records(String name, Vocabulary vocabulary) {
    return opened(name, Optional.empty()).in(vocabulary);
  }

  /**
   * Reads the cells of records of whatever spelling {@code name} has.
   *
   * @param mapping the file that says how tables of somebody else's making are to be read
   */
  Opened opened(String name, Optional<String> mapping) {
    Path file = path(name);
    if (!Files.exists(file)) {
      throw new Wrong(phrase("no-records", name));
    }
    try {
      return mapping.isPresent() ? mapped(name, file, mapping(mapping.get())) : ours(name, file);
    } catch (IOException e) {
      throw new Wrong(phrase("cannot-read", name));
    }
  }

  private Opened ours(String name, Path file) throws IOException {
    Optional<RecordReader> added = installation.reader(file);
    if (added.isPresent()) {
      return vocabulary -> added(added.get(), name, file, vocabulary);
    }
    String lower = name.toLowerCase(Locale.ROOT);
    if (Files.isDirectory(file)) {
      return CsvRecords.open(file);
    } else if (lower.endsWith(".json")) {
      return JsonRecords.open(file);
    } else if (lower.endsWith(".xlsx")) {
      return XlsxRecords.open(file);
    } else if (lower.endsWith(".csv")) {
      throw new Wrong(phrase("csv-needs-mapping", name));
    }
    throw unknown(name);
  }

  private static Reading added(RecordReader reader, String name, Path file, Vocabulary words) {
    try {
      return reader.read(file, words);
    } catch (IOException e) {
      throw new Wrong(phrase("cannot-read", name));
    }
  }

  private static Opened mapped(String name, Path file, Mapping mapping) throws IOException {
    String lower = name.toLowerCase(Locale.ROOT);
    if (Files.isDirectory(file) || lower.endsWith(".csv")) {
      return CsvRecords.open(file, mapping);
    } else if (lower.endsWith(".xlsx")) {
      return XlsxRecords.open(file, mapping);
    }
    throw unknown(name);
  }

  private static Wrong unknown(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    boolean old = lower.endsWith(".xls") || lower.endsWith(".et");
    return new Wrong(phrase(old ? "old-workbook" : "unknown-records", name));
  }

  private static Mapping mapping(String name) {
    Path file = path(name);
    try {
      if (Files.size(file) > LARGEST_MAPPING) {
        throw new Wrong(phrase("mapping-too-large", name, LARGEST_MAPPING >> 20));
      }
      String called = String.valueOf(file.getFileName());
      return Mapping.read(called, utf8(name, Files.readAllBytes(file)));
    } catch (IOException e) {
      throw new Wrong(phrase("cannot-read", name));
    }
  }

  /** Reads what a person filled into a checklist's workbook. */
  FilledChecklist filled(Path file, Checklist checklist) {
    try {
      return FilledChecklist.read(file, checklist);
    } catch (IOException e) {
      throw new Wrong(phrase("cannot-read", file.toString()));
    }
  }

  /**
   * The form a result has: the one named, else the one the ending of {@code file} stands for, else
   * text for the screen.
   */
  ResultFormat format(Optional<String> named, Optional<Path> file) {
    Paint painted = file.isPresent() ? Paint.PLAIN : paint();
    List<FormatKind> added = installation.formats();
    LocalDate today = surroundings.today();
    if (named.isPresent()) {
      return Format.named(named.get(), added, locale, painted, today)
          .orElseThrow(() -> Wrong.typed(noFormat(named.get(), added)));
    }
    return file.flatMap(out -> Format.of(out, added, locale, painted, today))
        .orElseGet(() -> Format.text.in(locale, painted, today));
  }

  private static Message noFormat(String named, List<FormatKind> added) {
    List<Object> known = new ArrayList<>(Format.names());
    added.forEach(each -> known.add(each.id()));
    return phrase("wrong-value", named, "--format", known);
  }

  /** Writes a result to {@code file}, whole or not at all, or to the reader. */
  void write(Optional<Path> file, Consumer<ByteArrayOutputStream> result) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    result.accept(bytes);
    surroundings.line().erase();
    if (file.isEmpty()) {
      surroundings.out().writeBytes(bytes.toByteArray());
      return;
    }
    try {
      Path target =
          Files.exists(file.get()) ? file.get().toRealPath() : file.get().toAbsolutePath();
      if (Files.exists(target) && !Files.isRegularFile(target)) {
        Files.write(target, bytes.toByteArray());
      } else {
        replace(target, bytes.toByteArray());
      }
    } catch (IOException e) {
      throw new Wrong(phrase("cannot-write", file.get().toString()));
    }
  }

  /** The part is named by chance and made as any new file is, so others may read it as usual. */
  private static void replace(Path target, byte[] bytes) throws IOException {
    Path part = target.resolveSibling("." + UUID.randomUUID() + ".part");
    try {
      Files.write(part, bytes, StandardOpenOption.CREATE_NEW);
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
