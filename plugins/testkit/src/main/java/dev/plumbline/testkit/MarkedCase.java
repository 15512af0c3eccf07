package dev.plumbline.testkit;

import dev.plumbline.Compiled;
import dev.plumbline.Plumbline;
import dev.plumbline.ReadyStandard;
import dev.plumbline.core.check.Status;
import dev.plumbline.core.check.Verdict;
import dev.plumbline.core.ledger.Reading;
import dev.plumbline.core.record.UnitRecords;
import dev.plumbline.core.sector.Vocabulary;
import dev.plumbline.core.source.Diagnostic;
import dev.plumbline.core.source.Source;
import dev.plumbline.format.json.JsonRecords;
import dev.plumbline.format.tables.CsvRecords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A standard in a file, with what is expected of it marked where it is expected: {@code #!
 * UNKNOWN_TERM} on a line expects that diagnostic there; with {@code #! as-of 2026-12-31} anywhere,
 * the ledger beside the file (of the same name: a folder of CSV files, or JSON) is judged on that
 * day, and {@code #! 2026-Q2 missed} on a duty expects that verdict of it, {@code #! 2026 p07
 * missed} one on a person. Whatever is not marked, diagnostic or miss, is a difference.
 */
public final class MarkedCase {

  private final Path file;

  private MarkedCase(Path file) {
    this.file = file;
  }

  /** The case in {@code file}. */
  public static MarkedCase of(Path file) {
    return new MarkedCase(file);
  }

  /**
   * Every {@code .std} file of a folder and its subfolders, in the order of names; none if there is
   * no such folder.
   *
   * @throws IOException if the folder cannot be read
   */
  public static List<MarkedCase> in(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(each -> each.toString().endsWith(".std"))
          .sorted()
          .map(MarkedCase::new)
          .toList();
    }
  }

  /** What it is called. */
  public String name() {
    return String.valueOf(file.getFileName());
  }

  /**
   * How what happens differs from what is marked, a line for each difference; none if the case
   * holds.
   *
   * @throws IOException if the case cannot be read
   */
  public List<String> differences(Plumbline plumbline) throws IOException {
    Source source = new Source(name(), Files.readString(file));
    List<Mark> marks = Mark.in(source);
    Compiled compiled = plumbline.compile(source);
    Differences differences = new Differences(source);
    diagnosed(compiled, marks, differences);
    Optional<Mark> day = marks.stream().filter(Mark::isDay).findFirst();
    Optional<ReadyStandard> standard = compiled.standard();
    if (day.isPresent() && standard.isPresent()) {
      LocalDate asOf = LocalDate.parse(day.get().text().substring("as-of ".length()));
      judged(standard.get(), asOf, marks, differences);
    } else {
      marks.stream().filter(mark -> !mark.isCode() && !mark.isDay()).forEach(differences::notFound);
    }
    return differences.all();
  }

  private static void diagnosed(Compiled compiled, List<Mark> marks, Differences differences) {
    List<Mark> open = new ArrayList<>(marks.stream().filter(Mark::isCode).toList());
    for (Diagnostic each : compiled.diagnostics()) {
      boolean here = each.span().source().equals(differences.source().name());
      Mark found = new Mark(here ? each.span().line() : 0, each.code());
      if (!open.remove(found)) {
        differences.notMarked(found, each.span().place() + " " + each.message().in(Locale.ENGLISH));
      }
    }
    open.forEach(differences::notFound);
  }

  private void judged(
      ReadyStandard standard, LocalDate asOf, List<Mark> marks, Differences differences)
      throws IOException {
    UnitRecords records = records(standard.standard().vocabulary());
    List<Mark> open =
        new ArrayList<>(marks.stream().filter(mark -> !mark.isCode() && !mark.isDay()).toList());
    List<Verdict> verdicts = new ArrayList<>(standard.check(records, asOf).verdicts());
    verdicts.sort(Comparator.comparing((Verdict each) -> each.item().duty().span().line()));
    for (Verdict verdict : verdicts) {
      boolean here = verdict.item().duty().span().source().equals(name());
      Mark found = new Mark(here ? verdict.item().duty().span().line() : 0, shown(verdict));
      boolean asked = open.remove(found);
      boolean amiss = verdict.status() == Status.MISSED || verdict.status() == Status.ERROR;
      if (!asked && amiss) {
        differences.notMarked(found, verdict.reason().in(Locale.ENGLISH));
      }
    }
    open.forEach(differences::notFound);
  }

  private static String shown(Verdict verdict) {
    String subject = verdict.item().subject().id();
    String status = verdict.status().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return verdict.item().window().id()
        + (subject.equals("unit") || subject.equals(verdict.item().window().id())
            ? ""
            : " " + subject)
        + " "
        + status
        + (verdict.advice() ? " advice" : "");
  }

  private UnitRecords records(Vocabulary vocabulary) throws IOException {
    String base = name().substring(0, name().length() - ".std".length());
    Path folder = file.resolveSibling(base);
    Path json = file.resolveSibling(base + ".json");
    if (!Files.isDirectory(folder) && !Files.isRegularFile(json)) {
      throw new IOException(
          "beside " + name() + " there is no ledger: neither " + base + "/ nor " + base + ".json");
    }
    Reading reading =
        Files.isDirectory(folder)
            ? CsvRecords.read(folder, vocabulary)
            : JsonRecords.read(json, vocabulary);
    if (reading.hasErrors() || reading.records().isEmpty()) {
      String faults =
          reading.faults().stream()
              .map(
                  each -> each.sheet() + " " + each.row() + " " + each.message().in(Locale.ENGLISH))
              .collect(Collectors.joining("\n"));
      throw new IOException("the ledger of " + name() + " is wrong:\n" + faults);
    }
    return reading.records().get();
  }
}
