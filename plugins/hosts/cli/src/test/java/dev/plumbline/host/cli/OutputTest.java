package dev.plumbline.host.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.plumbline.dsl.DiagnosticPages;
import dev.plumbline.host.cli.Terminal.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OutputTest {

  private static final Path DOCS = Path.of("../../../docs");

  private final Path folder;

  OutputTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static Outcome check(String... more) {
    List<String> arguments =
        Stream.concat(Stream.of("check", "hospital", "--records", Terminal.LEDGER), Stream.of(more))
            .toList();
    return Terminal.english().types(arguments.toArray(String[]::new));
  }

  private static void fits(String json, String schema) throws IOException {
    Schema published =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(DOCS.resolve(schema)));
    assertThat(
            published.validate(
                json,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true))))
        .isEmpty();
  }

  @Test
  void ofACheckFitsThePublishedSchema() throws IOException {
    for (String day : List.of("2026-12-31", "2026-03-05", "2026-01-01", "2027-06-01")) {
      fits(check("--format", "json", "--as-of", day).out(), "report.schema.json");
      fits(check("--format", "json", "--as-of", day, "--lang", "zh").out(), "report.schema.json");
    }
    Outcome bare =
        Terminal.english()
            .fed(Terminal.LECTURES)
            .types("check", "-", "--records", Terminal.LEDGER, "--format", "json");
    fits(bare.out(), "report.schema.json");
  }

  @Test
  void ofAChecklistAndOfACompilationFitTheirSchemas() throws IOException {
    Outcome checklist =
        Terminal.english()
            .types("checklist", "hospital", "--unit", Terminal.LEDGER, "--format", "json");
    fits(checklist.out(), "checklist.schema.json");
    Outcome redacted =
        Terminal.english()
            .types("checklist", "hospital", "--unit", Terminal.LEDGER, "--format=json", "--redact");
    fits(redacted.out(), "checklist.schema.json");
    Outcome compiled =
        Terminal.english()
            .fed("party-lectrue every quarter\nparty-lecture every quater")
            .types("compile", "-", "--format", "json");
    assertThat(compiled.out()).contains("UNKNOWN_TERM");
    fits(compiled.out(), "diagnostics.schema.json");
  }

  @Test
  void ofAnExplanationFitsItsSchema() throws IOException {
    Outcome duty =
        Terminal.chinese().types("explain", "hospital", "党课", "--year", "2026", "--format", "json");
    assertThat(duty.code()).isZero();
    assertThat(duty.out())
        .contains("\"id\" : \"组织生活.party-lecture\"", "2026年分4次判定", "\"modality\" : \"must\"");
    fits(duty.out(), "explain.schema.json");
    for (String code : DiagnosticPages.codes()) {
      Outcome page = Terminal.english().types("explain", code, "--format", "json");
      assertThat(page.out())
          .contains("\"code\" : \"" + code + "\"", "\"right\" : \"")
          .doesNotContain("\"text\" : \"\"", "\"right\" : \"\"", "```", "中文");
      fits(page.out(), "explain.schema.json");
    }
    Outcome wrong = Terminal.english().types("explain", "UNFIT_VALUE", "--format", "json");
    assertThat(wrong.out()).contains("\"wrong\" : \"parameter can-hold open");
  }

  @Test
  void ofACompilationAsSarifPointsAtTheFault() throws IOException {
    Path file = Files.writeString(folder.resolve("一 二.std"), "theme-day every month\n党刻 每季度1次\n");
    Outcome outcome = Terminal.english().types("compile", file.toString(), "--format", "sarif");
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.out())
        .contains(
            "\"version\" : \"2.1.0\"", "\"ruleId\" : \"UNKNOWN_TERM\"", "\"level\" : \"error\"")
        .contains("\"startLine\" : 2", "\"startColumn\" : 1", "\"endColumn\" : 3")
        .contains("%E4%B8%80%20%E4%BA%8C.std", "\"insertedContent\"");
  }

  @Test
  void ofTheSampleLedgerFitsTheSchemaOfRecords() throws IOException {
    fits(Files.readString(Path.of(Terminal.LEDGER)), "records.schema.json");
  }

  @Test
  void isTheSameBytesForTheSameInput() throws IOException {
    for (String format : List.of("text", "json")) {
      Outcome first = check("--format", format, "--as-of", "2026-12-31");
      assertThat(check("--format", format, "--as-of", "2026-12-31")).isEqualTo(first);
      Outcome workbook =
          Terminal.english()
              .types(
                  "check",
                  "hospital",
                  "--records",
                  Terminal.HOSPITAL.resolve("ledger.xlsx").toString(),
                  "--as-of=2026-12-31",
                  "--format=" + format);
      assertThat(workbook).isEqualTo(first);
    }
    assertThat(check("--as-of", "2026-12-31").out())
        .isEqualTo(Files.readString(Terminal.HOSPITAL.resolve("expected-report-en.txt")));
  }

  @Test
  void goesWholeToAFile() throws IOException {
    Path file = folder.resolve("report.json");
    Files.writeString(file, "what stood there before, longer than nothing");
    Outcome outcome =
        check("--format", "json", "--as-of", "2026-12-31", "--lang=zh", "-o", file.toString());
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out()).isEmpty();
    assertThat(file).hasSameTextualContentAs(Terminal.HOSPITAL.resolve("expected-report.json"));
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).containsExactly(file);
    }
  }

  @Test
  void followsALinkAndKeepsIt() throws IOException {
    Path file = Files.writeString(folder.resolve("there.txt"), "before");
    Path link = Files.createSymbolicLink(folder.resolve("link.txt"), file);
    assertThat(check("--out", link.toString()).code()).isEqualTo(1);
    assertThat(link).isSymbolicLink();
    assertThat(file).content().startsWith("医院党支部标准化规范化建设标准\n");
  }

  @Test
  void thatCannotBeWrittenIsSaid() {
    for (Path no : List.of(folder, folder.resolve("none/report.txt"))) {
      Outcome outcome = check("-o", no.toString());
      assertThat(outcome.code()).isEqualTo(2);
      assertThat(outcome.err()).isEqualTo(no + " cannot be written\n");
    }
  }
}
