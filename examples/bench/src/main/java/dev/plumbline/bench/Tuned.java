package dev.plumbline.bench;

import dev.plumbline.core.record.Activity;
import dev.plumbline.core.record.Person;
import dev.plumbline.core.record.Talk;
import dev.plumbline.core.record.UnitRecords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The twelve duties written by hand for one layout, everything about them known: the limit. */
final class Tuned implements Contestant {

  private static final byte[] MONTH = new byte[367];

  static {
    for (int day = 1; day <= 365; day++) {
      MONTH[day] = (byte) (LocalDate.ofYearDay(2026, day).getMonthValue() - 1);
    }
  }

  private static final String[] UNIT_KINDS = {
    "general-meeting",
    "committee.meeting",
    "party-lecture",
    "theme-day",
    "organization-life-meeting",
    "democratic-appraisal"
  };

  private final int[][] blobs;
  private final long[][] masks;
  private final long[] groups = new long[8];
  private final long[] talked = new long[3];
  private final int[] sums = new int[64];

  Tuned(List<UnitRecords> units) {
    blobs = units.stream().map(Tuned::ints).toArray(int[][]::new);
    masks = units.stream().map(Tuned::masks).toArray(long[][]::new);
  }

  private static int number(String id) {
    return Integer.parseInt(id.substring(1));
  }

  /** Six segments of days, then groups, talks, trainings, committee trainings, and the sizes. */
  private static int[] ints(UnitRecords unit) {
    List<Integer> ints = new ArrayList<>();
    for (String kind : UNIT_KINDS) {
      segment(ints, days(unit, kind));
    }
    List<Integer> ofGroups = new ArrayList<>();
    for (Activity each : unit.activities()) {
      if (each.kinds().contains("party-group.meeting")) {
        ofGroups.add(each.date().getDayOfYear() | number(each.body().orElseThrow()) << 16);
      }
    }
    segment(ints, ofGroups);
    List<Integer> talks = new ArrayList<>();
    for (Talk each : unit.talks()) {
      int one = number(each.from());
      int other = number(each.to());
      if (one < 3) {
        talks.add(one << 8 | other);
      }
      if (other < 3) {
        talks.add(other << 8 | one);
      }
    }
    segment(ints, talks);
    segment(ints, hours(unit, "training"));
    segment(ints, hours(unit, "committee-training"));
    ints.add(unit.people().size());
    ints.add(seats(unit, "c"));
    int count = (int) unit.bodies().stream().filter(b -> b.kind().equals("party-group")).count();
    ints.add(count);
    for (int group = 0; group < count; group++) {
      ints.add(seats(unit, "g" + group));
    }
    return ints.stream().mapToInt(Integer::intValue).toArray();
  }

  private static void segment(List<Integer> ints, List<Integer> part) {
    ints.add(part.size());
    ints.addAll(part);
  }

  private static List<Integer> days(UnitRecords unit, String kind) {
    return unit.activities().stream()
        .filter(each -> each.kinds().contains(kind))
        .filter(each -> !kind.equals("party-lecture") || each.fields().contains("topic"))
        .filter(each -> !kind.equals("organization-life-meeting") || attended(unit, each))
        .map(each -> each.date().getDayOfYear())
        .toList();
  }

  private static boolean attended(UnitRecords unit, Activity meeting) {
    List<String> due =
        unit.people().stream()
            .filter(each -> each.joined().filter(meeting.date()::isBefore).isEmpty())
            .map(Person::id)
            .toList();
    return 10 * due.stream().filter(meeting.present()::contains).count() >= 8 * due.size();
  }

  private static List<Integer> hours(UnitRecords unit, String kind) {
    return unit.activities().stream()
        .filter(each -> each.kinds().contains(kind))
        .map(each -> kind.equals("training") ? each.hours().orElseThrow().intValue() : each.days())
        .toList();
  }

  private static int seats(UnitRecords unit, String body) {
    return (int)
        unit.people().stream()
            .filter(
                each -> each.seats().stream().anyMatch(seat -> seat.body().orElse("").equals(body)))
            .count();
  }

  /** Who was there all year, then who came to each training and committee training. */
  private static long[] masks(UnitRecords unit) {
    List<Long> masks = new ArrayList<>();
    long always = 0;
    for (Person each : unit.people()) {
      always |= each.joined().isEmpty() ? 1L << number(each.id()) : 0;
    }
    masks.add(always);
    for (String kind : List.of("training", "committee-training")) {
      for (Activity each : unit.activities()) {
        if (each.kinds().contains(kind)) {
          long there = 0;
          for (String person : each.present()) {
            there |= 1L << number(person);
          }
          masks.add(there);
        }
      }
    }
    return masks.stream().mapToLong(Long::longValue).toArray();
  }

  @Override
  public void check(int unit, Found found) {
    int[] blob = blobs[unit];
    long[] present = masks[unit];
    int at = quarters(blob, 0, 0, found);
    at = months(blob, at, 1, found);
    at = quarters(blob, at, 3, found);
    at = months(blob, at, 4, found);
    int end = at + 1 + blob[at];
    int halves = 0;
    for (at++; at < end; at++) {
      halves |= 1 << MONTH[blob[at]] / 6;
    }
    missing(~halves & 3, 5, found);
    end = at + 1 + blob[at];
    boolean appraised = false;
    for (at++; at < end; at++) {
      appraised |= MONTH[blob[at]] >= 9;
    }
    if (!appraised) {
      found.breach(6, 0, 0);
    }
    perGroup(blob, at, present, found);
  }

  private static int months(int[] blob, int from, int duty, Found found) {
    int end = from + 1 + blob[from];
    int seen = 0;
    for (int i = from + 1; i < end; i++) {
      seen |= 1 << MONTH[blob[i]];
    }
    missing(~seen & 0xFFF, duty, found);
    return end;
  }

  private static int quarters(int[] blob, int from, int duty, Found found) {
    int end = from + 1 + blob[from];
    int seen = 0;
    for (int i = from + 1; i < end; i++) {
      seen |= 1 << MONTH[blob[i]] / 3;
    }
    missing(~seen & 0xF, duty, found);
    return end;
  }

  private static void missing(int bits, int duty, Found found) {
    for (int left = bits; left != 0; left &= left - 1) {
      found.breach(duty, Integer.numberOfTrailingZeros(left), 0);
    }
  }

  private void perGroup(int[] blob, int from, long[] present, Found found) {
    int end = from + 1 + blob[from];
    Arrays.fill(groups, 0);
    for (int i = from + 1; i < end; i++) {
      groups[blob[i] >>> 16] |= 1L << MONTH[blob[i] & 0xFFFF];
    }
    int at = end;
    int talksEnd = at + 1 + blob[at];
    talked[0] = 1;
    talked[1] = 2;
    talked[2] = 4;
    for (at++; at < talksEnd; at++) {
      talked[blob[at] >>> 8] |= 1L << blob[at];
    }
    int trainings = at;
    int committee = trainings + 1 + blob[trainings];
    int sizes = committee + 1 + blob[committee];
    for (int group = 0; group < blob[sizes + 2]; group++) {
      for (long left = ~groups[group] & 0xFFF; left != 0; left &= left - 1) {
        found.breach(2, Long.numberOfTrailingZeros(left), group);
      }
    }
    long always = present[0];
    for (int by = 0; by < 3; by++) {
      untold(by, always & ~talked[by], found);
    }
    int mask = summed(blob, trainings, present, 1, blob[sizes]);
    below(always, 32, 8, found);
    summed(blob, committee, present, mask, 3);
    below(always & 7, 7, 9, found);
    int size = blob[sizes + 1];
    if (size < 3 || size > 7) {
      found.breach(10, 0, 0);
    }
    for (int group = 0; group < blob[sizes + 2]; group++) {
      if (blob[sizes + 3 + group] < 3) {
        found.breach(11, 0, group);
      }
    }
  }

  private static void untold(int by, long missing, Found found) {
    for (long left = missing; left != 0; left &= left - 1) {
      found.breach(7, 0, 64 * by + Long.numberOfTrailingZeros(left));
    }
  }

  private int summed(int[] blob, int from, long[] present, int firstMask, int people) {
    Arrays.fill(sums, 0, people, 0);
    int mask = firstMask;
    for (int i = from + 1; i <= from + blob[from]; i++) {
      int weight = blob[i];
      for (long left = present[mask++]; left != 0; left &= left - 1) {
        sums[Long.numberOfTrailingZeros(left)] += weight;
      }
    }
    return mask;
  }

  private void below(long those, int least, int duty, Found found) {
    for (long left = those; left != 0; left &= left - 1) {
      int person = Long.numberOfTrailingZeros(left);
      if (sums[person] < least) {
        found.breach(duty, 0, person);
      }
    }
  }
}
