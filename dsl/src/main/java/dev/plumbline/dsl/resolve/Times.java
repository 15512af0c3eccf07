package dev.plumbline.dsl.resolve;

import dev.plumbline.core.period.CalendarUnit;
import dev.plumbline.core.period.DateRange;
import dev.plumbline.core.period.Length;
import dev.plumbline.core.period.Period;
import dev.plumbline.core.period.Placement;
import dev.plumbline.core.period.Shift;
import dev.plumbline.core.sector.TermKind;
import dev.plumbline.core.standard.Recurrence;
import dev.plumbline.core.standard.Setting;
import dev.plumbline.dsl.syntax.Lexeme;
import dev.plumbline.dsl.syntax.Node;
import dev.plumbline.dsl.syntax.Rule;
import dev.plumbline.dsl.syntax.Word;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** When something is due: the three meanings of "every", places in time, events. */
final class Times {

  private static final TermKind[] TRIGGERS = {
    TermKind.EVENT, TermKind.ACTIVITY, TermKind.OFFICE_TERM, TermKind.DOCUMENT, TermKind.CONTACT
  };

  private static final Period MONTHLY = Period.each(CalendarUnit.MONTH);
  private static final Period YEARLY = Period.each(CalendarUnit.YEAR);

  private final Scope scope;
  private final Amounts amounts;

  Times(Scope scope) {
    this.scope = scope;
    this.amounts = new Amounts(scope);
  }

  /** Whether the phrases say when at all. */
  static boolean said(Phrasing phrasing) {
    return phrasing.hasAny(Rule.EVERY, Rule.GAP, Rule.UPON, Rule.ONCE, Rule.PLACEMENT);
  }

  /**
   * When, as the phrases say it.
   *
   * @param inPhase whether the duty stands in a phase, where "once" needs no saying
   */
  Optional<Recurrence> recurrence(Phrasing phrasing, boolean inPhase) {
    List<Placement> placements = new ArrayList<>();
    phrasing.all(Rule.PLACEMENT).forEach(node -> placements.add(placement(node)));
    if (phrasing.has(Rule.UPON)) {
      return upon(phrasing.all(Rule.UPON).get(0));
    } else if (phrasing.has(Rule.GAP)) {
      Node gap = phrasing.all(Rule.GAP).get(0);
      Optional<Setting<Length>> length =
          gap.has(Lexeme.HALF_YEAR)
              ? Optional.of(Setting.of(new Length(6, Length.Unit.MONTH)))
              : amounts.length(gap.the(Rule.LENGTH));
      return length.map(Recurrence.AtMostApart::new);
    } else if (phrasing.has(Rule.EVERY)) {
      Node every = phrasing.all(Rule.EVERY).get(0);
      if (every.has(Lexeme.WEEKDAY)) {
        int day = value(every, Lexeme.WEEKDAY);
        placements.add(new Placement.OnWeekday(Placement.OnWeekday.EVERY, DayOfWeek.of(day)));
      }
      Period period = each(phrasing) ? MONTHLY : period(every);
      return Optional.of(new Recurrence.EveryWindow(period, placements, shift(phrasing)));
    } else if (phrasing.has(Rule.ONCE) || inPhase || dated(placements)) {
      return Optional.of(new Recurrence.Once(placements));
    } else if (!placements.isEmpty()) {
      Period period = each(phrasing) || monthly(phrasing) ? MONTHLY : YEARLY;
      return Optional.of(new Recurrence.EveryWindow(period, placements, shift(phrasing)));
    }
    return Optional.empty();
  }

  /** 6月和12月各1次: each of the months named is a window of its own. */
  private static boolean each(Phrasing phrasing) {
    return phrasing.all(Rule.PLACEMENT).stream()
        .anyMatch(
            node ->
                node.has(Lexeme.PER) || (node.has(Lexeme.EVERY) && node.has(Lexeme.MONTH_NAME)));
  }

  /** On the 15th of every month: the period is said with the day. */
  private static boolean monthly(Phrasing phrasing) {
    return phrasing.all(Rule.PLACEMENT).stream().anyMatch(node -> node.has(Lexeme.EVERY));
  }

  private Shift shift(Phrasing phrasing) {
    Optional<Node> shift = phrasing.first(Rule.SHIFT);
    if (shift.isEmpty()) {
      return Shift.NONE;
    }
    Optional<Length> grace =
        shift
            .get()
            .first(Rule.DEADLINE)
            .flatMap(node -> amounts.length(node.the(Rule.LENGTH)))
            .flatMap(Setting::value);
    int days =
        grace
            .map(
                length -> length.unit() == Length.Unit.WEEK ? 7 * length.amount() : length.amount())
            .orElse(0);
    if (grace.filter(length -> length.unit().compareTo(Length.Unit.WEEK) > 0).isPresent()) {
      scope.error("GRACE_TOO_LONG", shift.get().span());
    }
    return new Shift(Shift.Way.LATER, days);
  }

  private static boolean dated(List<Placement> placements) {
    return placements.stream()
        .anyMatch(p -> p instanceof Placement.Between || p instanceof Placement.OnDate);
  }

  private Period period(Node every) {
    if (every.has(Lexeme.WHOLE_YEAR)) {
      return YEARLY;
    } else if (every.has(Lexeme.EVERY_OTHER_YEAR)) {
      return counted(every, CalendarUnit.YEAR, 2);
    } else if (every.has(Lexeme.WITHIN_TERM)) {
      return Period.each(CalendarUnit.TERM_OF_OFFICE);
    } else if (every.has(Lexeme.WEEKDAY)) {
      return Period.each(CalendarUnit.WEEK);
    }
    int many = every.word(Lexeme.NUMBER).map(word -> Amounts.number(word).intValue()).orElse(1);
    Lexeme said = every.the(Rule.UNIT).head().lexeme();
    CalendarUnit unit =
        said == Lexeme.CALENDAR_MONTH ? CalendarUnit.MONTH : CalendarUnit.valueOf(said.name());
    return counted(every, unit, many);
  }

  private Period counted(Node every, CalendarUnit unit, int multiple) {
    int many = multiple;
    if (many < 1 || many > 100) {
      scope.error("NOT_A_PERIOD", every.span(), many);
      many = 1;
    }
    int months = unit == CalendarUnit.MONTH ? many : unit == CalendarUnit.QUARTER ? 3 * many : 0;
    boolean fitsYear = many == 1 || (months > 0 && 12 % months == 0);
    if (!fitsYear && !scope.anchored()) {
      scope.error("ORIGIN_UNKNOWN", every.span(), many);
    }
    return new Period(unit, many);
  }

  /** One place in time. */
  Placement placement(Node node) {
    if (node.has(Lexeme.QUARTER_NAME)) {
      return new Placement.InQuarter(value(node, Lexeme.QUARTER_NAME));
    } else if (node.has(Lexeme.YEAR_ENDING)) {
      return new Placement.InMonths(List.of(Month.JUNE, Month.DECEMBER));
    } else if (node.has(Lexeme.WEEKDAY)) {
      int nth = value(node, node.has(Lexeme.NTH) ? Lexeme.NTH : Lexeme.DAY_OF_MONTH);
      return new Placement.OnWeekday(nth, DayOfWeek.of(value(node, Lexeme.WEEKDAY)));
    } else if (node.has(Lexeme.MONTH_NAME)) {
      return new Placement.InMonths(
          node.words(Lexeme.MONTH_NAME).stream()
              .map(word -> Month.of(Integer.parseInt(word.value())))
              .toList());
    } else if (node.has(Lexeme.DAY_OF_MONTH)) {
      return new Placement.OnDay(checkedDay(node));
    } else if (node.has(Lexeme.LAST_DAY)) {
      return new Placement.OnDay(0);
    } else if (node.has(Lexeme.FIXED_DAY)) {
      return new Placement.OnFixedDay(0);
    }
    return dates(node);
  }

  private int checkedDay(Node node) {
    int day = value(node, Lexeme.DAY_OF_MONTH);
    if (day < 1 || day > 28) {
      scope.error("DAY_NOT_IN_EVERY_MONTH", node.span(), day);
      return 28;
    }
    return day;
  }

  private Placement dates(Node node) {
    List<Word> days = node.words(Lexeme.MONTH_DAY);
    List<Word> dates = node.words(Lexeme.DATE);
    if (node.has(Lexeme.FROM)) {
      if (days.size() == 2) {
        return new Placement.FromTo(day(days.get(0)), day(days.get(1)));
      }
      LocalDate first = date(dates.get(0));
      LocalDate last = date(dates.get(dates.size() - 1));
      if (dates.size() < 2 || last.isBefore(first)) {
        scope.error("DATES_BACKWARDS", node.span());
        return new Placement.OnDate(first);
      }
      return new Placement.Between(DateRange.through(first, last));
    } else if (!days.isEmpty()) {
      return new Placement.By(day(days.get(0)));
    } else if (node.has(Lexeme.ON)) {
      return new Placement.OnDate(date(dates.get(0)));
    }
    return new Placement.Between(DateRange.through(LocalDate.of(1, 1, 1), date(dates.get(0))));
  }

  private Optional<Recurrence> upon(Node upon) {
    Recurrence.Side side = upon.has(Lexeme.BEFORE) ? Recurrence.Side.BEFORE : Recurrence.Side.AFTER;
    Optional<String> trigger = scope.id(upon.the(Rule.REF), TRIGGERS);
    Optional<Setting<Length>> within = Optional.empty();
    boolean within1 = upon.has(Lexeme.WITHIN) || upon.has(Lexeme.INSIDE);
    List<Word> numbers = upon.words(Lexeme.NUMBER);
    if (numbers.size() == 2) {
      Word unit = upon.the(Rule.LENGTH_UNIT).head();
      Length near = amounts.length(List.of(numbers.get(0), unit), upon);
      Length far = amounts.length(List.of(numbers.get(1), unit), upon);
      return trigger.map(
          id ->
              new Recurrence.UponEach(
                  id, side, Optional.of(Setting.of(far)), false, Optional.of(near)));
    }
    if (upon.first(Rule.LENGTH).isPresent()) {
      within = amounts.length(upon.the(Rule.LENGTH));
    } else if (upon.has(Lexeme.NUMBER)) {
      within = Optional.of(Setting.of(amounts.length(upon.wordList(), upon)));
    }
    boolean ahead = side == Recurrence.Side.BEFORE && !within1;
    Optional<Setting<Length>> length = within;
    return trigger.map(id -> new Recurrence.UponEach(id, side, length, ahead, Optional.empty()));
  }

  private static int value(Node node, Lexeme lexeme) {
    return Integer.parseInt(node.words(lexeme).get(0).value());
  }

  static LocalDate date(Word word) {
    return LocalDate.parse(word.value());
  }

  static MonthDay day(Word word) {
    return MonthDay.parse("--" + word.value());
  }
}
