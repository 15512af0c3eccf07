package dev.plumbline.core.check;

import dev.plumbline.core.message.Message;
import java.util.List;
import java.util.Optional;

/**
 * Whether a condition holds: yes, no, or not decided and why. Joined by the {@link TruthTable}.
 *
 * @param status met if it holds, missed if not; unknown, or unbound where the institution has not
 *     decided
 * @param why what is not decided, if anything
 */
record Truth(Status status, Optional<Message> why) {

  static final Truth YES = new Truth(Status.MET, Optional.empty());
  static final Truth NO = new Truth(Status.MISSED, Optional.empty());

  static Truth of(boolean value) {
    return value ? YES : NO;
  }

  static Truth unknown(Message why) {
    return new Truth(Status.UNKNOWN, Optional.of(why));
  }

  /** Waits for the institution to decide a parameter. */
  static Truth unbound(Message why) {
    return new Truth(Status.UNBOUND, Optional.of(why));
  }

  boolean holds() {
    return status == Status.MET;
  }

  boolean fails() {
    return status == Status.MISSED;
  }

  /** Whether it holds, if that is decided. */
  Optional<Boolean> value() {
    return holds() ? Optional.of(true) : fails() ? Optional.of(false) : Optional.empty();
  }

  Truth not() {
    return new Truth(TruthTable.not(status), why);
  }

  static Truth all(List<Truth> parts) {
    return told(TruthTable.all(statuses(parts)), parts);
  }

  static Truth any(List<Truth> parts) {
    return told(TruthTable.any(statuses(parts)), parts);
  }

  private static List<Status> statuses(List<Truth> parts) {
    return parts.stream().map(Truth::status).toList();
  }

  private static Truth told(Status status, List<Truth> parts) {
    return parts.stream().filter(part -> part.status == status).findFirst().orElseThrow();
  }
}
