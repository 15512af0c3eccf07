package dev.plumbline.examples.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Compiled;
import dev.plumbline.Plumbline;
import dev.plumbline.core.source.Severity;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DesignFilesTest {

  private static final Plumbline PLUMBLINE = Plumbline.create();

  @ParameterizedTest
  @CsvSource({"city-hospital.std,28", "city-hospital-zh.std,12", "two-lines.std,2"})
  void compiles(String file, int own) throws IOException {
    Compiled compiled = PLUMBLINE.compile(Path.of("standards", file));
    assertThat(compiled.diagnostics()).noneMatch(each -> each.severity() == Severity.ERROR);
    String layer = compiled.orElseThrow().standard().id();
    assertThat(compiled.orElseThrow().standard().duties())
        .filteredOn(duty -> duty.layer().equals(layer))
        .hasSize(own);
  }

  @Test
  void readsBothLanguagesAlike() throws IOException {
    var english = PLUMBLINE.compile(Path.of("standards/city-hospital.std")).orElseThrow();
    var chinese = PLUMBLINE.compile(Path.of("standards/city-hospital-zh.std")).orElseThrow();
    for (var duty : chinese.standard().duties()) {
      boolean own = duty.layer().equals(chinese.standard().id());
      // The Chinese excerpt leaves out who attends and leads, as the design's own text does.
      if (own && !duty.id().endsWith("organization-life-meeting")) {
        assertThat(english.standard().duties())
            .anyMatch(
                other ->
                    other.ask().equals(duty.ask())
                        && other.subjects().equals(duty.subjects())
                        && other.when().equals(duty.when())
                        && other.modality() == duty.modality());
      }
    }
  }

  @Test
  void compilesEveryShippedStandardWithoutErrors() {
    for (String name : PLUMBLINE.standards().keySet()) {
      Compiled compiled = PLUMBLINE.shipped(name).orElseThrow();
      assertThat(compiled.standard()).as(name).isPresent();
    }
  }
}
