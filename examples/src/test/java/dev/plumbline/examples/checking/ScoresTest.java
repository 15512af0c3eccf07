package dev.plumbline.examples.checking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.core.check.Status;
import dev.plumbline.core.score.Score;
import dev.plumbline.core.standard.Grade;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

final class ScoresTest {

  private static final String YEAR_END = "2026-12-31";

  private static String points(Score score) {
    return score.points().map(Score::shown).map(BigDecimal::toPlainString).orElse("none");
  }

  @Test
  void takesOffForEveryMissDownToTheFloor() {
    String[] standard = {
      "section life worth 10 {", "  party-lecture every quarter worth 10, less 3 per miss", "}"
    };
    assertThat(points(Judging.by(standard).held("party-lecture", "2026-01-05").score(YEAR_END)))
        .isEqualTo("1");
    assertThat(points(Judging.by(standard).score(YEAR_END))).isEqualTo("0");
    String[] below = {
      "section life worth 10 {",
      "  party-lecture every quarter worth 10, less 3 per miss, floor none",
      "}"
    };
    assertThat(points(Judging.by(below).score(YEAR_END))).isEqualTo("-2");
  }

  @Test
  void sharesWhatIsNotApplicableAmongTheRest() {
    String[] standard = {
      "section life worth 10 {",
      "  party-lecture every year worth 4",
      "  home-visit within 7 days of member.hospitalized worth 6",
      "}"
    };
    Score score = Judging.by(standard).held("party-lecture", "2026-01-05").score(YEAR_END);
    assertThat(points(score)).isEqualTo("10");
    assertThat(score.leftOut()).containsEntry(Status.NOT_APPLICABLE, 1);
    assertThat(score.provisional()).isTrue();
    assertThat(score.sections().get(0).denominator()).isEqualByComparingTo("4");
  }

  @Test
  void givesNoScoreWhereNothingCanBeScored() {
    String[] standard = {
      "section life worth 10 {",
      "  home-visit within 7 days of member.hospitalized",
      "}",
      "grade excellent when score >= 0"
    };
    Score score = Judging.by(standard).score(YEAR_END);
    assertThat(points(score)).isEqualTo("none");
    assertThat(score.grade()).isEmpty();
  }

  @Test
  void countsWhatIsNotKnownAsNothing() {
    String[] standard = {
      "section life worth 10 {",
      "  party-lecture every year worth 5",
      "  activity-budget at least 10 worth 5",
      "}"
    };
    Score score = Judging.by(standard).held("party-lecture", "2026-01-05").score(YEAR_END);
    assertThat(points(score)).isEqualTo("5");
    assertThat(score.provisional()).isTrue();
  }

  @Test
  void leavesOpenWindowsToTheForecast() {
    String[] standard = {
      "section life worth 8 {", "  party-lecture every quarter worth 8, less 2 per miss", "}"
    };
    Score score = Judging.by(standard).held("party-lecture", "2026-01-05").score("2026-06-30");
    assertThat(points(score)).isEqualTo("6");
    assertThat(score.forecast().map(Score::shown)).contains(new BigDecimal("6"));
    assertThat(score.leftOut()).containsEntry(Status.UPCOMING, 2);
  }

  @Test
  void letsAVetoBringTheGradeDownAndShowsTheScore() {
    String[] standard = {
      "section life worth 100 {",
      "  party-lecture every year worth 95",
      "  general-meeting every year worth 5 veto",
      "}",
      "grade excellent when score >= 90 and no veto",
      "grade failing otherwise"
    };
    Score score = Judging.by(standard).held("party-lecture", "2026-01-05").score(YEAR_END);
    assertThat(points(score)).isEqualTo("95");
    assertThat(score.vetoed()).isTrue();
    assertThat(score.grade().map(Grade::id)).contains("failing");
  }

  @Test
  void comparesThresholdsBeforeRounding() {
    String[] standard = {
      "section life worth 90 {",
      "  theme-day every month worth 90",
      "}",
      "grade excellent when score >= 82.5",
      "grade failing otherwise"
    };
    Judging judging = Judging.by(standard);
    for (int month = 1; month <= 11; month++) {
      judging.held("theme-day", String.format("2026-%02d-05", month));
    }
    assertThat(points(judging.score(YEAR_END))).isEqualTo("82.5");
    assertThat(judging.score(YEAR_END).grade().map(Grade::id)).contains("excellent");
  }
}
