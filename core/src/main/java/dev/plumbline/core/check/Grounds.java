package dev.plumbline.core.check;

import dev.plumbline.core.period.DateRange;
import dev.plumbline.core.period.Window;
import dev.plumbline.core.record.Body;
import dev.plumbline.core.record.UnitRecords;
import dev.plumbline.core.standard.Condition;
import dev.plumbline.core.standard.Criterion;
import dev.plumbline.core.standard.Duty;
import dev.plumbline.core.standard.Standard;
import dev.plumbline.core.standard.Subjects;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one unit's records tell of a duty on any day: the plain part of it, for those who pack it.
 *
 * <p>Whatever is not plain is not told: doubtful records, double entries, people who come and go
 * several times. Those are for {@link Plan} to judge. Not thread-safe.
 */
public final class Grounds {

  /** More pairs than can be packed are not even numbered. */
  private static final int MOST_PAIRS = 1 << 20;

  private final UnitRecords records;
  private final Standard standard;
  private final UnitView view;
  private final Occurrences occurrences;
  private final Ids ids;
  private final boolean muddled;
  private final Map<Subjects, Optional<Party>> parties = new HashMap<>();
  private final Map<String, Optional<Members>> members = new HashMap<>();
  private final List<LocalDate> turns;

  /** One who counts records. */
  public interface Counting {

    /** Whether it still counts: not once something was not plain. */
    boolean goesOn();

    /** Whom it counts for. */
    Party party();

    /** What makes a record count. */
    List<Criterion> criteria();

    /**
     * A record that counts.
     *
     * @param date its day, the first of several
     * @param days how many days it lasted
     * @param hours how many hours, if known
     * @param touched whom it counts for, by their numbers in the party
     */
    void counts(LocalDate date, int days, Optional<BigDecimal> hours, Touched touched);

    /** Some record is not plain. */
    void stop();
  }

  /** Takes up the records of one unit, later ones included. */
  public Grounds(Standard standard, UnitRecords records) {
    this.standard = standard;
    this.records = records;
    this.view = new UnitView(records, standard.vocabulary(), LocalDate.MAX);
    this.occurrences = new Occurrences(view);
    this.ids = new Ids(records.people().size() + records.bodies().size());
    records.people().forEach(person -> ids.add(person.id()));
    boolean again = false;
    for (Body body : records.bodies()) {
      again |= !ids.add(body.id());
    }
    this.muddled = again;
    this.turns = Turns.of(records);
  }

  /** Who and what belonged to a set, a post or a sort of body on a day, by their local ids. */
  public List<String> who(String term, LocalDate day) {
    return view.roster().on(term, day);
  }

  /**
   * Whether silence in the records is known to mean that nothing was done, and every id means one
   * thing.
   */
  public boolean plain() {
    return records.covers().isEmpty() && !muddled;
  }

  /** Whom a duty is about on any day, in their order; empty if that is not plain. */
  public Optional<Party> party(Duty duty) {
    for (String people : duty.exempt()) {
      if (!view.roster().stays(people).isEmpty()) {
        return Optional.empty();
      }
    }
    Optional<Party> known = parties.get(duty.subjects());
    if (known == null) {
      known = duty.subjects().accept(new Plainly());
      parties.put(duty.subjects(), known);
    }
    return known;
  }

  /** The unit, at any time. */
  public Party unit() {
    return new WholeParty(DateRange.ALWAYS);
  }

  private final class Plainly implements Subjects.Visitor<Optional<Party>> {

    @Override
    public Optional<Party> whole(Subjects.Whole subjects) {
      DateRange existence = view.roster().existence();
      return existence.isEmpty() ? Optional.empty() : Optional.of(new WholeParty(existence));
    }

    @Override
    public Optional<Party> each(Subjects.Each subjects) {
      List<Roster.Stay> stays = view.roster().stays(subjects.term());
      if (stays.size() == 1 && stays.get(0).id().equals("unit")) {
        return Optional.of(new WholeParty(stays.get(0).range()));
      }
      boolean bodies = stays.stream().anyMatch(stay -> view.roster().body(stay.id()).isPresent());
      return members(subjects.term()).map(those -> new EachParty(those, bodies, occurrences));
    }

    @Override
    public Optional<Party> eachPair(Subjects.EachPair subjects) {
      Optional<Members> by = members(subjects.by());
      Optional<Members> with = members(subjects.with());
      return by.isEmpty() || with.isEmpty()
          ? Optional.empty()
          : PairParty.of(by.get(), with.get(), subjects.mutual(), MOST_PAIRS);
    }

    private Optional<Members> members(String term) {
      Optional<Members> known = members.get(term);
      if (known == null) {
        List<Roster.Stay> stays = view.roster().stays(term);
        boolean unit = stays.stream().anyMatch(stay -> stay.id().equals("unit"));
        known = unit ? Optional.empty() : Members.of(stays, ids);
        members.put(term, known);
      }
      return known;
    }
  }

  /**
   * Goes once over the records and tells each to those who count it.
   *
   * @param numbers for each kind the numbers of those who count it
   * @param counting they, by number
   */
  public void pass(Map<String, int[]> numbers, List<? extends Counting> counting) {
    new Pass(view, standard.calendar(), numbers, counting).over(records);
  }

  /** The days on which a number or a condition of the roster may change, the first of all first. */
  public List<LocalDate> turns() {
    return turns;
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
