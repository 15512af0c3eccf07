package dev.plumbline.examples.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Plumbline;
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
