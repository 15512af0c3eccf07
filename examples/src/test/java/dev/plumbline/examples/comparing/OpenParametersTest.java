package dev.plumbline.examples.comparing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Compiled;
import dev.plumbline.Plumbline;
import dev.plumbline.core.compare.Comparison;
import dev.plumbline.core.compare.DutyChange;
import dev.plumbline.core.compare.Relation;
import dev.plumbline.core.source.Source;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is left to a parameter is said, wherever in a duty it stands. */
final class OpenParametersTest {

  private static final Plumbline PLUMBLINE = Plumbline.create();
  private static final String OPEN = "parameter few open \"how many are too few\"\n";

  private static Compiled compiled(String text) {
    return PLUMBLINE.compile(new Source("open.std", text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "party-lecture every quarter at least few times",
        "party-lecture no more than few apart",
        "home-visit within few of member.hospitalized",
        "committee.vacancy filled within few",
        "party-group.members at least few persons per party-group"
      })
  void isAdvisedOfOnce(String duty) {
    Compiled compiled = compiled(OPEN + duty + "\n");
    assertThat(compiled.diagnostics())
        .extracting(each -> each.code() + " " + each.span().line())
        .containsExactly("PARAMETER_OPEN 2");
  }

  @Test
  void takesNoParameterForAValue() {
    Compiled compiled =
        compiled(OPEN + "set few few\nhome-visit within few of member.hospitalized\n");
    assertThat(compiled.diagnostics()).extracting(each -> each.code()).contains("NOT_A_LENGTH");
    assertThat(compiled.standard()).isEmpty();
  }

  @Test
  void isTheReasonWhyAChangeIsUndecided() {
    String duty = "home-visit within few of member.hospitalized\n";
    Comparison comparison =
        Comparison.of(
            compiled(OPEN + duty).orElseThrow().standard(),
            compiled(OPEN + "set few 7 days\n" + duty).orElseThrow().standard());
    DutyChange change = comparison.changes().get(0);
    assertThat(change.relation()).isEqualTo(Relation.UNDECIDED);
    assertThat(change.reason().orElseThrow().in(Locale.CHINESE)).contains("原来没有定 few");
    List<String> differences =
        change.differences().stream().map(each -> each.in(Locale.ENGLISH)).toList();
    assertThat(differences).contains("few: open before, now 7 days");
  }
}
