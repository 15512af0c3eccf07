package dev.plumbline.examples.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.plumbline.Plumbline;
import dev.plumbline.ReadyStandard;
import dev.plumbline.core.check.Checklist;
import dev.plumbline.core.check.Item;
import dev.plumbline.core.check.RecordRef;
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

  @Test
  void hidesWhoeverTheRecordsNameAndNoBodyOrUnit() {
    Judging judging =
        Judging.by(
                "party-lecture every year led by secretary",
                "theme-day every year recording topic, attendance",
                "training every year when members at least 1000000% of total-wages",
                "party-group.meeting every year per party-group")
            .sheet("people", "id|standing", "p01|formal", "p02|formal")
            .sheet("bodies", "id|kind|name", "g1|party-group|一组")
            .sheet(
                "activities",
                "id|kinds|date|leader|present|concerns|body|fields",
                "m-p01|party-lecture|2026-03-01|p01|p02|g1||",
                "m-p02|theme-day|2026-03-01||p02|||content",
                "m-g1|party-group.meeting|2026-03-01||p02||g1|");
    UnitRecords records = judging.records();
    UnitRecords fewer =
        new UnitRecords(
            records.unit(),
            List.of(),
            records.bodies(),
            records.activities(),
            records.talks(),
            records.events(),
            records.facts(),
            records.facilities(),
            records.ledgers(),
            records.documents(),
            records.policies(),
            records.attestations(),
            records.covers());
    Report report = Redaction.of(fewer).of(judging.report("2026-12-31"));
    assertThat(report.verdicts().get(0).notes().get(0).in(Locale.ENGLISH))
        .isEqualTo("Record m-* of 2026-03-01 was not led by secretary");
    assertThat(report.verdicts().get(0).notes().get(0).in(Locale.CHINESE))
        .isEqualTo("2026-03-01的记录m-*不是由党支部书记主持");
    assertThat(report.verdicts().get(1).notes().get(0).in(Locale.ENGLISH))
        .isEqualTo("Record m-* of 2026-03-01 lacks: topic, attendance");
    assertThat(report.verdicts().get(2).reason().in(Locale.ENGLISH))
        .isEqualTo(
            "Whether it applies cannot be told: No figure for total wages is known by 2026-12-31;"
                + " giving one would settle it");
    assertThat(report.verdicts().get(3).item().id()).endsWith("/g1");
    assertThat(report.verdicts().get(3).item().subject().shown().orElseThrow().in(Locale.ENGLISH))
        .isEqualTo("g1");
    assertThat(report.verdicts().get(3).proof().get(0).id()).isEqualTo("m-g1");
  }

  @Test
  void tellsTheProofOfThoseWhoFareAlikeInTheOrderOfDays() {
    Judging judging =
        Judging.by("training every year per member", "theme-day every year per party-group")
            .sheet("people", "id|standing", "p01|formal", "p02|formal")
            .sheet("bodies", "id|kind", "g1|party-group", "g2|party-group")
            .sheet(
                "activities",
                "id|kinds|date|present|body",
                "a1|training|2026-05-01|p01|",
                "a2|training|2026-03-01|p02|",
                "a3|theme-day|2026-05-01||g1",
                "a4|theme-day|2026-03-01||g2");
    Report report = Redaction.of(judging.records()).of(judging.report("2026-12-31"));
    assertThat(report.verdicts())
        .extracting(each -> each.item().subject().id(), each -> each.item().subject().count())
        .containsExactly(tuple("people", 2), tuple("g1", 1), tuple("g2", 1));
    assertThat(report.verdicts().get(0).proof())
        .extracting(RecordRef::id)
        .containsExactly("a2", "a1");
  }
}
