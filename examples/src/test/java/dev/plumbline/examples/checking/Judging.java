package dev.plumbline.examples.checking;

import dev.plumbline.Plumbline;
import dev.plumbline.ReadyStandard;
import dev.plumbline.core.check.Plan;
import dev.plumbline.core.check.Report;
import dev.plumbline.core.check.Verdict;
import dev.plumbline.core.ledger.LedgerReader;
import dev.plumbline.core.ledger.Reading;
import dev.plumbline.core.ledger.Table;
import dev.plumbline.core.period.DateRange;
import dev.plumbline.core.record.UnitRecords;
import dev.plumbline.core.score.Score;
import dev.plumbline.core.source.Source;
import dev.plumbline.core.standard.Standard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Judges a few records by a standard, both given as text. */
final class Judging {

  private static final Plumbline PLUMBLINE = Plumbline.create();

  private final ReadyStandard standard;
  private final Map<String, Table> tables = new LinkedHashMap<>();

  private Judging(String standard) {
    this.standard = PLUMBLINE.compile(new Source("test.std", standard)).orElseThrow();
    sheet("unit", "id|name", "b1|b1");
    sheet("people", "id|standing");
  }

  /** Judges by {@code standard}. */
  static Judging by(String... standard) {
    return new Judging(String.join("\n", standard) + "\n");
  }

  /** Adds or replaces a sheet; cells are parted by {@code |}. */
  Judging sheet(String name, String headings, String... rows) {
    List<Table.Row> read = new ArrayList<>();
    for (String row : rows) {
      read.add(new Table.Row(read.size() + 2, Arrays.asList(row.split("\\|", -1))));
    }
    tables.put(name, new Table(name, Arrays.asList(headings.split("\\|")), read));
    return this;
  }

  /** Adds activities of one kind on these dates. */
  Judging held(String kind, String... dates) {
    List<String> rows = new ArrayList<>();
    Table before = tables.get("activities");
    if (before != null) {
      before.rows().forEach(row -> rows.add(String.join("|", row.cells())));
    }
    for (String date : dates) {
      rows.add("a" + (rows.size() + 1) + "|" + kind + "|" + date);
    }
    return sheet("activities", "id|kinds|date", rows.toArray(String[]::new));
  }

  Standard standard() {
    return standard.standard();
  }

  UnitRecords records() {
    Reading reading =
        LedgerReader.read(List.copyOf(tables.values()), standard.standard().vocabulary());
    if (!reading.faults().isEmpty()) {
      throw new IllegalArgumentException(reading.faults().toString());
    }
    return reading.records().orElseThrow();
  }

  Report report(String asOf) {
    return standard.check(records(), LocalDate.parse(asOf));
  }

  Report report(DateRange range, LocalDate asOf) {
    return Plan.of(standard.standard()).check(records(), range, asOf);
  }

  Score score(String asOf) {
    return standard.score(report(asOf));
  }

  /** What each window was found to be: {@code 2026-Q1 MET}, with the subject where there is one. */
  List<String> on(String asOf) {
    return report(asOf).verdicts().stream().map(Judging::shown).collect(Collectors.toList());
  }

  private static String shown(Verdict verdict) {
    String subject = verdict.item().subject().id();
    return verdict.item().window().id()
        + (subject.equals("unit") ? "" : " " + subject)
        + " "
        + verdict.status()
        + (verdict.advice() ? " advice" : "");
  }
}
