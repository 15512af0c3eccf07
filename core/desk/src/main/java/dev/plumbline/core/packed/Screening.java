package dev.plumbline.core.packed;

import dev.plumbline.core.check.DutyJudges;
import dev.plumbline.core.check.Plan;
import dev.plumbline.core.check.Screen;
import dev.plumbline.core.check.Sitting;
import dev.plumbline.core.check.Verdict;
import dev.plumbline.core.standard.Standard;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Finds by the packed duties what falls short, and has only that judged. A unit is packed when it
 * is first checked; what it was packed to stays with its records. Thread-safe.
 */
public final class Screening implements Screen {

  /** For so many days of judgement plans are kept. */
  private static final int DAYS = 8;

  private static final Day[] NONE = {};

  private final Layout layout;
  private volatile Day[] days = NONE;

  /** A plan for one day of judgement, and those who screen by it and are not at work. */
  private record Day(PackedPlan plan, Queue<Screener> idle) {

    boolean isFor(Span span) {
      return plan.span().equals(span);
    }
  }

  private Screening(Layout layout) {
    this.layout = layout;
  }

  /** The object door: a plan whose reports find what falls short before every item is judged. */
  public static Plan plan(Standard standard, DutyJudges extended) {
    return Plan.of(standard, extended).screened(new Screening(Layout.of(standard)));
  }

  @Override
  public boolean conforms(Sitting sitting) {
    Day day = day(new Span(sitting.range(), sitting.asOf()));
    Screener screener = screener(day);
    boolean conforms = screener.conforms(sitting, sitting.records().derived(layout));
    day.idle().add(screener);
    return conforms;
  }

  @Override
  public List<Verdict> findings(Sitting sitting) {
    Day day = day(new Span(sitting.range(), sitting.asOf()));
    Screener screener = screener(day);
    List<Verdict> findings = screener.findings(sitting, sitting.records().derived(layout));
    day.idle().add(screener);
    return findings;
  }

  private static Screener screener(Day day) {
    Screener idle = day.idle().poll();
    return idle == null ? new Screener(day.plan()) : idle;
  }

  private Day day(Span span) {
    for (Day each : days) {
      if (each.isFor(span)) {
        return each;
      }
    }
    Day made = new Day(PackedPlan.of(layout, DutyJudges.NONE, span), new ConcurrentLinkedQueue<>());
    Day[] before = days;
    Day[] after = Arrays.copyOf(before, Math.min(before.length + 1, DAYS));
    System.arraycopy(before, 0, after, 1, after.length - 1);
    after[0] = made;
    days = after;
    return made;
  }
}
