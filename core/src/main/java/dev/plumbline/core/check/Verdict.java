package dev.plumbline.core.check;

import dev.plumbline.core.message.Message;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What an item was found to be, and why.
 *
 * @param item the item
 * @param status what it is
 * @param reason why, in words
 * @param tally how much was achieved of how much, where that can be counted
 * @param proof the records that count towards it, in the order of their dates
 * @param late the record that did it after its window closed, if there is one
 * @param advice what falls short of a norm without being a miss: a "should", a soft range
 * @param notes more to know: entries counted once, people left out, what would settle it
 * @param judged the points an assessor picked, for a judged item
 */
public record Verdict(
    Item item,
    Status status,
    Message reason,
    Optional<Tally> tally,
    List<RecordRef> proof,
    Optional<RecordRef> late,
    boolean advice,
    List<Message> notes,
    Optional<BigDecimal> judged) {
  public Verdict {
    proof = List.copyOf(proof);
    notes = List.copyOf(notes);
  }

  /** A verdict on which no assessor picked points. */
  public Verdict(
      Item item,
      Status status,
      Message reason,
      Optional<Tally> tally,
      List<RecordRef> proof,
      Optional<RecordRef> late,
      boolean advice,
      List<Message> notes) {
    this(item, status, reason, tally, proof, late, advice, notes, Optional.empty());
  }

  /**
   * How much of how much.
   *
   * @param achieved what was counted
   * @param required the least that was asked, or the most if only a most was
   */
  public record Tally(BigDecimal achieved, BigDecimal required) {}

  /** How many items of the checklist {@code verdicts} stand for; a group of people is several. */
  public static int count(List<Verdict> verdicts) {
    return verdicts.stream().mapToInt(verdict -> verdict.item().subject().count()).sum();
  }

  /** Whether a reader must act on it: a miss of a "must", or an error. */
  public boolean isFinding() {
    return (status == Status.MISSED && !advice) || status == Status.ERROR;
  }
}
