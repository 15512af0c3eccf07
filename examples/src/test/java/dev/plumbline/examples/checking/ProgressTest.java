package dev.plumbline.examples.checking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.core.check.Progress;
import org.junit.jupiter.api.Test;

final class ProgressTest {

  @Test
  void tellsWhatIsRecordedFromWhatIsMet() {
    Judging judging =
        Judging.by(
                "party-lecture every quarter at least 2 times",
                "should theme-day every half-year",
                "may general-meeting every year",
                "activity-budget above 1000",
                "attest \"clear\"",
                "talk every quarter per party-group")
            .held("party-lecture", "2026-01-05", "2026-01-06", "2026-04-05");
    assertThat(Progress.of(judging.report("2026-08-01"))).isEqualTo(new Progress(2, 7, 1, 4));
  }

  @Test
  void isNothingOfNothing() {
    assertThat(Progress.of(Judging.by("talk every year per party-group").report("2026-12-31")))
        .isEqualTo(new Progress(0, 0, 0, 0));
  }
}
