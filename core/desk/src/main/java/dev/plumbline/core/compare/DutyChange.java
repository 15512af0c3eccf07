package dev.plumbline.core.compare;

import dev.plumbline.core.message.Message;
import dev.plumbline.core.standard.Duty;
import java.util.List;
import java.util.Optional;

/**
 * How one duty stands to the one before it or above it.
 *
 * @param relation how it stands
 * @param before the duty compared with; empty for a new one
 * @param after the duty compared; empty for one that is gone
 * @param differences what differs, part by part, in words
 * @param less a year that satisfies {@code after} and breaks {@code before}, if one was found
 * @param more a year that satisfies {@code before} and breaks {@code after}, if one was found
 * @param kept whether it is proved that nothing asked before is asked no more
 * @param reason why it was not decided, or what still asks for a duty that is gone
 */
public record DutyChange(
    Relation relation,
    Optional<Duty> before,
    Optional<Duty> after,
    List<Message> differences,
    Optional<Witness> less,
    Optional<Witness> more,
    boolean kept,
    Optional<Message> reason) {
  public DutyChange {
    differences = List.copyOf(differences);
  }

  /** Whether something asked before is not, or not surely, asked any more. */
  public boolean asksLess() {
    return !kept;
  }

  /** The duty to name it by. */
  public Duty duty() {
    return after.or(() -> before).orElseThrow();
  }
}
