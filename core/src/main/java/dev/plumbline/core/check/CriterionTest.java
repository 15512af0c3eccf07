package dev.plumbline.core.check;

import dev.plumbline.core.message.Label;
import dev.plumbline.core.message.Message;
import dev.plumbline.core.period.Calendar;
import dev.plumbline.core.record.Activity;
import dev.plumbline.core.sector.Term;
import dev.plumbline.core.standard.Contents;
import dev.plumbline.core.standard.Criterion;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether one occurrence has what a duty asks of each. */
final class CriterionTest implements Criterion.Visitor<Occurrence.Standing> {

  /** Shares further apart than this need no exact division. */
  private static final double CLOSE = 1e-9;

  private final UnitView view;
  private final Occurrence occurrence;
  private final List<String> exempt;
  private final Calendar calendar;

  /**
   * Looks at one occurrence.
   *
   * @param exempt the people attendance does not count, as they are on its day
   */
  CriterionTest(UnitView view, Occurrence occurrence, List<String> exempt, Calendar calendar) {
    this.view = view;
    this.occurrence = occurrence;
    this.exempt = exempt;
    this.calendar = calendar;
  }

  /** Whether it has all of them; the first that fails says why. */
  Occurrence.Standing all(List<Criterion> criteria) {
    Occurrence.Standing unknown = null;
    for (Criterion criterion : criteria) {
      Occurrence.Standing standing = criterion.accept(this);
      if (standing.counts().fails()) {
        return standing;
      } else if (!standing.counts().holds()) {
        unknown = standing;
      }
    }
    return unknown == null ? yes() : unknown;
  }

  private Occurrence.Standing yes() {
    return new Occurrence.Standing(occurrence, Truth.YES, Optional.empty());
  }

  private Occurrence.Standing no(String key, Object... arguments) {
    return new Occurrence.Standing(occurrence, Truth.NO, Optional.of(Reasons.of(key, arguments)));
  }

  private Occurrence.Standing unknown(String key, Object... arguments) {
    Message why = Reasons.of(key, arguments);
    return new Occurrence.Standing(occurrence, Truth.unknown(why), Optional.of(why));
  }

  private Object label(String id) {
    return view.vocabulary().term(id).map(Term::label).orElse(Label.same(id));
  }

  @Override
  public Occurrence.Standing attendedBy(Criterion.AttendedBy criterion) {
    Optional<Activity> activity = occurrence.activity();
    if (activity.isEmpty()) {
      return yes();
    }
    Set<String> due = view.roster().there(criterion.people(), occurrence.date());
    exempt.forEach(people -> due.removeAll(view.roster().there(people, occurrence.date())));
    activity.get().excused().forEach(due::remove);
    if (due.isEmpty()) {
      return unknown("nobody-due", label(criterion.people()), occurrence.date());
    }
    List<String> present = activity.get().present();
    int came =
        present.isEmpty()
            ? Math.min(activity.get().presentCount().orElse(-1), due.size())
            : came(due, present);
    if (came < 0) {
      return unknown("attendance-unknown", occurrence.ref().id(), occurrence.date());
    }
    int order = compared(came, due.size(), criterion.share());
    return order > 0 || (order == 0 && criterion.included())
        ? yes()
        : no("too-few-came", occurrence.ref().id(), occurrence.date(), came, due.size());
  }

  /** How a part of a whole compares with a share. */
  private static int compared(int part, int whole, BigDecimal share) {
    double roughly = (double) part / whole - share.doubleValue();
    if (Math.abs(roughly) > CLOSE) {
      return roughly > 0 ? 1 : -1;
    }
    // Divided as the share was read, so that exactly two thirds are two thirds.
    return BigDecimal.valueOf(part)
        .divide(BigDecimal.valueOf(whole), MathContext.DECIMAL128)
        .compareTo(share);
  }

  private static int came(Set<String> due, List<String> present) {
    Set<String> absent = new HashSet<>(due);
    for (int i = 0; i < present.size(); i++) {
      absent.remove(present.get(i));
    }
    return due.size() - absent.size();
  }

  @Override
  public Occurrence.Standing ledBy(Criterion.LedBy criterion) {
    Optional<String> leader = occurrence.activity().flatMap(Activity::leader);
    if (leader.isEmpty()) {
      return unknown("leader-unknown", occurrence.ref().id(), occurrence.date());
    }
    return view.roster().belongs(leader.get(), criterion.people(), occurrence.date())
        ? yes()
        : no("led-by-other", occurrence.ref().id(), occurrence.date(), label(criterion.people()));
  }

  @Override
  public Occurrence.Standing recording(Criterion.Recording criterion) {
    return holds(criterion.fields(), occurrence.contents(), "fields-missing");
  }

  @Override
  public Occurrence.Standing about(Criterion.About criterion) {
    List<String> topics = occurrence.activity().map(Activity::topics).orElse(List.of());
    return holds(criterion.topics(), topics, "topics-missing");
  }

  private Occurrence.Standing holds(Contents wanted, List<String> there, String key) {
    List<Object> missing = new ArrayList<>();
    for (String item : wanted.items()) {
      if (!there.contains(item)) {
        missing.add(label(item));
      }
    }
    boolean enough = wanted.items().size() - missing.size() >= wanted.least();
    return enough ? yes() : no(key, occurrence.ref().id(), occurrence.date(), missing);
  }

  @Override
  public Occurrence.Standing inSteps(Criterion.InSteps criterion) {
    List<String> taken = occurrence.activity().map(Activity::steps).orElse(List.of());
    int at = 0;
    for (String step : taken) {
      if (at < criterion.steps().size() && step.equals(criterion.steps().get(at))) {
        at++;
      }
    }
    return at == criterion.steps().size()
        ? yes()
        : no(
            "step-missing",
            occurrence.ref().id(),
            occurrence.date(),
            label(criterion.steps().get(at)));
  }

  @Override
  public Occurrence.Standing to(Criterion.To criterion) {
    return occurrence.recipients().contains(criterion.recipient())
        ? yes()
        : no(
            "sent-to-other",
            occurrence.ref().id(),
            occurrence.date(),
            label(criterion.recipient()));
  }

  @Override
  public Occurrence.Standing lasting(Criterion.Lasting criterion) {
    if (occurrence.hours().isEmpty()) {
      return unknown("hours-unknown", occurrence.ref().id(), occurrence.date());
    }
    return occurrence.hours().get().compareTo(criterion.hours()) >= 0
        ? yes()
        : no("too-short", occurrence.ref().id(), occurrence.date(), criterion.hours());
  }

  @Override
  public Occurrence.Standing announcedAhead(Criterion.AnnouncedAhead criterion) {
    Optional<Activity> activity = occurrence.activity();
    if (activity.flatMap(Activity::announced).isEmpty()) {
      return unknown("notice-unknown", occurrence.ref().id(), occurrence.date());
    }
    boolean inTime =
        !activity
            .get()
            .announced()
            .get()
            .isAfter(calendar.plus(occurrence.date(), criterion.notice(), true));
    return inTime ? yes() : no("notice-late", occurrence.ref().id(), occurrence.date());
  }

  @Override
  public Occurrence.Standing heldWith(Criterion.HeldWith criterion) {
    boolean together =
        occurrence.activity().stream()
            .anyMatch(a -> a.kinds().stream().anyMatch(criterion.activities()::contains));
    return together
        ? yes()
        : no(
            "not-together",
            occurrence.ref().id(),
            occurrence.date(),
            label(criterion.activities().get(0)));
  }

  @Override
  public Occurrence.Standing notTogetherWith(Criterion.NotTogetherWith criterion) {
    Set<String> kinds = new HashSet<>(occurrence.activity().map(Activity::kinds).orElse(List.of()));
    kinds.retainAll(criterion.activities());
    return kinds.isEmpty()
        ? yes()
        : no("together", occurrence.ref().id(), occurrence.date(), label(kinds.iterator().next()));
  }
}
