package dev.plumbline.core.compare;

import dev.plumbline.core.message.Message;
import dev.plumbline.core.message.Phrases;
import dev.plumbline.core.standard.Duty;
import dev.plumbline.core.standard.Standard;
import java.util.List;
import java.util.Optional;

/** Decides how duties stand to one another: proof first, then a search for a witness. */
final class Judging {

  private static final Phrases PHRASES = Phrases.beside(Judging.class);

  private Judging() {}

  static Message phrase(String key, Object... arguments) {
    return PHRASES.message(key, arguments);
  }

  /**
   * Whether {@code given} together ask at least what {@code wanted} asks.
   *
   * @param proved whether that is proved
   * @param refuted a year that shows the contrary
   */
  record Direction(boolean proved, Optional<Witness> refuted) {}

  static Direction direction(Side given, Side wanted) {
    boolean proved = true;
    for (Gravity gravity : Gravity.values()) {
      if (!Implication.proved(given, wanted.duties().get(0), wanted, gravity)) {
        proved = false;
        Optional<Witness> refuted = WitnessSearch.find(given, wanted, gravity);
        if (refuted.isPresent()) {
          return new Direction(false, refuted);
        }
      }
    }
    return new Direction(proved, Optional.empty());
  }

  /** How {@code after} of one standard stands to {@code before} of another. */
  static DutyChange change(Standard old, Duty before, Standard fresh, Duty after) {
    Side one = new Side(old, List.of(before));
    Side other = new Side(fresh, List.of(after));
    Direction keeps = direction(other, one);
    Direction back = direction(one, other);
    Relation relation = relation(keeps, back);
    Optional<Message> reason =
        relation == Relation.UNDECIDED
            ? Optional.of(undecided(before, after, keeps.proved()))
            : Optional.empty();
    return new DutyChange(
        relation,
        Optional.of(before),
        Optional.of(after),
        Differences.all(old, before, fresh, after),
        keeps.refuted(),
        back.refuted(),
        keeps.proved(),
        reason);
  }

  /** A duty that waits for a number can be neither met nor broken by any year. */
  private static Message undecided(Duty before, Duty after, boolean kept) {
    if (!before.openParameters().isEmpty()) {
      return phrase("undecided-open-before", before.openParameters());
    } else if (!after.openParameters().isEmpty()) {
      return phrase("undecided-open-now", after.openParameters());
    }
    return phrase(kept ? "undecided-kept" : "undecided");
  }

  private static Relation relation(Direction keeps, Direction back) {
    if (keeps.proved() && back.proved()) {
      return Relation.EQUAL;
    } else if (keeps.proved() && back.refuted().isPresent()) {
      return Relation.STRICTER;
    } else if (keeps.refuted().isPresent() && back.proved()) {
      return Relation.WEAKER;
    }
    return keeps.refuted().isPresent() && back.refuted().isPresent()
        ? Relation.INCOMPARABLE
        : Relation.UNDECIDED;
  }
}
