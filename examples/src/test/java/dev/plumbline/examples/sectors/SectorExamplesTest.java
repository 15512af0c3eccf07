package dev.plumbline.examples.sectors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Plumbline;
import dev.plumbline.core.trial.ExampleResult;
import dev.plumbline.core.trial.Trial;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples inside a sector's standard hold, and would notice if a duty were changed. */
final class SectorExamplesTest {

  private static final Plumbline PLUMBLINE = Plumbline.create();

  private static Trial trial(String sector) {
    return PLUMBLINE.shipped(sector).orElseThrow().orElseThrow().trial();
  }

  // The agency leaves more to the unit than the others do: a duty whose length of time is open
  // comes out the same whatever else of it is changed.
  @ParameterizedTest
  @CsvSource({
    "school, 90",
    "memorial, 90",
    "township, 90",
    "bureau, 90",
    "hospital, 90",
    "agency, 85"
  })
  void holdAndExerciseEveryDutyOfItsOwnAndNoticeMostChanges(String sector, long percent) {
    Trial trial = trial(sector);
    assertThat(trial.results()).allMatch(ExampleResult::holds);
    assertThat(trial.unexercised()).extracting(duty -> duty.id()).isEmpty();
    assertThat(trial.noticed()).isGreaterThan(trial.mutants().size() * percent / 100);
  }

  @ParameterizedTest
  @ValueSource(strings = {"school", "memorial", "township", "bureau", "hospital", "agency"})
  void haveTheirScoreInThePageOfTheirSector(String sector) throws IOException {
    Trial trial = trial(sector);
    assertThat(Files.readString(Path.of("../plugins/sectors/" + sector + "/README.md")))
        .contains(trial.noticed() + "/" + trial.mutants().size());
  }
}
