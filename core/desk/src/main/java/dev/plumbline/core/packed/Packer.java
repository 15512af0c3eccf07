package dev.plumbline.core.packed;

import dev.plumbline.core.check.Grounds;
import dev.plumbline.core.check.Subject;
import dev.plumbline.core.period.DateRange;
import dev.plumbline.core.record.UnitRecords;
import dev.plumbline.core.standard.Amount;
import dev.plumbline.core.standard.Condition;
import dev.plumbline.core.standard.Duty;
import dev.plumbline.core.standard.Standard;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Packs one unit. What is not plain is left to the object door, duty by duty. */
final class Packer {

  private static final int MOST_SUBJECTS = 0x7F00;
  private static final int MOST = 1_000_000_000;

  private final List<Instruction> instructions;
  private final Grounds grounds;
  private final UnitRecords records;
  private final Cells cells;
  private final Subject[][] subjects;

  Packer(Standard standard, List<Instruction> instructions, UnitRecords records) {
    this.instructions = instructions;
    this.records = records;
    this.grounds = new Grounds(standard, records);
    this.cells = new Cells(instructions.size());
    this.subjects = new Subject[instructions.size()][0];
  }

  PackedUnit packed(boolean recordsNeeded) {
    boolean left = recordsNeeded;
    for (int i = 0; i < instructions.size(); i++) {
      boolean done = grounds.complete() && packed(i, instructions.get(i));
      left |= !done;
    }
    return new PackedUnit(
        records.unit().id(),
        grounds.fixedDay(),
        cells.ints(),
        cells.masks(),
        subjects,
        left ? Optional.of(records) : Optional.empty());
  }

  private boolean packed(int number, Instruction instruction) {
    Duty duty = instruction.duty();
    Optional<List<Grounds.Presence>> those = grounds.subjects(duty);
    if (those.isEmpty()
        || those.get().size() > MOST_SUBJECTS
        || !those.get().stream().allMatch(this::fits)) {
      return false;
    }
    subjects[number] = those.get().stream().map(Grounds.Presence::subject).toArray(Subject[]::new);
    Optional<Boolean> applies = applies(duty, those.get());
    if (applies.isEmpty()) {
      return false;
    } else if (!applies.get()) {
      cells.begin(number, PackedUnit.NEVER, those.get());
      return true;
    }
    return instruction.accept(new Writing(number, those.get()));
  }

  private boolean fits(Grounds.Presence presence) {
    DateRange there = presence.there();
    return (there.start().equals(LocalDate.MIN) || Days.fits(there.start()))
        && (there.end().equals(LocalDate.MAX) || Days.fits(there.end()));
  }

  /** Whether a duty's condition always holds or never does; empty if it changes or is not known. */
  private Optional<Boolean> applies(Duty duty, List<Grounds.Presence> those) {
    if (duty.when().isEmpty()) {
      return Optional.of(true);
    }
    Condition when = duty.when().get();
    Set<Optional<String>> asked = new LinkedHashSet<>();
    asked.add(Optional.empty());
    for (Grounds.Presence each : those) {
      asked.add(one(each.subject()));
    }
    Set<Optional<Boolean>> answers = new LinkedHashSet<>();
    for (LocalDate day : grounds.turns()) {
      asked.forEach(subject -> answers.add(grounds.holds(when, subject, day)));
    }
    return answers.size() == 1 ? answers.iterator().next() : Optional.empty();
  }

  private static Optional<String> one(Subject subject) {
    return subject instanceof Subject.One one ? Optional.of(one.id()) : Optional.empty();
  }

  private final class Writing implements Instruction.Visitor<Boolean> {

    private final int number;
    private final List<Grounds.Presence> those;

    Writing(int number, List<Grounds.Presence> those) {
      this.number = number;
      this.those = those;
    }

    @Override
    public Boolean tally(Instruction.Tally tally) {
      Map<String, Entry> entries = new LinkedHashMap<>();
      int touched = 0;
      for (int subject = 0; subject < those.size(); subject++) {
        Optional<List<Grounds.Deed>> deeds =
            grounds.deeds(tally.kinds(), tally.criteria(), those.get(subject).subject());
        if (deeds.isEmpty() || !plain(tally.measure(), deeds.get())) {
          return false;
        }
        for (Grounds.Deed deed : deeds.get()) {
          entries
              .computeIfAbsent(
                  deed.sort() + " " + deed.record(), any -> new Entry(deed, new ArrayList<>()))
              .subjects()
              .add(subject);
          touched++;
        }
      }
      long sum = 0;
      for (Entry entry : entries.values()) {
        sum += weight(tally.measure(), entry.deed());
      }
      if (sum > MOST) {
        return false;
      }
      boolean unit = those.size() == 1;
      boolean shared = !unit && touched > 2 * entries.size();
      cells.begin(
          number, unit ? PackedUnit.UNIT : shared ? PackedUnit.SHARED : PackedUnit.SINGLE, those);
      for (Entry entry : entries.values()) {
        cells.record(
            Days.of(entry.deed().date()), entry.subjects(), weight(tally.measure(), entry.deed()));
      }
      cells.end(tally.measure() != Amount.Measure.TIMES);
      return true;
    }

    @Override
    public Boolean figure(Instruction.Figure instruction) {
      List<int[]> steps = new ArrayList<>();
      for (Grounds.Presence each : those) {
        List<Integer> changes = new ArrayList<>();
        int last = -1;
        for (LocalDate day : grounds.turns()) {
          Optional<BigDecimal> value = grounds.number(instruction.term(), one(each.subject()), day);
          if (value.isEmpty() || !Days.fits(day)) {
            return false;
          }
          if (value.get().intValueExact() != last) {
            last = value.get().intValueExact();
            changes.add(Days.of(day));
            changes.add(last);
          }
        }
        steps.add(changes.stream().mapToInt(Integer::intValue).toArray());
      }
      cells.begin(number, PackedUnit.NUMBER, those);
      cells.steps(steps);
      return true;
    }
  }

  private record Entry(Grounds.Deed deed, List<Integer> subjects) {}

  private static boolean plain(Amount.Measure measure, List<Grounds.Deed> deeds) {
    LocalDate free = LocalDate.MIN;
    for (Grounds.Deed deed : deeds) {
      boolean overlaps = measure == Amount.Measure.DAYS && deed.date().isBefore(free);
      boolean exact =
          measure != Amount.Measure.HOURS
              || deed.hours()
                  .filter(
                      hours ->
                          hours.stripTrailingZeros().scale() <= 2
                              && hours.compareTo(BigDecimal.valueOf(10_000)) < 0)
                  .isPresent();
      if (overlaps || !exact || !Days.fits(deed.date())) {
        return false;
      }
      free = deed.date().plusDays(deed.days());
    }
    return true;
  }

  private static int weight(Amount.Measure measure, Grounds.Deed deed) {
    return switch (measure) {
      case TIMES -> 1;
      case HOURS -> deed.hours().orElseThrow().movePointRight(2).intValueExact();
      case DAYS -> deed.days();
    };
  }
}
