package dev.plumbline.host.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.host.cli.Terminal.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CoverageTest {

  private static final String LIST =
      "id\tsystem\tcheck\nX-1\tX\tauto\nX-2\tX\tattest\nX-3\tX\tnone\nY-1\tY\tauto\n";
  private static final String BOTH =
      "party-lecture every quarter covers X-1\nattest \"done\" covers X-2\n";

  private final Path folder;

  CoverageTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private String standard(String text) throws IOException {
    return Files.writeString(folder.resolve("own.std"), text).toString();
  }

  private Outcome covered(String standard, String list) throws IOException {
    Path clauses = Files.writeString(folder.resolve("clauses.tsv"), list);
    return Terminal.english()
        .types("coverage", standard(standard), "--clauses", clauses.toString());
  }

  @Test
  void tellsWhichDutyCoversAClauseAndWhoDecidesIt() throws IOException {
    Outcome outcome = covered(BOTH, LIST);
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out())
        .contains("✓ X-1\n    records  party-lecture every quarter covers X-1")
        .contains("✓ X-2\n    person  attest \"done\" covers X-2")
        .contains("2 of 2 clauses covered", "decided by records: 1", "confirmed by a person: 1")
        .contains(
            "ask nothing, not counted: 1", "plans these standards do not cite, not counted: 1")
        .doesNotContain("Y-1", "X-3", "Missing");
  }

  @Test
  void findsWhatIsMissingAndWhatIsCitedButNotListed() throws IOException {
    Outcome outcome = covered("party-lecture every quarter covers X-2, X-9\n", LIST);
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out())
        .contains("1 of 2 clauses covered", "✗ X-1\n", "? X-9\n", "cited but not listed: 1");
  }

  @Test
  void countsEveryClauseAgainstAStandardThatCitesNone() throws IOException {
    Outcome outcome = covered("party-lecture every quarter\n", LIST);
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out()).contains("0 of 3 clauses covered", "✗ Y-1\n");
  }

  @Test
  void marksWhatAPersonConfirmsThoughRecordsCouldDecide() throws IOException {
    Outcome outcome = covered("attest \"done\" covers X-1, X-2\n", LIST);
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out())
        .contains("✓ X-1  (the list says records could decide it)")
        .contains("of these, listed as decidable by records: 1");
  }

  @Test
  void joinsSeveralStandards() throws IOException {
    String other =
        Files.writeString(folder.resolve("b.std"), "party-lecture every year covers Y-1\n")
            .toString();
    Path clauses = Files.writeString(folder.resolve("clauses.tsv"), LIST);
    Outcome outcome =
        Terminal.chinese()
            .types("coverage", standard(BOTH), other, "--clauses", clauses.toString());
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).contains("3 条有要求的条款，覆盖 3 条", "由记录判定：2");
  }

  @Test
  void givesJson() throws IOException {
    Path clauses = Files.writeString(folder.resolve("clauses.tsv"), LIST);
    Outcome outcome =
        Terminal.english()
            .types("coverage", standard(BOTH), "--clauses", clauses.toString(), "--format", "json");
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out())
        .startsWith("{\n  \"format\" : \"plumbline-coverage/1\",\n  \"complete\" : true")
        .contains("\"asked\" : 2", "\"state\" : \"of-another-plan\"", "\"decided\" : \"person\"");
  }

  @Test
  void refusesWhatIsNoListOfClauses() throws IOException {
    assertThat(covered(BOTH, "").code()).isEqualTo(2);
    assertThat(covered(BOTH, "a,b\n1,2\n").err()).contains("must name the columns", "mend it");
    assertThat(covered(BOTH, "id\nX-1\nX-1\n").code()).isEqualTo(2);
    String own = standard(BOTH);
    assertThat(Terminal.english().types("coverage", own, "--clauses", "nowhere.tsv").err())
        .startsWith("There is no file nowhere.tsv");
    Path big = Files.write(folder.resolve("big.tsv"), new byte[17 << 20]);
    assertThat(Terminal.english().types("coverage", own, "--clauses", big.toString()).err())
        .contains("16 MB");
    Path gb = Files.write(folder.resolve("gb.tsv"), "编号".getBytes("GB18030"));
    assertThat(Terminal.english().types("coverage", own, "--clauses", gb.toString()).err())
        .contains("UTF-8");
    byte[] list = LIST.getBytes(StandardCharsets.UTF_8);
    assertThat(Terminal.english().fed(list).types("coverage", own, "--clauses", "-").code())
        .isZero();
    assertThat(Terminal.english().types("coverage", "nope", "--clauses", big.toString()).code())
        .isEqualTo(2);
  }
}
