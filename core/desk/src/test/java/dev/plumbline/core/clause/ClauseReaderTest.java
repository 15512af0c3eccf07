package dev.plumbline.core.clause;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.core.message.Message;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ClauseReaderTest {

  private static String faults(String text, Locale locale) {
    return ClauseReader.read(text).faults().stream()
        .map((Message fault) -> fault.in(locale))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void findsColumnsByNameInAnyOrderAndPassesOverOthers() {
    ClauseList list =
        ClauseReader.read(
            "note\tCheck\tid\tgist\nL1\tauto\tE-1\t\"say \"\"so\"\"\"\r\n\n\tnone\tE-2");
    assertThat(list.faults()).isEmpty();
    assertThat(list.clauses())
        .containsExactly(
            new Clause("E-1", "", "", "say \"so\"", Optional.of(Clause.Check.RECORDS)),
            new Clause("E-2", "", "", "", Optional.of(Clause.Check.NOTHING)));
    assertThat(list.clauses().get(1).asks()).isFalse();
  }

  @Test
  void knowsChineseHeadingsAndWords() {
    ClauseList list = ClauseReader.read("编号\t方案\t出处\t核验\n甲1\t甲\t一、1\t确认\n");
    assertThat(list.clauses())
        .containsExactly(new Clause("甲1", "甲", "一、1", "", Optional.of(Clause.Check.PERSON)));
  }

  @Test
  void needsNothingButIds() {
    assertThat(ClauseReader.read("id\nx").clauses())
        .containsExactly(new Clause("x", "", "", "", Optional.empty()))
        .allMatch(Clause::asks);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "name,check | must name the columns",
        "id | holds no clauses",
        "'' | holds no clauses",
        "id\\tid\\nE-1\\tE-1 | The column id stands twice",
        "id\\tcheck\\n"
            + "E-1\\tmaybe | Line 2 says “maybe” under check; it may say auto, attest or none",
        "id\\nE-1\\nE-1 | Line 3 repeats the id E-1 of line 2",
        "check\\tid\\nauto\\t | Line 2 has no id",
      })
  void tellsWhatIsWrongWithAList(String text, String told) {
    assertThat(faults(text.replace("\\t", "\t").replace("\\n", "\n"), Locale.ENGLISH))
        .contains(told);
    assertThat(faults(text.replace("\\t", "\t").replace("\\n", "\n"), Locale.CHINESE)).isNotBlank();
  }

  @Test
  void tellsFiftyFaultsAndHowManyMore() {
    ClauseList list = ClauseReader.read("id\tcheck\n" + "\tauto\n".repeat(120));
    assertThat(list.faults()).hasSize(50);
    assertThat(list.moreFaults()).isEqualTo(70);
  }

  @Test
  void repeatsNothingThatActsOnATerminal() {
    assertThat(faults("\u001b[31m\u202eid\n", Locale.ENGLISH)).doesNotContain("\u001b", "\u202e");
    assertThat(ClauseReader.read("id\tgist\nE-1\t\u001b[2J").clauses().get(0).gist())
        .doesNotContain("\u001b");
  }
}
