package dev.plumbline.core.check;

import dev.plumbline.core.record.Activity;
import dev.plumbline.core.record.Talk;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.BiPredicate;

/** Finds records that may be one thing entered twice: of a kind, on a day, and alike. */
final class Doubles<T> {

  private static final int NONE = -1;

  private final BiPredicate<? super T, ? super T> alike;
  private final int[] heads;
  private int[] before;
  private Object[] records;
  private String[] kinds;
  private LocalDate[] dates;
  private int count;

  /** Room for so many records; more are taken. */
  Doubles(int expected, BiPredicate<? super T, ? super T> alike) {
    this.alike = alike;
    this.heads = new int[Integer.highestOneBit(Math.max(expected, 4)) << 1];
    this.before = new int[expected + 1];
    this.records = new Object[expected + 1];
    this.kinds = new String[expected + 1];
    this.dates = new LocalDate[expected + 1];
    Arrays.fill(heads, NONE);
  }

  /** Whether a record comes after another like it, of the same kind and day. */
  boolean again(String kind, LocalDate date, T record) {
    int head = (kind.hashCode() * 31 + date.hashCode() * 0x9E3779B9) >>> 7 & heads.length - 1;
    for (int at = heads[head]; at != NONE; at = before[at]) {
      if (kinds[at].equals(kind) && dates[at].equals(date) && alike.test(record(at), record)) {
        return true;
      }
    }
    if (count == before.length) {
      before = Arrays.copyOf(before, 2 * count);
      records = Arrays.copyOf(records, 2 * count);
      kinds = Arrays.copyOf(kinds, 2 * count);
      dates = Arrays.copyOf(dates, 2 * count);
    }
    before[count] = heads[head];
    records[count] = record;
    kinds[count] = kind;
    dates[count] = date;
    heads[head] = count++;
    return false;
  }

  @SuppressWarnings("unchecked") // only such records are put there
  private T record(int at) {
    return (T) records[at];
  }

  /** Whether two activities of a kind and day are one to a reader of both. */
  static boolean alike(Activity one, Activity other) {
    return one.body().orElse("").equals(other.body().orElse(""))
        && one.concerns().equals(other.concerns());
  }

  /** Whether two talks of a kind and day are one, whoever sought it. */
  static boolean alike(Talk one, Talk other) {
    return (one.from().equals(other.from()) && one.to().equals(other.to()))
        || (one.from().equals(other.to()) && one.to().equals(other.from()));
  }
}
