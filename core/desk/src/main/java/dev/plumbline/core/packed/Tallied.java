package dev.plumbline.core.packed;

import dev.plumbline.core.check.Grounds;
import dev.plumbline.core.check.Party;
import dev.plumbline.core.check.Touched;
import dev.plumbline.core.standard.Amount;
import dev.plumbline.core.standard.Criterion;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The records one tally counts of a unit, as they come. Not thread-safe. */
final class Tallied implements Grounds.Counting {

  private static final int MOST = 1_000_000_000;
  private static final int USUAL = 16;
  private static final BigDecimal TOO_LONG = BigDecimal.valueOf(10_000);

  private final int number;
  private final Instruction.Tally tally;
  private final Party party;
  private final int size;
  private final boolean weighted;
  private boolean plain;
  private int records;
  private int[] days = new int[USUAL];
  private int[] ends = new int[USUAL];
  private int[] weights;
  private int touches;
  private int[] subjects = new int[8 * USUAL];
  private long sum;

  /**
   * Nothing counted yet.
   *
   * @param number the instruction's number
   * @param tally the instruction
   * @param party whom it counts for
   * @param counts whether it counts at all
   */
  Tallied(int number, Instruction.Tally tally, Party party, boolean counts) {
    this.number = number;
    this.tally = tally;
    this.party = party;
    this.size = party.roll().size();
    this.weighted = tally.measure() != Amount.Measure.TIMES;
    this.weights = weighted ? new int[USUAL] : new int[0];
    this.plain = counts;
  }

  @Override
  public boolean goesOn() {
    return plain;
  }

  @Override
  public Party party() {
    return party;
  }

  @Override
  public List<Criterion> criteria() {
    return tally.criteria();
  }

  @Override
  public void stop() {
    plain = false;
  }

  @Override
  public void counts(LocalDate date, int lasting, Optional<BigDecimal> hours, Touched touched) {
    long weight = weight(lasting, hours);
    sum += weight;
    if (weight < 0 || sum > MOST || !Days.fits(date)) {
      plain = false;
      return;
    }
    if (records == days.length) {
      days = Arrays.copyOf(days, 2 * records);
      ends = Arrays.copyOf(ends, 2 * records);
      weights = weighted ? Arrays.copyOf(weights, 2 * records) : weights;
    }
    if (touches + touched.size() > subjects.length) {
      subjects = Arrays.copyOf(subjects, 2 * subjects.length + touched.size());
    }
    for (int i = 0; i < touched.size(); i++) {
      subjects[touches++] = touched.get(i);
    }
    days[records] = Days.of(date);
    ends[records] = touches;
    if (weighted) {
      weights[records] = (int) weight;
    }
    records++;
  }

  /** What a record adds to the tally, hours in hundredths; below 0 if that is not exact. */
  private long weight(int lasting, Optional<BigDecimal> hours) {
    return switch (tally.measure()) {
      case TIMES -> 1;
      case DAYS -> lasting;
      case HOURS -> hours.isEmpty() ? -1 : hundredths(hours.get());
    };
  }

  private static long hundredths(BigDecimal hours) {
    boolean whole = hours.scale() <= 2 || hours.stripTrailingZeros().scale() <= 2;
    return whole && hours.signum() >= 0 && hours.compareTo(TOO_LONG) < 0
        ? hours.movePointRight(2).longValue()
        : -1;
  }

  /** The most numbers it will write. */
  int most() {
    return PackedUnit.HEAD + 3 * size + (weighted ? 2 : 1) * Math.max(touches, records);
  }

  /** Writes what was counted, unless something was not plain. */
  void write(Cells cells) {
    if (!plain || (tally.measure() == Amount.Measure.DAYS && overlap())) {
      return;
    } else if (size == 1) {
      cells.begin(number, PackedUnit.UNIT, party);
      cells.records(days, weights, records);
    } else if (touches > 2 * records) {
      cells.begin(number, PackedUnit.SHARED, party);
      cells.records(days, weights, records);
      for (int i = 0; i < records; i++) {
        cells.mask(subjects, i == 0 ? 0 : ends[i - 1], ends[i], size);
      }
    } else {
      cells.begin(number, PackedUnit.SINGLE, party);
      singles(cells);
    }
  }

  /** One number for each subject of each record, in the order of the subjects. */
  private void singles(Cells cells) {
    int[] places = new int[size + 1];
    for (int i = 0; i < touches; i++) {
      places[subjects[i] + 1]++;
    }
    for (int subject = 1; subject < size; subject++) {
      places[subject] += places[subject - 1];
    }
    int[] singles = new int[touches];
    int[] ofEach = new int[weighted ? touches : 0];
    int at = 0;
    for (int i = 0; i < records; i++) {
      for (; at < ends[i]; at++) {
        int place = places[subjects[at]]++;
        singles[place] = days[i] | subjects[at] << 16;
        if (weighted) {
          ofEach[place] = weights[i];
        }
      }
    }
    cells.records(singles, ofEach, touches);
  }

  /** Whether somebody was at two records on one day, which would count twice. */
  private boolean overlap() {
    long[] order = new long[records];
    for (int i = 0; i < records; i++) {
      order[i] = (long) days[i] << 32 | i;
    }
    Arrays.sort(order);
    int[] free = new int[size];
    for (long each : order) {
      int i = (int) each;
      for (int at = i == 0 ? 0 : ends[i - 1]; at < ends[i]; at++) {
        if (days[i] < free[subjects[at]]) {
          return true;
        }
        free[subjects[at]] = days[i] + weights[i];
      }
    }
    return false;
  }
}
