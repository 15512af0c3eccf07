package dev.plumbline.core.compare;

import dev.plumbline.core.standard.Condition;
import dev.plumbline.core.standard.Duty;
import dev.plumbline.core.standard.Modality;
import dev.plumbline.core.standard.Standard;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A standard against itself: duties that contradict one another, that nobody can meet, that others
 * ask already, and conditions that never hold. Only what is proved is told. Immutable.
 */
public final class Consistency {

  private final Standard standard;
  private final Map<Duty, Side> sides = new LinkedHashMap<>();
  private final List<Oddity> found = new ArrayList<>();

  private Consistency(Standard standard) {
    this.standard = standard;
  }

  /** What is odd about {@code standard}, in the order of its duties. */
  public static List<Oddity> of(Standard standard) {
    return new Consistency(standard).found();
  }

  private List<Oddity> found() {
    Map<String, List<Duty>> topics = new LinkedHashMap<>();
    for (Duty duty : standard.duties()) {
      if (never(duty.when().stream().toList())) {
        found.add(new Oddity(Oddity.Kind.NEVER_APPLIES, duty, Optional.empty()));
      } else if (duty.modality() != Modality.MAY) {
        if (Unmeetable.isSo(duty, standard)) {
          found.add(new Oddity(Oddity.Kind.UNMEETABLE, duty, Optional.empty()));
        }
        topics.computeIfAbsent(topic(duty), any -> new ArrayList<>()).add(duty);
      }
    }
    topics.values().forEach(this::pairs);
    found.sort((one, other) -> Integer.compare(place(one), place(other)));
    return List.copyOf(found);
  }

  private int place(Oddity oddity) {
    return standard.duties().indexOf(oddity.duty());
  }

  /** Only duties of one actor can stand in one another's way or do one another's work. */
  private static String topic(Duty duty) {
    return Matching.topic(duty) + "|" + duty.actor().orElse("");
  }

  private void pairs(List<Duty> alike) {
    for (int i = 0; i < alike.size(); i++) {
      for (int j = i + 1; j < alike.size(); j++) {
        pair(alike.get(i), alike.get(j));
      }
    }
  }

  private void pair(Duty first, Duty second) {
    if (contradict(first, second) || contradict(second, first)) {
      found.add(new Oddity(Oddity.Kind.CONTRADICTS, second, Optional.of(first)));
      return;
    }
    boolean askedByFirst = asks(first, second);
    boolean askedBySecond = asks(second, first);
    if (askedBySecond && askedByFirst) {
      found.add(new Oddity(Oddity.Kind.SAID_AGAIN, second, Optional.of(first)));
    } else if (askedByFirst) {
      found.add(new Oddity(Oddity.Kind.IMPLIED, second, Optional.of(first)));
    } else if (askedBySecond) {
      found.add(new Oddity(Oddity.Kind.IMPLIED, first, Optional.of(second)));
    }
  }

  /** Whether {@code given} alone asks all that {@code wanted} asks, findings and advice. */
  private boolean asks(Duty given, Duty wanted) {
    for (Gravity gravity : Gravity.values()) {
      if (!Implication.proved(side(given), wanted, side(wanted), gravity)) {
        return false;
      }
    }
    return true;
  }

  private boolean contradict(Duty one, Duty other) {
    boolean must = one.modality() == Modality.MUST && other.modality() == Modality.MUST;
    if (!must || !one.period().equals(other.period())) {
      return false;
    }
    List<Condition> both = new ArrayList<>();
    Implication.applies(one).ifPresent(both::add);
    Implication.applies(other).ifPresent(both::add);
    return !never(both)
        && Opposite.of(other)
            .map(opposite -> Implication.proved(side(one), opposite, side(other), Gravity.FINDING))
            .orElseGet(() -> Opposite.apart(one, other));
  }

  private boolean never(List<Condition> conditions) {
    return !conditions.isEmpty() && Circumstances.never(standard.vocabulary(), conditions);
  }

  private Side side(Duty duty) {
    return sides.computeIfAbsent(duty, each -> new Side(standard, List.of(each)));
  }
}
