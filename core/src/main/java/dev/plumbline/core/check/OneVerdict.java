package dev.plumbline.core.check;

import dev.plumbline.core.period.DateRange;
import dev.plumbline.core.period.Window;
import dev.plumbline.core.standard.Amount;
import dev.plumbline.core.standard.Ask;
import dev.plumbline.core.standard.Criterion;
import dev.plumbline.core.standard.Duty;
import dev.plumbline.core.standard.Recurrence;
import java.util.List;

/** Judges one item of a duty whose items are counted. */
final class OneVerdict implements Ask.Visitor<Verdict> {

  private final Judgement judgement;
  private final Duty duty;
  private final DateRange days;
  private final Window window;
  private final Subject subject;

  OneVerdict(Judgement judgement, Duty duty, DateRange days, Window window, Subject subject) {
    this.judgement = judgement;
    this.duty = duty;
    this.days = days;
    this.window = window;
    this.subject = subject;
  }

  @Override
  public Verdict hold(Ask.Hold ask) {
    return counted(ask.anyOf(), ask.amount(), ask.criteria(), ask.recurrence());
  }

  @Override
  public Verdict issue(Ask.Issue ask) {
    return counted(
        List.of(ask.document()), DutyVerdicts.ONE, DutyVerdicts.criteria(ask), ask.recurrence());
  }

  private Verdict counted(
      List<String> kinds, Amount amount, List<Criterion> criteria, Recurrence recurrence) {
    if (recurrence instanceof Recurrence.EveryWindow every) {
      return new RecurrenceJudge(judgement, duty, kinds, amount, criteria, days)
          .item(window, every, subject);
    }
    throw notCounted();
  }

  @Override
  public Verdict keep(Ask.Keep ask) {
    return new StateJudge(judgement, duty, days).keep(ask, subject);
  }

  @Override
  public Verdict exist(Ask.Exist ask) {
    return new ExistenceJudge(judgement, duty, days).exist(ask, subject);
  }

  @Override
  public Verdict serve(Ask.Serve ask) {
    throw notCounted();
  }

  @Override
  public Verdict settle(Ask.Settle ask) {
    throw notCounted();
  }

  @Override
  public Verdict have(Ask.Have ask) {
    throw notCounted();
  }

  @Override
  public Verdict adopt(Ask.Adopt ask) {
    throw notCounted();
  }

  @Override
  public Verdict confirm(Ask.Confirm ask) {
    throw notCounted();
  }

  @Override
  public Verdict extended(Ask.Extended ask) {
    throw notCounted();
  }

  private IllegalStateException notCounted() {
    return new IllegalStateException("judged whole, not item by item: " + duty.id());
  }
}
