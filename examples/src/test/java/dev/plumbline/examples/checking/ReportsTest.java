package dev.plumbline.examples.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.core.check.Plan;
import dev.plumbline.core.check.Report;
import dev.plumbline.core.check.Screen;
import dev.plumbline.core.check.Sitting;
import dev.plumbline.core.check.Verdict;
import dev.plumbline.core.period.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A report judges what it is asked for, once. */
final class ReportsTest {

  private static final LocalDate YEAR_END = LocalDate.of(2026, 12, 31);

  private final AtomicInteger screened = new AtomicInteger();

  /** Finds nothing, and counts how often it looked. */
  private final class Blind implements Screen {
    @Override
    public boolean conforms(Sitting sitting) {
      screened.incrementAndGet();
      return true;
    }

    @Override
    public List<Verdict> findings(Sitting sitting) {
      screened.incrementAndGet();
      return List.of();
    }
  }

  private static Judging lectures(String... held) {
    return Judging.by("party-lecture every quarter").held("party-lecture", held);
  }

  private static final String[] ALL = {"2026-01-05", "2026-04-05", "2026-07-05", "2026-10-05"};

  private static Report report(Judging judging) {
    return Plan.of(judging.standard()).check(judging.records(), YEAR_END);
  }

  private Report screened(Judging judging) {
    return Plan.of(judging.standard()).screened(new Blind()).check(judging.records(), YEAR_END);
  }

  @Test
  void conformsWhenNothingIsMissed() {
    assertThat(report(lectures(ALL)).conforms()).isTrue();
    assertThat(report(lectures("2026-01-05")).conforms()).isFalse();
    assertThat(report(lectures(ALL)).findings()).isEmpty();
    assertThat(report(lectures("2026-01-05")).findings())
        .extracting(each -> each.item().window().id())
        .containsExactly("2026-Q2", "2026-Q3", "2026-Q4");
  }

  @Test
  void conformsAlikeWhateverWasAskedBefore() {
    Report found = report(lectures("2026-01-05"));
    assertThat(found.findings()).hasSize(3);
    assertThat(found.conforms()).isFalse();
    Report judged = report(lectures("2026-01-05"));
    assertThat(judged.verdicts()).hasSize(4);
    assertThat(judged.conforms()).isFalse();
    assertThat(judged.findings()).hasSize(3);
  }

  @Test
  void isWhatAPlainReportOfTheSameVerdictsIs() {
    Report lazy = report(lectures("2026-01-05"));
    Report plain =
        new Report(
            lazy.standard(),
            lazy.unit(),
            lazy.range(),
            lazy.asOf(),
            List.copyOf(lazy.verdicts()),
            List.copyOf(lazy.notes()));
    assertThat(plain).isEqualTo(lazy);
    assertThat(plain.findings()).isEqualTo(lazy.findings()).hasSize(3);
    assertThat(plain.conforms()).isFalse();
    Report met = report(lectures(ALL));
    assertThat(
            new Report(
                    met.standard(),
                    met.unit(),
                    met.range(),
                    met.asOf(),
                    List.copyOf(met.verdicts()),
                    List.of())
                .conforms())
        .isTrue();
  }

  @Test
  void believesItsScreenUntilItHasJudged() {
    Report unjudged = screened(lectures("2026-01-05"));
    assertThat(unjudged.conforms()).isTrue();
    assertThat(unjudged.findings()).isEmpty();
    assertThat(screened).hasValue(2);
    assertThat(unjudged.conforms()).isTrue();
    assertThat(unjudged.findings()).isEmpty();
    assertThat(screened).as("what was found is kept").hasValue(2);
  }

  @Test
  void asksNoScreenWhatItHasJudged() {
    Report judged = screened(lectures("2026-01-05"));
    assertThat(judged.verdicts()).hasSize(4);
    assertThat(judged.conforms()).isFalse();
    assertThat(judged.findings()).hasSize(3);
    assertThat(screened).hasValue(0);
  }

  @Test
  void judgesTheYearOfTheDayUnlessTold() {
    assertThat(report(lectures(ALL)).range())
        .isEqualTo(new DateRange(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1)));
  }

  @Test
  void judgesNothingOnAnInterruptedThread() {
    Judging judging = lectures(ALL);
    Report report = report(judging);
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(() -> report(judging)).isInstanceOf(CancellationException.class);
      assertThatThrownBy(() -> report.verdicts().size()).isInstanceOf(CancellationException.class);
      assertThat(Thread.currentThread().isInterrupted()).isTrue();
    } finally {
      Thread.interrupted();
    }
    assertThat(report.verdicts()).hasSize(4);
  }
}
