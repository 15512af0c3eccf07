package dev.plumbline.host.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.plumbline.host.cli.Terminal.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CompareTest {

  private static final Path DOCS = Path.of("../../../docs");

  private final Path folder;

  CompareTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private static void fits(String json, String schema) throws IOException {
    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(DOCS.resolve(schema)))
                .validate(json, InputFormat.JSON))
        .isEmpty();
  }

  @Test
  void tellsWhatIsAskedLessOfWithAYearThatShowsIt() throws IOException {
    String before = file("before.std", "party-lecture every quarter cite \"3\"\n");
    String after = file("after.std", "party-lecture every semester cite \"3\"\n" + SEMESTERS);
    Outcome outcome = Terminal.english().types("compare", before, after);
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out())
        .contains("before: party-lecture every quarter", "now: party-lecture every semester")
        .contains("A year that satisfies it now and did not before");
    Outcome chinese = Terminal.chinese().types("compare", before, after);
    assertThat(chinese.out()).contains("合乎现在、不合乎原来的一年");
    fits(
        Terminal.english().types("compare", before, after, "--format", "json").out(),
        "comparison.schema.json");
  }

  private static final String SEMESTERS =
      "calendar {\n  semester spring 02-20 to 07-10\n  semester autumn 09-01 to 01-15\n}\n";

  @Test
  void endsWithZeroWhereNothingIsAskedLessOf() throws IOException {
    String before = file("before.std", "party-lecture every quarter\n");
    String after = file("after.std", "party-lecture every month\ntheme-day every month\n");
    Outcome outcome = Terminal.english().types("compare", before, after);
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).contains("1 stricter, 1 new");
    assertThat(Terminal.english().types("compare", after, before).code()).isEqualTo(1);
  }

  @Test
  void ofOneStandardFindsWhatContradicts() throws IOException {
    String odd =
        file(
            "odd.std",
            "committee.size at least 5 cite \"1\"\ncommittee.size at most 3 cite \"2\"\n");
    Outcome outcome = Terminal.english().types("compare", odd);
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out()).contains("Contradicts another", "odd.std:1:1", "odd.std:2:1");
    assertThat(Terminal.chinese().types("compare", odd).out()).contains("与另一条矛盾");
    fits(
        Terminal.english().types("compare", odd, "--format", "json").out(),
        "consistency.schema.json");
    assertThat(Terminal.english().types("compare", "hospital").code()).isZero();
  }

  @Test
  void tellsWhatIsWrongWithAFaultyStandard() throws IOException {
    String faulty = file("faulty.std", "party-lectrue every quarter\n");
    Outcome outcome = Terminal.english().types("compare", "hospital", faulty);
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("UNKNOWN_TERM");
    assertThat(outcome.out()).isEmpty();
    assertThat(Terminal.english().types("compare").code()).isEqualTo(2);
  }
}
