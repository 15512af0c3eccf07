package dev.plumbline.core.packed;

import dev.plumbline.core.check.Grounds;
import dev.plumbline.core.check.Party;
import dev.plumbline.core.check.Roll;
import dev.plumbline.core.check.Subject;
import dev.plumbline.core.period.DateRange;
import dev.plumbline.core.record.UnitRecords;
import dev.plumbline.core.standard.Condition;
import dev.plumbline.core.standard.Duty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Packs one unit in one pass over its records. What is not plain is left to the object door, duty
 * by duty.
 */
final class Packer {

  private static final int MOST_SUBJECTS = 0x7F00;

  private final Layout layout;
  private final UnitRecords records;
  private final Grounds grounds;
  private final Cells cells;
  private final Roll[] rolls;
  private final List<Tallied> tallied = new ArrayList<>();

  Packer(Layout layout, UnitRecords records) {
    this.layout = layout;
    this.records = records;
    this.grounds = new Grounds(layout.standard(), records);
    this.cells = new Cells(layout.instructions().size());
    this.rolls = new Roll[layout.instructions().size()];
  }

  PackedUnit packed() {
    for (int i = 0; i < rolls.length; i++) {
      Instruction instruction = layout.instructions().get(i);
      Optional<Party> party = grounds.plain() ? party(instruction.duty()) : Optional.empty();
      rolls[i] = party.orElse(grounds.unit()).roll();
      instruction.accept(new Writing(i, party));
    }
    grounds.pass(layout.tallies(), tallied);
    cells.room(tallied.stream().mapToInt(Tallied::most).sum());
    for (Tallied each : tallied) {
      each.write(cells);
    }
    return new PackedUnit(
        records.unit().id(),
        grounds.fixedDay(),
        cells.ints(),
        cells.masks(),
        rolls,
        Optional.empty());
  }

  /** Whom a duty is about, if they can be packed. */
  private Optional<Party> party(Duty duty) {
    return grounds.party(duty).filter(each -> each.roll().size() <= MOST_SUBJECTS && fits(each));
  }

  private static boolean fits(Party party) {
    if (party.isAlways()) {
      return true;
    }
    for (int number = 0; number < party.roll().size(); number++) {
      DateRange there = party.there(number);
      boolean start = there.start().equals(LocalDate.MIN) || Days.fits(there.start());
      boolean end = there.end().equals(LocalDate.MAX) || Days.fits(there.end());
      if (!start || !end) {
        return false;
      }
    }
    return true;
  }

  /** Whether a duty's condition always holds or never does; empty if it changes or is not known. */
  private Optional<Boolean> applies(Duty duty, Roll roll) {
    if (duty.when().isEmpty()) {
      return Optional.of(true);
    }
    Condition when = duty.when().get();
    Set<Optional<String>> asked = new LinkedHashSet<>();
    asked.add(Optional.empty());
    for (int number = 0; number < roll.size(); number++) {
      asked.add(one(roll.subject(number)));
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

  /** Writes a figure at once, and makes a tally ready for the pass. */
  private final class Writing implements Instruction.Visitor<Boolean> {

    private final int number;
    private final Optional<Party> party;

    Writing(int number, Optional<Party> party) {
      this.number = number;
      this.party = party;
    }

    @Override
    public Boolean tally(Instruction.Tally tally) {
      boolean counts = begun(tally.duty());
      return tallied.add(new Tallied(number, tally, party.orElse(grounds.unit()), counts));
    }

    /** Whether something is to be counted; if the duty never applies, that is written. */
    private boolean begun(Duty duty) {
      Optional<Boolean> applies = party.flatMap(those -> applies(duty, those.roll()));
      if (applies.isPresent() && !applies.get()) {
        cells.begin(number, PackedUnit.NEVER, party.orElseThrow());
      }
      return applies.orElse(false);
    }

    @Override
    public Boolean figure(Instruction.Figure figure) {
      return begun(figure.duty()) && changes(figure);
    }

    private boolean changes(Instruction.Figure figure) {
      Roll roll = rolls[number];
      int[] changes = new int[2 * grounds.turns().size() * roll.size()];
      int[] counts = new int[roll.size()];
      int at = 0;
      for (int subject = 0; subject < counts.length; subject++) {
        int begin = at;
        for (LocalDate day : grounds.turns()) {
          Optional<BigDecimal> value =
              grounds.number(figure.term(), one(roll.subject(subject)), day);
          if (value.isEmpty() || !Days.fits(day)) {
            return false;
          }
          int now = value.get().intValueExact();
          if (at == begin || changes[at - 1] != now) {
            changes[at++] = Days.of(day);
            changes[at++] = now;
          }
        }
        counts[subject] = at - begin;
      }
      cells.begin(number, PackedUnit.NUMBER, party.orElseThrow());
      cells.changes(changes, counts);
      return true;
    }
  }
}
