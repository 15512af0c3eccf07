package dev.plumbline.examples.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Plumbline;
import dev.plumbline.core.source.Diagnostic;
import dev.plumbline.core.source.Source;
import dev.plumbline.core.standard.Expectation;
import dev.plumbline.core.trial.ExampleResult;
import dev.plumbline.core.trial.Mutant;
import dev.plumbline.core.trial.Trial;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Examples inside a standard: what they tell, what they expect, what they would notice. */
final class ExamplesTest {

  private static final Plumbline PLUMBLINE = Plumbline.create();

  static Stream<String> blocks() throws IOException {
    String[] parts = Files.readString(Path.of("../docs/examples.md")).split("```\n");
    return Stream.iterate(1, i -> i < parts.length, i -> i + 2).map(i -> parts[i]);
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void holdsAsThePageSays(String block) {
    Trial trial = trial(block);
    assertThat(trial.results()).isNotEmpty();
    for (ExampleResult result : trial.results()) {
      assertThat(result.mismatches()).as(result.example().title()).isEmpty();
    }
  }

  @Test
  void exercisesEveryKindOfDutyOnThePage() throws IOException {
    String last = blocks().reduce((first, second) -> second).orElseThrow();
    assertThat(trial(last).unexercised()).isEmpty();
  }

  @Test
  void saysWhatCameOutInsteadAndByWhichRecord() {
    Trial trial =
        trial(
            """
            party-lecture every quarter
            example "held twice" {
              party-lecture on 2026-03-05, 2026-05-10
              expect party-lecture missed in 2026-Q2
            }
            """);
    assertThat(trial.holds()).isFalse();
    var mismatch = trial.results().get(0).mismatches().get(0);
    assertThat(mismatch.came())
        .singleElement()
        .satisfies(
            verdict -> {
              assertThat(Trial.outcome(verdict)).isEqualTo(Expectation.Outcome.MET);
              assertThat(verdict.proof()).extracting(proof -> proof.id()).containsExactly("L3-2");
            });
  }

  @Test
  void saysThatThereWasNothingToJudge() {
    Trial trial =
        trial(
            """
            party-group.members at least 3 per party-group
            example "no group" {
              expect party-group.members missed for p01
            }
            """);
    assertThat(trial.results().get(0).mismatches().get(0).came()).isEmpty();
  }

  @Test
  void noticesAChangedNumberOnlyAtTheEdge() {
    String far = survivors("4");
    String near = survivors("3");
    assertThat(far).contains("at least 4");
    assertThat(near).doesNotContain("at least 4").contains("at least 2");
  }

  private static String survivors(String members) {
    Trial trial =
        trial(
            """
            party-group.members at least 3 per party-group
            example "a group" {
              party-group g1 has %s persons
              expect party-group.members met for g1
            }
            """
                .formatted(members));
    return shown(trial.survivors());
  }

  @Test
  void noticesAPeriodAModalityAndACondition() {
    Trial trial =
        trial(
            """
            party-lecture every quarter when formal-members >= 7
            example "two quarters" {
              party-lecture on 2026-02-01, 2026-05-01, 2026-08-01
              expect party-lecture met in 2026-Q1, 2026-Q2, 2026-Q3
              expect party-lecture missed in 2026-Q4
            }
            example "none of six" {
              formal-member 6
              expect party-lecture not-applicable
            }
            """);
    assertThat(trial.holds()).isTrue();
    assertThat(shown(trial.survivors()))
        .doesNotContain("should", "condition", "month", "half-year");
  }

  private static final String OPEN =
      """
      parameter visit-days open "看望期限"
      parameter times open "次数"
      parameter can-hold open "有条件开展"
      home-visit within visit-days of member.hospitalized
      party-lecture every year at least times
      theme-day every quarter when can-hold
      example "told" {
        member.hospitalized on 2026-05-01 for p03
        home-visit by p01 with p03 on 2026-05-09
        party-lecture on 2026-03-05
        %s
      }
      """;

  @ParameterizedTest
  @CsvSource({
    "'', unbound, unbound, unbound",
    "set visit-days 8 days, met, unbound, unbound",
    "set visit-days 7 days, missed, unbound, unbound",
    "设定 visit-days 1周, missed, unbound, unbound",
    "set times 1, unbound, met, unbound",
    "set times 2, unbound, missed, unbound",
    "set can-hold yes, unbound, unbound, missed",
    "设定 can-hold 否, unbound, unbound, not-applicable",
  })
  void judgesAnExampleByWhatItSets(String set, String visit, String lecture, String day) {
    String expected =
        "%s%n  expect home-visit %s%n  expect party-lecture %s%n  expect theme-day %s"
            .formatted(set, visit, lecture, day);
    assertThat(trial(OPEN.formatted(expected)).results().get(0).mismatches()).isEmpty();
  }

  @Test
  void setsNothingForTheExamplesBeside() {
    String beside =
        """
        set times 1
          expect party-lecture met
        }
        example "not told" {
          party-lecture on 2026-03-05
          expect party-lecture unbound\
        """;
    assertThat(trial(OPEN.formatted(beside)).holds()).isTrue();
  }

  @Test
  void noticesChangesOnlyWhereTheParameterIsSet() {
    Trial open = trial(OPEN.formatted("expect home-visit unbound"));
    Trial set = trial(OPEN.formatted("set visit-days 7 days\n  expect home-visit missed"));
    assertThat(set.noticed()).isGreaterThan(open.noticed());
  }

  @ParameterizedTest
  @CsvSource({
    "set visit-days 3, UNFIT_VALUE",
    "set visit-days yes, UNFIT_VALUE",
    "set visit-days 2026-05-01, UNFIT_VALUE",
    "set times 30 days, UNFIT_VALUE",
    "set can-hold 3, UNFIT_VALUE",
    "set vacancy-days 30 days, SETS_NOTHING",
    "set waiting-time 30 days, SETS_NOTHING",
    "set times 1 | set times 2, SAID_TWICE",
  })
  void letsNothingPassThatHasNoEffect(String set, String code) {
    String text = OPEN.formatted(set.replace(" | ", "\n") + "\nexpect party-lecture missed");
    assertThat(PLUMBLINE.compile(new Source("demo.std", text)).diagnostics())
        .filteredOn(Diagnostic::isError)
        .extracting(Diagnostic::code)
        .containsExactly(code);
  }

  @Test
  void listsTheDutiesNoExampleExercises() {
    Trial trial =
        trial(
            """
            party-lecture every quarter
            theme-day every month
            example "lectures" {
              expect party-lecture missed
            }
            """);
    assertThat(trial.unexercised()).extracting(duty -> duty.id()).containsExactly("theme-day");
  }

  @Test
  void meansTheSameInBothDialects() {
    List<String> blocks = firstTwoBlocks();
    var chinese = PLUMBLINE.compile(new Source("zh", blocks.get(0))).orElseThrow().standard();
    var english = PLUMBLINE.compile(new Source("en", blocks.get(1))).orElseThrow().standard();
    assertThat(english.examples().get(0).givens())
        .usingRecursiveComparison()
        .ignoringFields("span")
        .isEqualTo(chinese.examples().get(0).givens());
  }

  private static List<String> firstTwoBlocks() {
    try {
      return blocks().limit(2).toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String shown(List<Mutant> mutants) {
    return String.join(
        "; ", mutants.stream().map(each -> each.change().in(Locale.ENGLISH)).toList());
  }

  private static Trial trial(String text) {
    return PLUMBLINE.compile(new Source("examples.std", text)).orElseThrow().trial();
  }
}
