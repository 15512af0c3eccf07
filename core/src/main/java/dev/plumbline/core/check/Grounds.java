package dev.plumbline.core.check;

import dev.plumbline.core.period.DateRange;
import dev.plumbline.core.period.Window;
import dev.plumbline.core.record.Activity;
import dev.plumbline.core.record.Document;
import dev.plumbline.core.record.Talk;
import dev.plumbline.core.record.UnitRecords;
import dev.plumbline.core.standard.Condition;
import dev.plumbline.core.standard.Criterion;
import dev.plumbline.core.standard.Duty;
import dev.plumbline.core.standard.Standard;
import dev.plumbline.core.standard.Subjects;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What one unit's records tell of a duty on any day: the plain part of it, for those who pack it.
 *
 * <p>Whatever is not plain is not told: doubtful records, double entries, people who come and go
 * several times. Those are for {@link Plan} to judge. Not thread-safe.
 */
public final class Grounds {

  private static final LocalDate LONG_AGO = LocalDate.of(1970, 1, 2);

  private final UnitRecords records;
  private final Standard standard;
  private final UnitView view;
  private final Occurrences occurrences;
  private final Set<String> entered = new HashSet<>();
  private final Set<String> twice = new HashSet<>();
  private final List<LocalDate> turns;

  /**
   * Somebody a duty is about.
   *
   * @param subject who
   * @param there the days on which it was there
   */
  public record Presence(Subject subject, DateRange there) {}

  /**
   * A record that counts.
   *
   * @param sort the sort of record
   * @param record its local id, unique among its sort
   * @param date its day, the first of several
   * @param days how many days it lasted
   * @param hours how many hours, if known
   */
  public record Deed(
      String sort, String record, LocalDate date, int days, Optional<BigDecimal> hours) {}

  /** Reads the records of one unit, later ones included. */
  public Grounds(Standard standard, UnitRecords records) {
    this.standard = standard;
    this.records = records;
    this.view = new UnitView(records, standard.vocabulary(), LocalDate.MAX);
    this.occurrences = new Occurrences(view);
    for (Activity each : records.activities()) {
      for (String kind : each.kinds()) {
        enter(kind, each.date() + "|" + each.body() + "|" + each.concerns());
      }
    }
    for (Talk each : records.talks()) {
      boolean inOrder = each.from().compareTo(each.to()) < 0;
      String pair = inOrder ? each.from() + "|" + each.to() : each.to() + "|" + each.from();
      enter(each.kind(), each.date() + "|" + pair);
    }
    for (Document each : records.documents()) {
      enter(each.kind(), String.valueOf(each.date()));
    }
    this.turns = turnsOf();
  }

  private void enter(String kind, String circumstances) {
    if (!entered.add(kind + "|" + circumstances)) {
      twice.add(kind);
    }
  }

  /** Who and what belonged to a set, a post or a sort of body on a day, by their local ids. */
  public List<String> who(String term, LocalDate day) {
    return view.roster().on(term, day);
  }

  /** Whether silence in the records is known to mean that nothing was done. */
  public boolean complete() {
    return records.covers().isEmpty();
  }

  /** Whom a duty is about on any day, in their order; empty if that is not plain. */
  public Optional<List<Presence>> subjects(Duty duty) {
    if (duty.exempt().stream().anyMatch(people -> !view.roster().stays(people).isEmpty())) {
      return Optional.empty();
    }
    return duty.subjects().accept(new Plainly());
  }

  private final class Plainly implements Subjects.Visitor<Optional<List<Presence>>> {

    @Override
    public Optional<List<Presence>> whole(Subjects.Whole subjects) {
      DateRange existence = view.roster().existence();
      return existence.isEmpty()
          ? Optional.empty()
          : Optional.of(List.of(new Presence(new Subject.Unit(), existence)));
    }

    @Override
    public Optional<List<Presence>> each(Subjects.Each subjects) {
      return stays(subjects.term())
          .map(
              stays -> {
                List<Presence> all = new ArrayList<>();
                stays.forEach(
                    (id, range) ->
                        all.add(
                            new Presence(
                                id.equals("unit") ? new Subject.Unit() : new Subject.One(id),
                                range)));
                return all;
              });
    }

    @Override
    public Optional<List<Presence>> eachPair(Subjects.EachPair subjects) {
      Optional<Map<String, DateRange>> by = stays(subjects.by());
      Optional<Map<String, DateRange>> with = stays(subjects.with());
      if (by.isEmpty() || with.isEmpty()) {
        return Optional.empty();
      }
      List<Presence> all = new ArrayList<>();
      Set<String> seen = new HashSet<>();
      for (Map.Entry<String, DateRange> one : by.get().entrySet()) {
        for (Map.Entry<String, DateRange> other : with.get().entrySet()) {
          boolean again = subjects.mutual() && seen.contains(other.getKey() + "+" + one.getKey());
          if (one.getKey().equals(other.getKey()) || again) {
            continue;
          }
          Optional<DateRange> both = one.getValue().intersect(other.getValue());
          if (both.isEmpty()) {
            return Optional.empty();
          }
          seen.add(one.getKey() + "+" + other.getKey());
          all.add(new Presence(new Subject.Pair(one.getKey(), other.getKey()), both.get()));
        }
      }
      return Optional.of(all);
    }

    private Optional<Map<String, DateRange>> stays(String term) {
      Map<String, DateRange> ranges = new LinkedHashMap<>();
      for (Roster.Stay stay : view.roster().stays(term)) {
        if (ranges.put(stay.id(), stay.range()) != null) {
          return Optional.empty();
        }
      }
      return Optional.of(ranges);
    }
  }

  /**
   * What counts of {@code kinds} for a subject, by date; empty if of some record that is not plain.
   */
  public Optional<List<Deed>> deeds(List<String> kinds, List<Criterion> criteria, Subject subject) {
    if (kinds.stream().anyMatch(twice::contains)) {
      return Optional.empty();
    }
    List<Deed> deeds = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Occurrence each : occurrences.of(kinds, subject)) {
      Truth counts =
          new CriterionTest(view, each, List.of(), standard.calendar()).all(criteria).counts();
      boolean first = seen.add(each.ref().kind() + each.ref().id());
      if (!first || (!counts.holds() && !counts.fails())) {
        return Optional.empty();
      } else if (counts.holds()) {
        deeds.add(
            new Deed(each.ref().kind(), each.ref().id(), each.date(), each.days(), each.hours()));
      }
    }
    return Optional.of(deeds);
  }

  /** The days on which a number or a condition of the roster may change, the first of all first. */
  public List<LocalDate> turns() {
    return turns;
  }

  private List<LocalDate> turnsOf() {
    Set<LocalDate> days = new TreeSet<>(Set.of(LONG_AGO));
    records.unit().founded().ifPresent(days::add);
    records.unit().dissolved().ifPresent(days::add);
    records
        .people()
        .forEach(
            person -> {
              person.joined().ifPresent(days::add);
              person.left().ifPresent(days::add);
              person.formalFrom().ifPresent(days::add);
              person.seats().forEach(seat -> add(days, seat.from(), seat.until()));
            });
    records.bodies().forEach(each -> add(days, each.from(), each.until()));
    records.facilities().forEach(each -> add(days, each.from(), each.until()));
    records.ledgers().forEach(each -> add(days, each.from(), each.until()));
    records.policies().forEach(each -> add(days, each.from(), each.until()));
    return List.copyOf(days);
  }

  private static void add(
      Set<LocalDate> days, Optional<LocalDate> from, Optional<LocalDate> until) {
    from.ifPresent(days::add);
    until.ifPresent(days::add);
  }

  /** How many of a set, a post or a body there are, or how many seats it has; empty if unknown. */
  public Optional<BigDecimal> number(String term, Optional<String> subject, LocalDate day) {
    return new Measures(view).value(term, day, subject).number();
  }

  /** Whether a condition holds of a subject on a day; empty if that is not known. */
  public Optional<Boolean> holds(Condition condition, Optional<String> subject, LocalDate day) {
    return condition.accept(new Conditions(view, day, subject)).value();
  }

  /** Whether this text and the duty's own days govern a whole window. */
  public static boolean governs(Standard standard, Duty duty, DateRange window) {
    return Judgement.governs(standard, duty, window);
  }

  /** The window of a duty that has none of its own: the days judged. */
  public static Window window(DateRange days) {
    return Judgement.whole(days);
  }

  /** The day of the month the unit has declared for itself, 0 if none. */
  public int fixedDay() {
    return Optional.ofNullable(records.unit().settings().get("fixed-day"))
        .filter(text -> text.matches("\\d{1,2}"))
        .map(Integer::valueOf)
        .filter(day -> day >= 1 && day <= 31)
        .orElse(0);
  }
}
