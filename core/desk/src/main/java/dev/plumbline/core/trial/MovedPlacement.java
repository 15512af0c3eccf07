package dev.plumbline.core.trial;

import dev.plumbline.core.period.Placement;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;

/** Where in a window something must fall, moved by one: a quarter, a month, a day. */
final class MovedPlacement implements Placement.Visitor<Optional<Nudges.Nudge<Placement>>> {

  private static final int LEAP_YEAR = 2024;

  private static Optional<Nudges.Nudge<Placement>> moved(
      String key, Placement to, Object... arguments) {
    return Optional.of(new Nudges.Nudge<>(Mutations.phrase(key, arguments), to));
  }

  private static MonthDay dayBefore(MonthDay day) {
    LocalDate before = day.atYear(LEAP_YEAR).minusDays(1);
    return MonthDay.of(before.getMonth(), before.getDayOfMonth());
  }

  @Override
  public Optional<Nudges.Nudge<Placement>> inQuarter(Placement.InQuarter placement) {
    int other = placement.number() == 1 ? 2 : placement.number() - 1;
    return moved("in-quarter", new Placement.InQuarter(other), other);
  }

  @Override
  public Optional<Nudges.Nudge<Placement>> inMonths(Placement.InMonths placement) {
    List<Month> other = placement.months().stream().map(month -> month.plus(1)).toList();
    List<Object> numbers = other.stream().<Object>map(Month::getValue).toList();
    return moved("in-months", new Placement.InMonths(other), numbers);
  }

  @Override
  public Optional<Nudges.Nudge<Placement>> by(Placement.By placement) {
    MonthDay other = dayBefore(placement.last());
    return moved("by", new Placement.By(other), shown(other));
  }

  @Override
  public Optional<Nudges.Nudge<Placement>> fromTo(Placement.FromTo placement) {
    MonthDay other = dayBefore(placement.last());
    return moved("by", new Placement.FromTo(placement.first(), other), shown(other));
  }

  @Override
  public Optional<Nudges.Nudge<Placement>> between(Placement.Between placement) {
    return Optional.empty();
  }

  @Override
  public Optional<Nudges.Nudge<Placement>> onDay(Placement.OnDay placement) {
    int other = placement.day() == 28 || placement.day() == 0 ? 27 : placement.day() + 1;
    return moved("on-day", new Placement.OnDay(other), other);
  }

  @Override
  public Optional<Nudges.Nudge<Placement>> onWeekday(Placement.OnWeekday placement) {
    return moved("next-weekday", new Placement.OnWeekday(placement.nth(), placement.day().plus(1)));
  }

  @Override
  public Optional<Nudges.Nudge<Placement>> onFixedDay(Placement.OnFixedDay placement) {
    return Optional.empty();
  }

  @Override
  public Optional<Nudges.Nudge<Placement>> onDate(Placement.OnDate placement) {
    LocalDate other = placement.date().plusDays(1);
    return moved("on-date", new Placement.OnDate(other), other);
  }

  private static String shown(MonthDay day) {
    return day.toString().substring(2);
  }
}
