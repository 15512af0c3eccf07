package dev.plumbline.core.explain;

import dev.plumbline.core.message.Message;
import dev.plumbline.core.period.CalendarUnit;
import dev.plumbline.core.period.DateRange;
import dev.plumbline.core.period.Window;
import dev.plumbline.core.standard.Ask;
import dev.plumbline.core.standard.Duty;
import dev.plumbline.core.standard.Recurrence;
import dev.plumbline.core.standard.Standard;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** In which stretches of one year a duty is judged. */
final class Timing implements Ask.Visitor<List<Message>>, Recurrence.Visitor<List<Message>> {

  private final Standard standard;
  private final Duty duty;
  private final Year year;

  Timing(Standard standard, Duty duty, Year year) {
    this.standard = standard;
    this.duty = duty;
    this.year = year;
  }

  @Override
  public List<Message> everyWindow(Recurrence.EveryWindow recurrence) {
    if (recurrence.period().unit() == CalendarUnit.TERM_OF_OFFICE) {
      return List.of(Explanation.phrase("by-term"));
    }
    Optional<DateRange> days =
        standard
            .valid()
            .intersect(new DateRange(year.atDay(1), year.plusYears(1).atDay(1)))
            .flatMap(inForce -> inForce.intersect(duty.period().orElse(DateRange.ALWAYS)));
    if (days.isEmpty()) {
      return List.of(Explanation.phrase("not-in-force", year));
    }
    List<Object> windows = new ArrayList<>();
    for (Window window : standard.calendar().windows(recurrence.period(), days.get())) {
      windows.add(window.label());
    }
    return List.of(Explanation.phrase("windows", year, windows.size(), windows));
  }

  @Override
  public List<Message> atMostApart(Recurrence.AtMostApart recurrence) {
    return List.of(Explanation.phrase("gap"));
  }

  @Override
  public List<Message> once(Recurrence.Once recurrence) {
    return List.of(Explanation.phrase("once"));
  }

  @Override
  public List<Message> uponEach(Recurrence.UponEach recurrence) {
    return List.of(
        Explanation.phrase("upon-each", Explanation.label(standard, recurrence.trigger())));
  }

  @Override
  public List<Message> hold(Ask.Hold ask) {
    return ask.recurrence().accept(this);
  }

  @Override
  public List<Message> issue(Ask.Issue ask) {
    return ask.recurrence().accept(this);
  }

  @Override
  public List<Message> confirm(Ask.Confirm ask) {
    return ask.recurrence() instanceof Recurrence.EveryWindow every
        ? everyWindow(every)
        : List.of();
  }

  @Override
  public List<Message> settle(Ask.Settle ask) {
    return List.of(Explanation.phrase("upon-each", Explanation.label(standard, ask.event())));
  }

  @Override
  public List<Message> keep(Ask.Keep ask) {
    return List.of(Explanation.phrase("state"));
  }

  @Override
  public List<Message> exist(Ask.Exist ask) {
    return List.of(Explanation.phrase("state"));
  }

  @Override
  public List<Message> serve(Ask.Serve ask) {
    return List.of(Explanation.phrase("state"));
  }

  @Override
  public List<Message> have(Ask.Have ask) {
    return List.of(Explanation.phrase("state"));
  }

  @Override
  public List<Message> adopt(Ask.Adopt ask) {
    return List.of(Explanation.phrase("state"));
  }

  @Override
  public List<Message> extended(Ask.Extended ask) {
    return List.of(Explanation.phrase("by-plugin", ask.kind()));
  }
}
