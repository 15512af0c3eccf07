package dev.plumbline.examples.checking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.core.check.RecordRef;
import dev.plumbline.core.check.Report;
import dev.plumbline.core.check.Verdict;
import dev.plumbline.core.score.Score;
import dev.plumbline.core.score.SectionScore;
import dev.plumbline.examples.oracle.Doors;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What statuses, times and scores mean, case by case, as the files beside this test tell it: every
 * item, note and figure, and that it is the same whichever door it is asked through.
 */
final class SemanticsTest {

  @ParameterizedTest
  @MethodSource("dev.plumbline.examples.checking.Case#all")
  void means(Case one) {
    assertThat(told(one.judging().report(one.range(), one.asOf())))
        .as(one.title())
        .isEqualTo(one.expected());
  }

  @ParameterizedTest
  @MethodSource("dev.plumbline.examples.checking.Case#all")
  void meansTheSameThroughEveryDoor(Case one) {
    Judging judging = one.judging();
    Doors doors = new Doors(judging.standard(), one.range());
    assertThat(doors.differences(judging.records(), one.asOf())).as(one.title()).isEmpty();
  }

  private static List<String> told(Report report) {
    List<String> lines = new ArrayList<>();
    report.verdicts().forEach(verdict -> lines.add(told(verdict)));
    report.notes().forEach(note -> lines.add("note: " + note.in(Locale.ENGLISH)));
    if (!report.standard().sections().isEmpty()) {
      score(Score.of(report), lines);
    }
    return lines;
  }

  private static String told(Verdict verdict) {
    List<String> words = new ArrayList<>();
    words.add(verdict.item().window().id());
    String subject = verdict.item().subject().id();
    if (!subject.equals("unit")) {
      words.add(subject);
    }
    words.add(verdict.status().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    if (verdict.advice()) {
      words.add("advice");
    }
    verdict.tally().ifPresent(t -> words.add(plain(t.achieved()) + "/" + plain(t.required())));
    words.add("(" + verdict.reason().key() + ")");
    verdict.proof().stream().map(RecordRef::id).forEach(words::add);
    verdict.late().ifPresent(ref -> words.add("late " + ref.id()));
    verdict.notes().forEach(note -> words.add("not: " + note.key()));
    return String.join(" ", words);
  }

  private static void score(Score score, List<String> lines) {
    for (SectionScore section : score.sections()) {
      lines.add(
          section.section().id()
              + " "
              + section.points().map(SemanticsTest::plain).orElse("none")
              + " from "
              + plain(section.numerator())
              + "/"
              + plain(section.denominator()));
    }
    lines.add(
        "score "
            + score.points().map(SemanticsTest::plain).orElse("none")
            + " of "
            + plain(score.outOf())
            + score.forecast().map(points -> ", forecast " + plain(points)).orElse("")
            + score.grade().map(grade -> ", " + grade.id()).orElse(", not rated")
            + (score.vetoed() ? ", vetoed" : "")
            + (score.provisional() ? ", provisional" : ""));
    lines.add(
        "counted "
            + score.counted()
            + ", left out "
            + score.leftOut()
            + ", not applicable "
            + Score.shown(score.notApplicable()));
  }

  private static String plain(BigDecimal number) {
    return Score.shown(number).toPlainString();
  }
}
