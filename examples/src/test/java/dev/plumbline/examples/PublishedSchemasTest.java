package dev.plumbline.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.format.json.CoverageSchema;
import dev.plumbline.format.json.JsonComparison;
import dev.plumbline.format.json.JsonExplanation;
import dev.plumbline.format.json.JsonPlan;
import dev.plumbline.format.json.RecordsSchema;
import dev.plumbline.format.json.ResultSchema;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

final class PublishedSchemasTest {

  @Test
  void publishesTheSchemasItReadsAndWritesBy() {
    published("records", RecordsSchema::write);
    published("report", ResultSchema::report);
    published("checklist", ResultSchema::checklist);
    published("diagnostics", ResultSchema::diagnostics);
    published("comparison", JsonComparison::schema);
    published("consistency", JsonComparison::consistencySchema);
    published("trial", ResultSchema::trial);
    published("plan", JsonPlan::schema);
    published("burden", JsonPlan::burdenSchema);
    published("coverage", CoverageSchema::write);
    published("explain", JsonExplanation::schema);
  }

  private static void published(String name, Consumer<OutputStream> schema) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    schema.accept(bytes);
    assertThat(Path.of("../docs", name + ".schema.json")).hasBinaryContent(bytes.toByteArray());
  }
}
