package dev.plumbline.host.cli;

import dev.plumbline.ReadyStandard;
import dev.plumbline.core.assess.Digests;
import dev.plumbline.core.assess.Enrolled;
import dev.plumbline.core.assess.Judge;
import dev.plumbline.core.assess.Officer;
import dev.plumbline.core.assess.Result;
import dev.plumbline.core.ledger.Reading;
import dev.plumbline.core.record.UnitRecords;
import dev.plumbline.format.text.TextReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The folder of the branches assessed: {@code units.csv} says which, {@code officers.csv} who may
 * act, and every branch's records lie where the first says.
 */
final class UnitsFolder {

  private static final Map<String, Officer.Role> ROLES =
      Map.of(
          "superior", Officer.Role.SUPERIOR,
          "上级", Officer.Role.SUPERIOR,
          "body", Officer.Role.BODY,
          "单位", Officer.Role.BODY,
          "branch", Officer.Role.BRANCH,
          "支部", Officer.Role.BRANCH);
  private static final Map<String, Boolean> ANSWERS =
      Map.of("yes", true, "是", true, "no", false, "否", false, "", false);

  private final Session session;
  private final Path folder;
  private final Year year;
  private final Map<String, Enrolled> branches = new LinkedHashMap<>();
  private final Map<String, String> records = new LinkedHashMap<>();
  private final TreeSet<String> declared = new TreeSet<>();
  private final Map<String, ReadyStandard> standards = new LinkedHashMap<>();

  UnitsFolder(Session session, Path folder, String standard, Year year) {
    this.session = session;
    this.folder = folder;
    this.year = year;
    Path list = folder.resolve("units.csv");
    if (!Files.isRegularFile(list)) {
      throw new Wrong(Session.phrase("no-units", folder.toString()));
    }
    for (CsvList.Line line : CsvList.read(list, "unit", "body", "records").lines()) {
      String unit = line.needed("unit");
      String of = line.get("standard").isEmpty() ? standard : line.get("standard");
      ReadyStandard ready = standards.computeIfAbsent(of, session::standard);
      String name = line.get("name").isEmpty() ? unit : line.get("name");
      Enrolled branch =
          new Enrolled(
              unit, name, line.needed("body"), ready.standard().id(), line.get("secretary"));
      if (branches.put(unit, branch) != null) {
        throw new Wrong(Session.phrase("unit-twice", line.place(), unit));
      }
      records.put(unit, line.needed("records"));
      boolean applies =
          line.get("declared").isEmpty() || Boolean.TRUE.equals(line.one("declared", ANSWERS));
      if (applies) {
        declared.add(unit);
      }
    }
  }

  /** The year assessed. */
  Year year() {
    return year;
  }

  List<Enrolled> population() {
    return List.copyOf(branches.values());
  }

  /** The branches that apply: those marked so, or all where none is marked otherwise. */
  List<String> declared() {
    return List.copyOf(declared);
  }

  /** The standards the branches are judged by. */
  List<ReadyStandard> standards() {
    return List.copyOf(standards.values());
  }

  List<Officer> officers() {
    Path list = folder.resolve("officers.csv");
    List<Officer> officers = new ArrayList<>();
    if (Files.isRegularFile(list)) {
      for (CsvList.Line line : CsvList.read(list, "person", "role").lines()) {
        officers.add(new Officer(line.needed("person"), line.one("role", ROLES), line.get("of")));
      }
    }
    return officers;
  }

  /** A file of this name in the folder, if there is one. */
  Optional<Path> file(String name) {
    Path file = folder.resolve(name);
    return Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
  }

  /**
   * Lets a step judge branches, and tells how far it is.
   *
   * @param branches how many it will judge
   */
  Result judging(AssessStep step, long branches, Function<Judge, Result> judged) {
    try (Bar bar = session.bar("doing." + step, branches)) {
      return judged.apply(
          (branch, asOf) -> {
            Judge.Judged made = judge(branch, asOf);
            bar.step();
            return made;
          });
    }
  }

  private Judge.Judged judge(Enrolled branch, LocalDate asOf) {
    String where = records.get(branch.unit());
    if (where == null) {
      throw new Wrong(Session.phrase("unit-gone", branch.unit()));
    }
    ReadyStandard standard =
        standards.values().stream()
            .filter(each -> each.standard().id().equals(branch.standard()))
            .findFirst()
            .orElseThrow(() -> new Wrong(Session.phrase("unit-gone", branch.unit())));
    String file = folder.resolve(where).toString();
    Reading reading = session.records(file, standard.standard().vocabulary());
    if (reading.hasErrors() || reading.records().isEmpty()) {
      session
          .err()
          .print(new TextReport(session.locale(), session.paint()).faults(reading.faults()));
      throw new Wrong(Session.phrase("unit-faulty", branch.unit()));
    }
    UnitRecords read = reading.records().get();
    if (!read.unit().id().equals(branch.unit())) {
      throw new Wrong(Session.phrase("unit-other", where, read.unit().id(), branch.unit()));
    }
    return new Judge.Judged(standard.check(read, year, asOf), digest(Path.of(file)));
  }

  private static String digest(Path place) {
    try {
      if (Files.isRegularFile(place)) {
        return Digests.of(Files.readAllBytes(place));
      }
      StringBuilder all = new StringBuilder();
      List<Path> files;
      try (Stream<Path> listed = Files.list(place)) {
        files = listed.filter(Files::isRegularFile).sorted().toList();
      }
      for (Path file : files) {
        all.append(Digests.of(Files.readAllBytes(file)))
            .append("  ")
            .append(file.getFileName())
            .append('\n');
      }
      return Digests.of(all.toString());
    } catch (IOException e) {
      throw new Wrong(Session.phrase("cannot-read", place.toString()));
    }
  }
}
