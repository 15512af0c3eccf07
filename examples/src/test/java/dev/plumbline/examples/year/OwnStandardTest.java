package dev.plumbline.examples.year;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Plumbline;
import dev.plumbline.core.check.Report;
import dev.plumbline.core.check.Status;
import dev.plumbline.examples.school.SchoolYear;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A school extends its sector's standard and decides what the plan leaves open. */
final class OwnStandardTest {

  private static final Path OWN = Path.of("standards/no-1-school.std");

  @Test
  void leavesNothingUnboundAndFindsWhatIsPlanted() throws IOException {
    Sample sample = SchoolYear.sample();
    Report report =
        Plumbline.create().compile(OWN).orElseThrow().check(sample.records(), sample.asOf());
    assertThat(report.verdicts()).noneMatch(verdict -> verdict.status() == Status.UNBOUND);
    assertThat(report.findings())
        .extracting(verdict -> verdict.item().id())
        .containsExactlyInAnyOrderElementsOf(sample.planted().keySet());
  }
}
