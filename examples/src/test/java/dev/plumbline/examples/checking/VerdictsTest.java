package dev.plumbline.examples.checking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.core.check.Verdict;
import org.junit.jupiter.api.Test;

final class VerdictsTest {

  private static final String YEAR_END = "2026-12-31";

  @Test
  void countsInCalendarWindows() {
    assertThat(
            Judging.by("party-lecture every quarter")
                .held("party-lecture", "2026-03-31", "2026-04-01")
                .on("2026-08-10"))
        .containsExactly("2026-Q1 MET", "2026-Q2 MET", "2026-Q3 PENDING", "2026-Q4 UPCOMING");
  }

  @Test
  void tellsAGapFromAWindow() {
    String[] dates = {"2026-01-10", "2026-06-30"};
    assertThat(
            Judging.by("party-lecture every quarter").held("party-lecture", dates).on("2026-06-30"))
        .startsWith("2026-Q1 MET", "2026-Q2 MET");
    assertThat(
            Judging.by("party-lecture at most 3 months apart")
                .held("party-lecture", dates)
                .on("2026-06-30"))
        .containsExactly("2026 MISSED");
    assertThat(
            Judging.by("party-lecture at most 6 months apart")
                .held("party-lecture", dates)
                .on("2026-06-30"))
        .containsExactly("2026 PENDING");
  }

  @Test
  void askesNothingOfAPartOfAWindowTheUnitDidNotMeetAnyway() {
    Judging founded =
        Judging.by("party-lecture every quarter")
            .sheet("unit", "id|name|founded", "b1|b1|2026-02-20");
    assertThat(founded.on("2026-06-30")).startsWith("2026-Q1 NOT_APPLICABLE", "2026-Q2 MISSED");
    assertThat(founded.held("party-lecture", "2026-03-02").on("2026-06-30"))
        .startsWith("2026-Q1 MET");
  }

  @Test
  void holdsSilenceOutsideTheCoverUnknown() {
    assertThat(
            Judging.by("party-lecture every quarter")
                .sheet("covers", "source|kinds|from|through", "book||2026-01-01|2026-03-31")
                .on("2026-06-30"))
        .startsWith("2026-Q1 MISSED", "2026-Q2 UNKNOWN");
  }

  @Test
  void countsTwoRecordsOfOneDayOnceAndSaysSo() {
    var report =
        Judging.by("party-lecture every quarter at least 2 times")
            .held("party-lecture", "2026-03-05", "2026-03-05")
            .report("2026-03-31");
    assertThat(report.verdicts().get(0).status().name()).isEqualTo("MISSED");
    assertThat(report.notes()).extracting(note -> note.key()).contains("counted-once");
  }

  @Test
  void leavesRecordsOfLaterDaysOut() {
    var report =
        Judging.by("party-lecture every quarter")
            .held("party-lecture", "2026-03-20")
            .report("2026-03-10");
    assertThat(report.verdicts().get(0).status().name()).isEqualTo("PENDING");
    assertThat(report.notes()).extracting(note -> note.key()).contains("later-records");
  }

  @Test
  void makesShouldAdviceAndMayNothing() {
    assertThat(Judging.by("should party-lecture every year").on(YEAR_END))
        .containsExactly("2026 MISSED advice");
    assertThat(Judging.by("may party-lecture every year").on(YEAR_END))
        .containsExactly("2026 NOT_APPLICABLE");
  }

  @Test
  void asksOnlyWhatItsConditionLets() {
    String duty = "general-meeting every year when formal-members >= 3";
    assertThat(Judging.by(duty).sheet("people", "id|standing", "p01|formal").on(YEAR_END))
        .containsExactly("2026 NOT_APPLICABLE");
    assertThat(
            Judging.by(duty)
                .sheet("people", "id|standing", "p01|formal", "p02|formal", "p03|formal")
                .on(YEAR_END))
        .containsExactly("2026 MISSED");
  }

  @Test
  void saysThatNoFigureIsKnown() {
    assertThat(Judging.by("activity-budget at least 2% of total-wages").on(YEAR_END))
        .containsExactly("2026 UNKNOWN");
    String[] facts = {"activity-budget|2000|2026-01-01", "total-wages|100000|2026-01-01"};
    assertThat(
            Judging.by("activity-budget at least 2% of total-wages")
                .sheet("facts", "measure|value|date", facts)
                .on(YEAR_END))
        .containsExactly("2026 MET");
    assertThat(
            Judging.by("activity-budget above 2% of total-wages")
                .sheet("facts", "measure|value|date", facts)
                .on(YEAR_END))
        .containsExactly("2026 MISSED");
  }

  @Test
  void sumsHoursForEachPerson() {
    assertThat(
            Judging.by("training every year at least 12 hours per member")
                .sheet("people", "id|standing", "p01|formal", "p02|probationary", "p03|applicant")
                .sheet(
                    "activities", "id|kinds|date|hours|present",
                    "a1|training|2026-03-01|8|p01、p02", "a2|training|2026-05-01|4|p01")
                .on(YEAR_END))
        .containsExactly("2026 p01 MET", "2026 p02 MISSED");
  }

  @Test
  void asksEveryPairButNobodyWithHimself() {
    assertThat(
            Judging.by("talk every year by each committee-member with each member")
                .sheet("people", "id|standing", "p01|formal", "p02|formal", "p03|formal")
                .sheet("bodies", "id|kind", "c1|committee")
                .sheet("seats", "person|body", "p01|c1", "p02|c1")
                .sheet("talks", "id|from|to|date", "t1|p01|p02|2026-02-02", "t2|p03|p01|2026-03-03")
                .on(YEAR_END))
        .containsExactly(
            "2026 p01+p02 MET", "2026 p01+p03 MET", "2026 p02+p01 MET", "2026 p02+p03 MISSED");
  }

  @Test
  void asksOneAnswerForEveryEvent() {
    Judging judging =
        Judging.by("home-visit within 7 days of member.hospitalized")
            .sheet("people", "id|standing", "p01|formal", "p02|formal", "p03|formal");
    assertThat(judging.on(YEAR_END)).containsExactly("2026 NOT_APPLICABLE");
    assertThat(
            judging
                .sheet(
                    "events",
                    "id|kind|date|subject",
                    "e1|member.hospitalized|2026-03-01|p01",
                    "e2|member.hospitalized|2026-05-01|p02",
                    "e3|member.hospitalized|2026-12-28|p03")
                .sheet(
                    "talks", "id|kind|from|to|date",
                    "t1|home-visit|p02|p01|2026-03-08", "t2|home-visit|p01|p02|2026-05-09")
                .on(YEAR_END))
        .containsExactly("e1 e1 MET", "e2 e2 MISSED", "e3 e3 PENDING");
    Verdict late = judging.report(YEAR_END).verdicts().get(1);
    assertThat(late.late().orElseThrow().id()).isEqualTo("t2");
  }

  @Test
  void takesAMeetingOfABodyForAnAnswerToWhatBefellIt() {
    assertThat(
            Judging.by(
                    "sector party",
                    "event matter \"重要情况\" of party-group",
                    "party-group.meeting within 7 days of matter")
                .sheet("bodies", "id|kind", "g1|party-group", "g2|party-group")
                .sheet(
                    "events",
                    "id|kind|date|subject",
                    "e1|matter|2026-03-01|g1",
                    "e2|matter|2026-03-02|g2")
                .sheet("activities", "id|kinds|date|body", "a1|party-group.meeting|2026-03-05|g1")
                .on(YEAR_END))
        .containsExactly("e1 e1 MET", "e2 e2 MISSED");
  }

  @Test
  void takesProblemsFoundOneDayForAsManyAsTheyAre() {
    assertThat(
            Judging.by("event problem \"问题\"", "问题 办结 限 30天")
                .sheet(
                    "events",
                    "id|kind|date|subject|settled",
                    "e1|problem|2026-03-01||2026-03-09",
                    "e2|problem|2026-03-01||")
                .on(YEAR_END))
        .containsExactly("e1 e1 MET", "e2 e2 MISSED");
  }

  @Test
  void leavesWhatNobodyDecidedUnbound() {
    String[] event = {"e1|committee.vacancy|2026-03-01|c1|2026-04-20"};
    String[] standard = {
      "sector party", "committee.vacancy filled within vacancy-days", "set vacancy-days 60 days"
    };
    assertThat(
            Judging.by(standard[0], standard[1])
                .sheet("bodies", "id|kind", "c1|committee")
                .sheet("events", "id|kind|date|subject|settled", event)
                .on(YEAR_END))
        .containsExactly("e1 e1 UNBOUND");
    assertThat(
            Judging.by(standard)
                .sheet("bodies", "id|kind", "c1|committee")
                .sheet("events", "id|kind|date|subject|settled", event)
                .on(YEAR_END))
        .containsExactly("e1 e1 MET");
  }

  @Test
  void waivesWhileTheWaiverLasts() {
    String waiver = "waive theme-day in 2026-07 because \"flood\" approved-by \"committee\" until ";
    assertThat(Judging.by("theme-day every month", waiver + "2026-08-31").on("2026-08-31"))
        .contains("2026-07 WAIVED", "2026-08 MISSED");
    assertThat(Judging.by("theme-day every month", waiver + "2026-08-31").on("2026-09-30"))
        .contains("2026-07 MISSED");
  }

  @Test
  void waitsForAPersonToConfirm() {
    assertThat(Judging.by("attest \"clear duties\" evidence minutes").on(YEAR_END))
        .containsExactly("2026 ATTEST");
    assertThat(
            Judging.by("attest \"clear duties\" evidence minutes")
                .sheet("people", "id|standing", "p01|formal")
                .sheet("attestations", "duty|officer|date|met", "attest|p01|2026-11-01|no")
                .on(YEAR_END))
        .containsExactly("2026 MISSED");
  }

  @Test
  void countsOnlyWhatWasAttendedAndLedAsAsked() {
    Judging judging =
        Judging.by("organization-life-meeting every year attended by all members, led by secretary")
            .sheet("people", "id|standing", "p01|formal", "p02|formal")
            .sheet("seats", "person|post", "p01|secretary");
    String headings = "id|kinds|date|leader|present|excused";
    String kind = "organization-life-meeting|2026-05-05";
    assertThat(judging.sheet("activities", headings, "a1|" + kind + "|p01|p01、p02|").on(YEAR_END))
        .containsExactly("2026 MET");
    assertThat(judging.sheet("activities", headings, "a1|" + kind + "|p02|p01、p02|").on(YEAR_END))
        .containsExactly("2026 MISSED");
    assertThat(judging.sheet("activities", headings, "a1|" + kind + "|p01|p01|").on(YEAR_END))
        .containsExactly("2026 MISSED");
    assertThat(judging.sheet("activities", headings, "a1|" + kind + "|p01|p01|p02").on(YEAR_END))
        .containsExactly("2026 MET");
    assertThat(judging.sheet("activities", headings, "a1|" + kind + "||p01、p02|").on(YEAR_END))
        .containsExactly("2026 UNKNOWN");
  }

  @Test
  void takesARangeAsTheNormAndNeverAsTheLimit() {
    Judging judging =
        Judging.by("committee.size 3 to 5, never above 7")
            .sheet("bodies", "id|kind", "c1|committee");
    for (String[] row : new String[][] {{"4", "MET"}, {"6", "MISSED advice"}, {"8", "MISSED"}}) {
      int seats = Integer.parseInt(row[0]);
      String[] people = new String[seats];
      String[] seated = new String[seats];
      for (int i = 0; i < seats; i++) {
        people[i] = "p0" + (i + 1) + "|formal";
        seated[i] = "p0" + (i + 1) + "|c1";
      }
      assertThat(
              judging
                  .sheet("people", "id|standing", people)
                  .sheet("seats", "person|body", seated)
                  .on(YEAR_END))
          .containsExactly("2026 c1 " + row[1]);
    }
  }
}
