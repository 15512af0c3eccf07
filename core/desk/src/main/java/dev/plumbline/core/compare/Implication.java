package dev.plumbline.core.compare;

import dev.plumbline.core.period.DateRange;
import dev.plumbline.core.period.Length;
import dev.plumbline.core.sector.Meaning;
import dev.plumbline.core.sector.Term;
import dev.plumbline.core.sector.TermKind;
import dev.plumbline.core.sector.Vocabulary;
import dev.plumbline.core.standard.Ask;
import dev.plumbline.core.standard.Bounds;
import dev.plumbline.core.standard.Condition;
import dev.plumbline.core.standard.Contents;
import dev.plumbline.core.standard.Duty;
import dev.plumbline.core.standard.Recurrence;
import dev.plumbline.core.standard.Setting;
import dev.plumbline.core.standard.Subjects;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether satisfying one duty surely satisfies another of the same kind. What is not proved is said
 * to be false; that is no proof of the contrary.
 */
final class Implication implements Ask.Visitor<Boolean> {

  private final Duty given;
  private final Side from;
  private final Duty wanted;
  private final Side to;
  private final Gravity gravity;

  private Implication(Duty given, Side from, Duty wanted, Side to, Gravity gravity) {
    this.given = given;
    this.from = from;
    this.wanted = wanted;
    this.to = to;
    this.gravity = gravity;
  }

  /** Whether no year satisfies every duty of {@code from} and breaks {@code wanted}. */
  static boolean proved(Side from, Duty wanted, Side to, Gravity gravity) {
    return !gravity.binds(wanted)
        || from.duties().stream()
            .filter(gravity::binds)
            .anyMatch(given -> new Implication(given, from, wanted, to, gravity).holds());
  }

  private boolean holds() {
    return given.ask().getClass().equals(wanted.ask().getClass())
        && Circumstances.implies(applies(wanted), given.when(), to.vocabulary())
        && subjects()
        && days()
        && wanted.ask().accept(this);
  }

  /** Where a duty stands for each of some, it applies only where there are any. */
  static Optional<Condition> applies(Duty duty) {
    List<Condition> parts = new ArrayList<>();
    duty.when().ifPresent(parts::add);
    if (duty.subjects() instanceof Subjects.Each each) {
      parts.add(new Condition.Exists(each.term()));
    } else if (duty.subjects() instanceof Subjects.EachPair pair) {
      parts.add(new Condition.Exists(pair.by()));
      parts.add(new Condition.Exists(pair.with()));
    }
    return parts.isEmpty() ? Optional.empty() : Optional.of(new Condition.And(parts));
  }

  private boolean subjects() {
    Vocabulary words = to.vocabulary();
    boolean exempt =
        given.exempt().stream()
            .allMatch(out -> wanted.exempt().stream().anyMatch(e -> People.within(out, e, words)));
    if (given.subjects().equals(wanted.subjects())) {
      return exempt;
    } else if (given.subjects() instanceof Subjects.Each one
        && wanted.subjects() instanceof Subjects.Each other) {
      return exempt && People.within(other.term(), one.term(), words);
    } else if (given.subjects() instanceof Subjects.EachPair one
        && wanted.subjects() instanceof Subjects.EachPair other) {
      return exempt && (pairs(other, one.by(), one.with()) || pairs(other, one.with(), one.by()));
    }
    return false;
  }

  private boolean pairs(Subjects.EachPair inner, String by, String with) {
    return People.within(inner.by(), by, to.vocabulary())
        && People.within(inner.with(), with, to.vocabulary());
  }

  private boolean days() {
    boolean once =
        recurrence(given) instanceof Recurrence.Once
            && recurrence(wanted) instanceof Recurrence.Once;
    if (given.period().equals(wanted.period())) {
      return true;
    }
    DateRange mine = given.period().orElse(DateRange.ALWAYS);
    DateRange other = wanted.period().orElse(DateRange.ALWAYS);
    // Once in a shorter phase is once in the longer; all else must bind on each of the days.
    return once ? unplaced(given) && unplaced(wanted) && other.covers(mine) : false;
  }

  private static boolean unplaced(Duty duty) {
    return recurrence(duty) instanceof Recurrence.Once once && once.placements().isEmpty();
  }

  private static Recurrence recurrence(Duty duty) {
    return Asked.recurrence(duty).orElse(new Recurrence.AtMostApart(new Setting.Open<>("none")));
  }

  @Override
  public Boolean hold(Ask.Hold ask) {
    return occurrences();
  }

  @Override
  public Boolean issue(Ask.Issue ask) {
    return occurrences();
  }

  private boolean occurrences() {
    Asked one = Asked.of(given).orElseThrow();
    Asked other = Asked.of(wanted).orElseThrow();
    Vocabulary words = to.vocabulary();
    boolean sameExempt = given.exempt().equals(wanted.exempt());
    boolean countsToo =
        other.kinds().containsAll(one.kinds())
            && CriteriaImplication.all(one.criteria(), other.criteria(), sameExempt, words);
    boolean countsBack =
        one.kinds().containsAll(other.kinds())
            && CriteriaImplication.all(other.criteria(), one.criteria(), sameExempt, words);
    return new OccurrenceImplication(one, from.calendar(), other, to.calendar())
        .holds(countsToo, countsBack);
  }

  @Override
  public Boolean keep(Ask.Keep ask) {
    Ask.Keep mine = (Ask.Keep) given.ask();
    boolean same = mine.measure().equals(ask.measure()) && mine.of().equals(ask.of());
    if (!same || isOpen(mine) || isOpen(ask)) {
      return mine.equals(ask);
    }
    boolean whole = ask.of().isEmpty() && counted(ask.measure());
    return noLater(mine.horizon(), ask.horizon())
        && (whole || mine.odd() || !ask.odd())
        && allowed(ask, whole).covers(allowed(mine, whole), whole);
  }

  private static boolean isOpen(Ask.Keep keep) {
    return keep.norm().openParameter().isPresent()
        || keep.never().flatMap(Bounds::openParameter).isPresent()
        || keep.horizon().filter(h -> h.value().isEmpty()).isPresent();
  }

  /** The numbers that do not break it: beyond the norm, up to the hard limit, is only advice. */
  private NumberSet allowed(Ask.Keep keep, boolean whole) {
    NumberSet norm = NumberSet.of(keep.norm());
    NumberSet all =
        gravity == Gravity.FINDING && keep.never().isPresent()
            ? norm.or(NumberSet.of(keep.never().get()))
            : norm;
    return keep.odd() && whole ? all.odd() : all;
  }

  private boolean counted(String measure) {
    Optional<Term> term = to.vocabulary().term(measure);
    return term.filter(t -> t.kind() == TermKind.MEASURE).isEmpty()
        || !(term.get().meaning() instanceof Meaning.Recorded);
  }

  /** Whether a time limit comes no later than the other; none at all is at once. */
  private boolean noLater(Optional<Setting<Length>> mine, Optional<Setting<Length>> other) {
    return mine.isEmpty()
        || (other.isPresent()
            && Gaps.within(
                mine.get().value().orElseThrow(),
                from.calendar(),
                other.get().value().orElseThrow(),
                to.calendar()));
  }

  @Override
  public Boolean exist(Ask.Exist ask) {
    Ask.Exist mine = (Ask.Exist) given.ask();
    boolean open =
        mine.number().openParameter().isPresent() || ask.number().openParameter().isPresent();
    if (!mine.what().equals(ask.what()) || open) {
      return mine.equals(ask);
    }
    boolean held =
        ask.heldBy()
            .map(
                people ->
                    mine.heldBy()
                        .filter(by -> People.within(by, people, to.vocabulary()))
                        .isPresent())
            .orElse(true);
    boolean chosen = ask.chosenBy().isEmpty() || ask.chosenBy().equals(mine.chosenBy());
    return held && chosen && NumberSet.of(ask.number()).covers(NumberSet.of(mine.number()), true);
  }

  @Override
  public Boolean serve(Ask.Serve ask) {
    Ask.Serve mine = (Ask.Serve) given.ask();
    boolean open =
        mine.years().flatMap(Bounds::openParameter).isPresent()
            || ask.years().flatMap(Bounds::openParameter).isPresent();
    if (!mine.term().equals(ask.term()) || open) {
      return mine.equals(ask);
    }
    boolean years =
        ask.years()
            .map(
                wide ->
                    mine.years().isPresent()
                        && NumberSet.of(wide).covers(NumberSet.of(mine.years().get()), true))
            .orElse(true);
    return years
        && notLonger(mine.extension(), ask.extension())
        && notLonger(ask.notice(), mine.notice());
  }

  private boolean notLonger(Optional<Length> shorter, Optional<Length> longer) {
    return shorter.isEmpty()
        || shorter.equals(longer)
        || (longer.isPresent()
            && Gaps.within(shorter.get(), from.calendar(), longer.get(), to.calendar()));
  }

  @Override
  public Boolean settle(Ask.Settle ask) {
    Ask.Settle mine = (Ask.Settle) given.ask();
    boolean open =
        List.of(mine, ask).stream()
            .anyMatch(each -> each.within().filter(w -> w.value().isEmpty()).isPresent());
    if (!mine.event().equals(ask.event()) || open) {
      return mine.equals(ask);
    }
    return ask.within().isEmpty()
        ? mine.within().isEmpty()
        : mine.within().isPresent() && noLater(mine.within(), ask.within());
  }

  @Override
  public Boolean have(Ask.Have ask) {
    Ask.Have mine = (Ask.Have) given.ask();
    Optional<Contents> wantedParts = ask.contents();
    return mine.what().equals(ask.what())
        && (wantedParts.isEmpty()
            || wantedParts.get().least() == 0
            || mine.contents()
                .filter(has -> CriteriaImplication.holds(has, wantedParts.get()))
                .isPresent());
  }

  @Override
  public Boolean adopt(Ask.Adopt ask) {
    return given.ask().equals(ask);
  }

  @Override
  public Boolean confirm(Ask.Confirm ask) {
    Ask.Confirm mine = (Ask.Confirm) given.ask();
    boolean nested =
        mine.recurrence() instanceof Recurrence.EveryWindow inner
            && ask.recurrence() instanceof Recurrence.EveryWindow outer
            && from.calendar().equals(to.calendar())
            && from.calendar().nests(inner.period(), outer.period());
    return mine.statement().equals(ask.statement())
        && ask.evidence().containsAll(mine.evidence())
        && mine.evidence().isEmpty() == ask.evidence().isEmpty()
        && (nested || mine.recurrence().equals(ask.recurrence()));
  }

  @Override
  public Boolean extended(Ask.Extended ask) {
    return given.ask().equals(ask);
  }
}
