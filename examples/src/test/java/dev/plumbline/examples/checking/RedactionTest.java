package dev.plumbline.examples.checking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Plumbline;
import dev.plumbline.ReadyStandard;
import dev.plumbline.core.check.Checklist;
import dev.plumbline.core.check.Item;
import dev.plumbline.core.check.Redaction;
import dev.plumbline.core.check.Report;
import dev.plumbline.core.check.Status;
import dev.plumbline.core.check.Verdict;
import dev.plumbline.core.record.UnitRecords;
import dev.plumbline.examples.hospital.HospitalYear;
import dev.plumbline.format.json.JsonReport;
import dev.plumbline.format.text.Paint;
import dev.plumbline.format.text.TextReport;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class RedactionTest {

  private static final ReadyStandard HOSPITAL =
      Plumbline.create().shipped("hospital").orElseThrow().orElseThrow();
  private static final UnitRecords RECORDS = HospitalYear.records();
  private static final Report REPORT = HOSPITAL.check(RECORDS, LocalDate.of(2026, 9, 30));
  private static final Report REDACTED = Redaction.of(RECORDS).of(REPORT);

  @Test
  void leavesNoIdOfAPersonAnywhere() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
      new TextReport(locale, Paint.PLAIN).write(REDACTED, HOSPITAL.score(REPORT), out);
      new JsonReport(locale).write(REDACTED, HOSPITAL.score(REPORT), out);
      Checklist checklist = HOSPITAL.checklist(RECORDS, Year.of(2026));
      new TextReport(locale, Paint.PLAIN).write(Redaction.of(RECORDS).of(checklist), out);
    }
    String all = out.toString(StandardCharsets.UTF_8);
    assertThat(all).contains("5人", "5 people", "145对");
    for (var person : RECORDS.people()) {
      assertThat(all).doesNotContainPattern("(?<![A-Za-z0-9])" + person.id() + "(?![A-Za-z0-9])");
    }
  }

  @Test
  void changesNoCountAndNoConclusion() {
    assertThat(REDACTED.conforms()).isEqualTo(REPORT.conforms());
    for (Status status : Status.values()) {
      assertThat(count(REDACTED, status)).as(status.name()).isEqualTo(count(REPORT, status));
    }
    assertThat(Verdict.count(REDACTED.findings())).isEqualTo(REPORT.findings().size());
    assertThat(REDACTED.verdicts().size()).isLessThan(REPORT.verdicts().size() - 100);
  }

  private static int count(Report report, Status status) {
    return Verdict.count(report.verdicts().stream().filter(v -> v.status() == status).toList());
  }

  @Test
  void keepsTheIdsOfItemsApart() {
    assertThat(REDACTED.verdicts())
        .extracting(verdict -> verdict.item().id())
        .doesNotHaveDuplicates();
    Checklist checklist = HOSPITAL.checklist(RECORDS, Year.of(2026));
    assertThat(Redaction.of(RECORDS).of(checklist).items())
        .extracting(Item::id)
        .doesNotHaveDuplicates()
        .contains("组织生活.talk@2026/pairs", "组织生活.party-lecture@2026-Q2/unit");
  }

  @Test
  void hidesAnIdInsideAnArchiveNumberAndInAReason() {
    Judging judging = Judging.by("attest \"the plan is displayed\" every year");
    judging.sheet("people", "id|standing", "p07|formal");
    Report plain = judging.report("2026-06-30");
    String duty = plain.standard().duties().get(0).id();
    judging.sheet(
        "attestations",
        "duty|officer|date|met|evidence",
        duty + "|p07|2026-05-01|yes|p07-plan.pdf");
    Report report = judging.report("2026-06-30");
    Verdict verdict = Redaction.of(judging.records()).of(report).verdicts().get(0);
    assertThat(verdict.reason().in(Locale.ENGLISH))
        .isEqualTo("Confirmed by one person on 2026-05-01");
    assertThat(verdict.proof().get(0).id()).isEqualTo("*");
    assertThat(verdict.proof().get(0).evidence()).contains("*-plan.pdf");
  }
}
