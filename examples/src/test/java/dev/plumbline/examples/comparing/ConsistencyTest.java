package dev.plumbline.examples.comparing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Plumbline;
import dev.plumbline.core.compare.Consistency;
import dev.plumbline.core.compare.Oddity;
import dev.plumbline.core.source.Source;
import dev.plumbline.core.standard.Duty;
import dev.plumbline.core.standard.Standard;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Duties of one standard that stand in one another's way. */
final class ConsistencyTest {

  private static final Plumbline PLUMBLINE = Plumbline.create();

  private static List<Oddity> oddities(String... lines) {
    return Consistency.of(
        PLUMBLINE
            .compile(new Source("own.std", String.join("\n", lines) + "\n"))
            .orElseThrow()
            .standard());
  }

  @ParameterizedTest(name = "{0} | {1}: {2}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          general-meeting every month          ; general-meeting every quarter at most 2 times          ; CONTRADICTS
          general-meeting every month          ; general-meeting every quarter at most 3 times          ; none
          general-meeting every month 2 times  ; general-meeting every quarter at most 5 times          ; CONTRADICTS
          party-lecture at most 3 months apart ; party-lecture every year at most 1 times               ; CONTRADICTS
          should general-meeting every month   ; general-meeting every quarter at most 2 times          ; none
          committee required when formal-members >= 7 ; committee forbidden when formal-members >= 10   ; CONTRADICTS
          committee required when formal-members >= 7 ; committee forbidden when formal-members < 7     ; none
          committee.size at least 5            ; committee.size at most 3                               ; CONTRADICTS
          committee.size 3 to 5, never above 7 ; committee.size at least 6                              ; none
          committee.size 3 to 5, never above 7 ; committee.size at least 8                              ; CONTRADICTS
          theme-day every month                ; theme-day every month                                  ; SAID_AGAIN
          theme-day every month                ; theme-day every quarter                                ; IMPLIED
          theme-day every quarter              ; theme-day every month                                  ; IMPLIED
          theme-day every month                ; should theme-day every quarter                         ; IMPLIED
          theme-day every month                ; party-lecture every quarter                            ; none
          general-meeting every year in Q4     ; general-meeting every year by 06-30                    ; none
          """)
  void areToldOnlyWhereProved(String first, String second, String told) {
    List<Oddity> oddities = oddities(first, second);
    if (told.equals("none")) {
      assertThat(oddities).isEmpty();
    } else {
      assertThat(oddities).extracting(each -> each.kind().name()).containsExactly(told);
      assertThat(oddities.get(0).other()).isPresent();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          party-lecture every quarter when formal-members >= 7 and formal-members < 5 ; NEVER_APPLIES
          party-lecture every quarter when formal-members >= 7                        ; none
          training every year in Q4 by 06-30                                          ; UNMEETABLE
          document annual-plan every year by 01-31 from 03-01 to 04-30                ; UNMEETABLE
          training every year in Q4                                                   ; none
          """)
  void tellWhatStandsForNobodyAndWhatNobodyCanMeet(String line, String told) {
    List<Oddity> oddities = oddities(line);
    if (told.equals("none")) {
      assertThat(oddities).isEmpty();
    } else {
      assertThat(oddities).extracting(each -> each.kind().name()).containsExactly(told);
    }
  }

  @Test
  void nameTheStricterOfTwoAsTheOther() {
    Oddity oddity = oddities("theme-day every quarter", "theme-day every month").get(0);
    assertThat(oddity.duty().text()).isEqualTo("theme-day every quarter");
    assertThat(oddity.other().map(Duty::text)).hasValue("theme-day every month");
  }

  @Test
  void areNoneThatMustBeMendedInTheStandardsPluginsBring() {
    for (String id : PLUMBLINE.standards().keySet()) {
      Standard standard = PLUMBLINE.shipped(id).orElseThrow().orElseThrow().standard();
      assertThat(Consistency.of(standard)).as(id).noneMatch(each -> each.kind().isFault());
    }
  }
}
