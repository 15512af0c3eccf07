package dev.plumbline.core.check;

import java.util.Collections;
import java.util.List;

/**
 * What several statuses together are. Printed whole in {@code docs/truth-tables.md}.
 *
 * <p>What does not apply or is waived leaves the count. What is not decided decides nothing unless
 * the rest decides alone; of several such, the one that most needs somebody names the whole.
 */
public final class TruthTable {

  private static final List<Status> UNDECIDED =
      List.of(
          Status.ERROR,
          Status.UNBOUND,
          Status.UNKNOWN,
          Status.ATTEST,
          Status.PENDING,
          Status.UPCOMING);

  private TruthTable() {}

  /** {@code and}: all of them must be met. */
  public static Status all(List<Status> parts) {
    return atLeast(parts.size(), parts);
  }

  /** {@code or}: one of them must be met. */
  public static Status any(List<Status> parts) {
    return atLeast(1, parts);
  }

  /** {@code not}: met and missed change places, all else stays. */
  public static Status not(Status part) {
    return part == Status.MET ? Status.MISSED : part == Status.MISSED ? Status.MET : part;
  }

  /**
   * At least {@code least} of them must be met, or all that apply where fewer do.
   *
   * @throws IllegalArgumentException if {@code least} is not at least 1 and there are parts
   */
  public static Status atLeast(int least, List<Status> parts) {
    if (least < 1 && !parts.isEmpty()) {
      throw new IllegalArgumentException("at least one must be asked for: " + least);
    }
    int met = Collections.frequency(parts, Status.MET);
    int waived = Collections.frequency(parts, Status.WAIVED);
    int applying = parts.size() - waived - Collections.frequency(parts, Status.NOT_APPLICABLE);
    int open = applying - met - Collections.frequency(parts, Status.MISSED);
    int needed = Math.min(least, applying);
    if (applying == 0) {
      return waived > 0 ? Status.WAIVED : Status.NOT_APPLICABLE;
    } else if (met >= needed) {
      return Status.MET;
    } else if (met + open < needed) {
      return Status.MISSED;
    }
    return UNDECIDED.stream().filter(parts::contains).findFirst().orElseThrow();
  }
}
