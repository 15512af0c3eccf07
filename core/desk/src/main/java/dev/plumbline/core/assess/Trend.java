package dev.plumbline.core.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What changed from one year to the next, branch by branch and duty by duty. Only a duty that means
 * the same and is scored the same is compared; what stayed met, or out of scope, is not listed.
 */
public final class Trend {

  private static final List<Mark> GRAVEST =
      List.of(Mark.MISSED, Mark.UNKNOWN, Mark.WAIVED, Mark.ADVISED, Mark.MET, Mark.OPEN, Mark.OUT);

  private final Course before;
  private final Course now;

  private Trend(Course before, Course now) {
    this.before = before;
    this.now = now;
  }

  /** Every change, by branch and duty. */
  public static List<Change> between(Course before, Course now) {
    return new Trend(before, now).changes();
  }

  private List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    SortedMap<String, Standing> then = before.standing();
    now.standing()
        .forEach(
            (unit, standing) -> {
              Standing old = then.get(unit);
              if (old != null) {
                changes(old, standing, changes);
              }
            });
    return changes;
  }

  private void changes(Standing old, Standing standing, List<Change> changes) {
    Map<String, Mark> then = byDuty(old);
    Map<String, Mark> today = byDuty(standing);
    TreeSet<String> duties = new TreeSet<>(then.keySet());
    duties.addAll(today.keySet());
    for (String duty : duties) {
      boolean same =
          meaning(before, old.standard(), duty).equals(meaning(now, standing.standard(), duty));
      Mark was = then.getOrDefault(duty, Mark.OUT);
      Mark is = today.getOrDefault(duty, Mark.OUT);
      boolean inBoth = then.containsKey(duty) && today.containsKey(duty);
      kind(was, is, same || !inBoth)
          .ifPresent(kind -> changes.add(new Change(standing.unit(), duty, kind)));
    }
  }

  private static Optional<String> meaning(Course course, String standard, String duty) {
    return course
        .catalogue(standard)
        .flatMap(catalogue -> catalogue.duty(duty))
        .map(Catalogue.DutyName::meaning);
  }

  /** A duty is as bad as the worst of its items. */
  private static Map<String, Mark> byDuty(Standing standing) {
    Map<String, Mark> marks = new TreeMap<>();
    standing
        .items()
        .forEach(
            (item, mark) ->
                marks.merge(
                    ItemIds.duty(item),
                    mark,
                    (a, b) -> GRAVEST.indexOf(a) <= GRAVEST.indexOf(b) ? a : b));
    return marks;
  }

  static Optional<Change.Kind> kind(Mark was, Mark is, boolean same) {
    boolean wasOut = was == Mark.OUT || was == Mark.OPEN;
    boolean isOut = is == Mark.OUT || is == Mark.OPEN;
    if (wasOut && isOut) {
      return Optional.empty();
    } else if (isOut) {
      return Optional.of(Change.Kind.OUT_OF_SCOPE);
    } else if (wasOut) {
      return Optional.of(is == Mark.WAIVED ? Change.Kind.NEWLY_WAIVED : Change.Kind.NEWLY_DUE);
    } else if (!same || was == Mark.UNKNOWN || is == Mark.UNKNOWN) {
      return Optional.of(Change.Kind.NOT_COMPARABLE);
    } else if (is == Mark.WAIVED) {
      return was == Mark.WAIVED ? Optional.empty() : Optional.of(Change.Kind.NEWLY_WAIVED);
    } else if (was == Mark.WAIVED) {
      return Optional.of(Change.Kind.NEWLY_DUE);
    }
    boolean bad = is == Mark.MISSED;
    boolean badBefore = was == Mark.MISSED;
    if (bad) {
      return Optional.of(badBefore ? Change.Kind.PERSISTING : Change.Kind.NEW);
    }
    return badBefore ? Optional.of(Change.Kind.FIXED) : Optional.empty();
  }
}
