package dev.plumbline.core.compare;

import dev.plumbline.core.message.Message;
import dev.plumbline.core.standard.Duty;
import dev.plumbline.core.standard.DutyListener;
import dev.plumbline.core.standard.Modality;
import dev.plumbline.core.standard.Standard;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What changed in meaning from one standard to another. Immutable and thread-safe.
 *
 * @param before the standard compared with: the edition before, or the standard above
 * @param after the standard compared
 * @param changes one for each duty of either: those of {@code after} in order, then those gone
 */
public record Comparison(Standard before, Standard after, List<DutyChange> changes) {

  public Comparison {
    changes = List.copyOf(changes);
  }

  /** Compares duty by duty. */
  public static Comparison of(Standard before, Standard after) {
    return of(before, after, DutyListener.DEAF);
  }

  /**
   * Compares duty by duty.
   *
   * @param listener hears of every duty of {@code after}, then of those gone from {@code before}
   */
  public static Comparison of(Standard before, Standard after, DutyListener listener) {
    Map<Duty, Duty> matched = Matching.of(before.duties(), after.duties());
    List<DutyChange> changes = new ArrayList<>();
    for (Duty duty : after.duties()) {
      Duty like = matched.get(duty);
      changes.add(like == null ? added(duty) : Judging.change(before, like, after, duty));
      listener.done(duty);
    }
    Set<Duty> used = new HashSet<>(matched.values());
    for (Duty duty : before.duties()) {
      if (!used.contains(duty)) {
        changes.add(gone(before, duty, after));
        listener.done(duty);
      }
    }
    return new Comparison(before, after, changes);
  }

  /**
   * How duties of {@code after} that take the place of {@code above} stand to it, all together.
   *
   * @param replacing the duties, at least one; the first is named in the change
   */
  public static DutyChange replacing(
      Standard before, Duty above, Standard after, List<Duty> replacing) {
    if (replacing.size() == 1) {
      return Judging.change(before, above, after, replacing.get(0));
    }
    Judging.Direction keeps =
        Judging.direction(new Side(after, replacing), new Side(before, List.of(above)));
    DutyChange first = Judging.change(before, above, after, replacing.get(0));
    Relation relation =
        keeps.proved()
            ? Relation.STRICTER
            : keeps.refuted().isPresent() ? first.relation() : Relation.UNDECIDED;
    return new DutyChange(
        relation,
        first.before(),
        first.after(),
        first.differences(),
        keeps.refuted(),
        first.more(),
        keeps.proved(),
        first.reason());
  }

  /** For each duty of {@code after} the like of {@code before}, each of which is used once. */
  public static Map<Duty, Duty> likes(List<Duty> before, List<Duty> after) {
    return Matching.of(before, after);
  }

  private static DutyChange added(Duty duty) {
    return new DutyChange(
        Relation.NEW,
        Optional.empty(),
        Optional.of(duty),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        true,
        Optional.empty());
  }

  private static DutyChange gone(Standard before, Duty duty, Standard after) {
    List<Duty> like =
        after.duties().stream()
            .filter(other -> Matching.topic(other).equals(Matching.topic(duty)))
            .toList();
    Judging.Direction keeps =
        Judging.direction(new Side(after, like), new Side(before, List.of(duty)));
    boolean asked = duty.modality() == Modality.MAY || keeps.proved();
    Optional<Message> reason =
        asked && !like.isEmpty()
            ? Optional.of(Judging.phrase("still-asked", like.get(0).text()))
            : Optional.empty();
    return new DutyChange(
        Relation.GONE,
        Optional.of(duty),
        Optional.empty(),
        List.of(),
        keeps.refuted(),
        Optional.empty(),
        asked,
        reason);
  }

  /** The duties that are not just as before. */
  public List<DutyChange> differing() {
    return changes.stream()
        .filter(each -> each.relation() != Relation.EQUAL || !each.differences().isEmpty())
        .toList();
  }

  /** Whether something is asked less of than before, or that could not be ruled out. */
  public boolean asksLess() {
    return changes.stream().anyMatch(DutyChange::asksLess);
  }
}
