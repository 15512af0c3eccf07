package dev.plumbline.bench;

import dev.plumbline.core.record.Activity;
import dev.plumbline.core.record.Person;
import dev.plumbline.core.record.Seat;
import dev.plumbline.core.record.Talk;
import dev.plumbline.core.record.UnitRecords;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** The twelve duties in one pass over the objects, written by hand: a validator's body. */
final class ByHand implements Contestant {

  private final List<UnitRecords> units;

  ByHand(List<UnitRecords> units) {
    this.units = units;
  }

  @Override
  public void check(int unit, Found found) {
    check(units.get(unit), found);
  }

  static void check(UnitRecords records, Found found) {
    new Pass(records).breaches(found);
  }

  /** What is counted of one unit. */
  private static final class Pass {
    private final UnitRecords records;
    private final int[] months = new int[7];
    private final int[] groups = new int[8];
    private final long[] talked = {1, 2, 4};
    private final BigDecimal[] hours = new BigDecimal[64];
    private final int[] days = new int[64];
    private final int[] sizes = new int[8];
    private int committee;

    Pass(UnitRecords records) {
      this.records = records;
      Arrays.fill(hours, BigDecimal.ZERO);
      for (Person each : records.people()) {
        for (Seat seat : each.seats()) {
          String body = seat.body().orElse("");
          if (body.equals("c")) {
            committee++;
          } else if (!body.isEmpty()) {
            sizes[number(body)]++;
          }
        }
      }
      records.activities().forEach(this::activity);
      for (Talk talk : records.talks()) {
        int one = number(talk.from());
        int other = number(talk.to());
        if (one < 3) {
          talked[one] |= 1L << other;
        }
        if (other < 3) {
          talked[other] |= 1L << one;
        }
      }
    }

    private static int number(String id) {
      return Integer.parseInt(id, 1, id.length(), 10);
    }

    private void activity(Activity each) {
      int month = 1 << (each.date().getMonthValue() - 1);
      for (String kind : each.kinds()) {
        switch (kind) {
          case "general-meeting" -> months[0] |= month;
          case "committee.meeting" -> months[1] |= month;
          case "party-group.meeting" -> groups[number(each.body().orElseThrow())] |= month;
          case "party-lecture" -> {
            if (each.fields().contains("topic") && each.fields().contains("attendance")) {
              months[3] |= month;
            }
          }
          case "theme-day" -> months[4] |= month;
          case "organization-life-meeting" -> {
            if (attended(each)) {
              months[5] |= month;
            }
          }
          case "democratic-appraisal" -> months[6] |= month;
          case "training" -> {
            BigDecimal lasted = each.hours().orElseThrow();
            for (String person : each.present()) {
              int number = number(person);
              hours[number] = hours[number].add(lasted);
            }
          }
          case "committee-training" -> {
            for (String person : each.present()) {
              days[number(person)] += each.days();
            }
          }
          default -> throw new IllegalStateException("a kind nobody counts: " + kind);
        }
      }
    }

    private boolean attended(Activity meeting) {
      LocalDate date = meeting.date();
      long there = 0;
      for (String person : meeting.present()) {
        there |= 1L << number(person);
      }
      int due = 0;
      int came = 0;
      for (Person each : records.people()) {
        if (each.joined().isEmpty() || !each.joined().get().isAfter(date)) {
          due++;
          came += (int) (there >>> number(each.id()) & 1);
        }
      }
      return 10 * came >= 8 * due;
    }

    void breaches(Found found) {
      windows(months[0], 3, 0, 0, found);
      windows(months[1], 1, 1, 0, found);
      windows(months[3], 3, 3, 0, found);
      windows(months[4], 1, 4, 0, found);
      windows(months[5], 6, 5, 0, found);
      if ((months[6] & 0xE00) == 0) {
        found.breach(6, 0, 0);
      }
      for (int group = 0; group < records.bodies().size() - 1; group++) {
        windows(groups[group], 1, 2, group, found);
        if (sizes[group] < 3) {
          found.breach(11, 0, group);
        }
      }
      for (Person each : records.people()) {
        if (each.joined().isEmpty()) {
          person(number(each.id()), found);
        }
      }
      if (committee < 3 || committee > 7) {
        found.breach(10, 0, 0);
      }
    }

    private void person(int person, Found found) {
      for (int by = 0; by < 3; by++) {
        if ((talked[by] >>> person & 1) == 0) {
          found.breach(7, 0, 64 * by + person);
        }
      }
      if (hours[person].compareTo(BigDecimal.valueOf(32)) < 0) {
        found.breach(8, 0, person);
      }
      if (person < 3 && days[person] < 7) {
        found.breach(9, 0, person);
      }
    }

    private static void windows(int seen, int length, int duty, int subject, Found found) {
      int each = (1 << length) - 1;
      for (int window = 0; window < 12 / length; window++) {
        if ((seen >>> (window * length) & each) == 0) {
          found.breach(duty, window, subject);
        }
      }
    }
  }
}
