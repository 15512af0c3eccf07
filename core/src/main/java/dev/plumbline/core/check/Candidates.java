package dev.plumbline.core.check;

import dev.plumbline.core.period.DateRange;
import dev.plumbline.core.sector.Term;
import dev.plumbline.core.sector.TermKind;
import dev.plumbline.core.standard.Duty;
import dev.plumbline.core.standard.Subjects;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whom a duty is about in one window, and whether they were there for all of it. */
final class Candidates implements Subjects.Visitor<List<Candidates.Candidate>> {

  /**
   * A subject.
   *
   * @param subject who
   * @param whole whether it was there for the whole window
   */
  record Candidate(Subject subject, boolean whole) {}

  private final UnitView view;
  private final DateRange window;
  private final Set<String> exempt;

  Candidates(UnitView view, DateRange window, Duty duty) {
    this.view = view;
    this.window = window;
    this.exempt = exempt(view, duty, window);
  }

  /** The people a duty does not count, in a window. */
  static Set<String> exempt(UnitView view, Duty duty, DateRange window) {
    Set<String> exempt = new LinkedHashSet<>();
    for (String people : duty.exempt()) {
      view.roster().stays(people).stream()
          .filter(stay -> stay.range().intersect(window).isPresent())
          .forEach(stay -> exempt.add(stay.id()));
    }
    return exempt;
  }

  @Override
  public List<Candidate> whole(Subjects.Whole subjects) {
    return view.roster()
        .existence()
        .intersect(window)
        .map(there -> List.of(new Candidate(new Subject.Unit(), there.equals(window))))
        .orElse(List.of());
  }

  @Override
  public List<Candidate> each(Subjects.Each subjects) {
    List<Candidate> candidates = new ArrayList<>();
    there(subjects.term())
        .forEach(
            (id, whole) ->
                candidates.add(
                    new Candidate(
                        id.equals("unit") ? new Subject.Unit() : new Subject.One(id), whole)));
    return candidates;
  }

  @Override
  public List<Candidate> eachPair(Subjects.EachPair subjects) {
    Map<String, Boolean> by = there(subjects.by());
    Map<String, Boolean> with = there(subjects.with());
    List<Candidate> candidates = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    by.forEach(
        (one, oneWhole) ->
            with.forEach(
                (other, otherWhole) -> {
                  boolean again = subjects.mutual() && seen.contains(other + "+" + one);
                  if (!one.equals(other) && !again) {
                    seen.add(one + "+" + other);
                    candidates.add(
                        new Candidate(new Subject.Pair(one, other), oneWhole && otherWhole));
                  }
                }));
    return candidates;
  }

  private Map<String, Boolean> there(String term) {
    Map<String, List<DateRange>> there = new LinkedHashMap<>();
    boolean people =
        view.vocabulary().term(term).map(Term::kind).filter(TermKind.PEOPLE::equals).isPresent();
    for (Roster.Stay stay : view.roster().stays(term)) {
      stay.range()
          .intersect(window)
          .filter(range -> !people || !exempt.contains(stay.id()))
          .ifPresent(
              range -> there.computeIfAbsent(stay.id(), any -> new ArrayList<>(1)).add(range));
    }
    Map<String, Boolean> whole = new LinkedHashMap<>();
    there.forEach((id, ranges) -> whole.put(id, fills(ranges)));
    return whole;
  }

  /** Whether stays, one after another, leave no day of the window out: a post held anew. */
  private boolean fills(List<DateRange> stays) {
    if (stays.size() == 1) {
      return stays.get(0).equals(window);
    }
    stays.sort(Comparator.comparing(DateRange::start));
    LocalDate reached = window.start();
    for (DateRange stay : stays) {
      if (!stay.start().isAfter(reached) && stay.end().isAfter(reached)) {
        reached = stay.end();
      }
    }
    return !reached.isBefore(window.end());
  }
}
