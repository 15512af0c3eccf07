package dev.plumbline.core.packed;

import dev.plumbline.core.check.DutyJudges;
import dev.plumbline.core.check.Item;
import dev.plumbline.core.check.Plan;
import dev.plumbline.core.check.Subject;
import dev.plumbline.core.check.Verdict;
import dev.plumbline.core.period.DateRange;
import dev.plumbline.core.period.Window;
import dev.plumbline.core.record.UnitRecords;
import dev.plumbline.core.standard.Duty;
import dev.plumbline.core.standard.Standard;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A standard compiled for checking many units on one day. Immutable and thread-safe.
 *
 * <p>Duties that count records in the windows of a calendar, and those that count people, posts and
 * bodies, become instructions. Any other duty, and any duty for which a unit's records are not
 * plain, is judged by {@link Plan}: both doors mean the same.
 */
public final class PackedPlan {

  private final Standard standard;
  private final DutyJudges extended;
  private final Span span;
  private final List<Instruction> instructions;
  private final List<Duty> left;
  private final Step[] steps;

  private PackedPlan(Standard standard, DutyJudges extended, Span span) {
    this.standard = standard;
    this.extended = extended;
    this.span = span;
    this.instructions = new ArrayList<>();
    this.left = new ArrayList<>();
    List<Step> ready = new ArrayList<>();
    for (Duty duty : standard.duties()) {
      Optional<DateRange> days = span.days(standard, duty);
      if (days.isEmpty()) {
        continue;
      }
      Optional<Instruction> instruction = Compiling.of(duty, standard.vocabulary());
      Optional<? extends Step> step =
          instruction.flatMap(each -> Step.laid(standard, each, span, days.get()));
      if (step.isPresent()) {
        instructions.add(instruction.orElseThrow());
        ready.add(step.get());
      } else {
        left.add(duty);
      }
    }
    this.steps = ready.toArray(Step[]::new);
  }

  /**
   * A plan for judging every window that begins in {@code range}, by the records up to {@code
   * asOf}.
   *
   * @throws IllegalArgumentException if the range is empty
   */
  public static PackedPlan of(
      Standard standard, DutyJudges extended, DateRange range, LocalDate asOf) {
    if (range.isEmpty()) {
      throw new IllegalArgumentException("there is no day to judge in " + range);
    }
    return new PackedPlan(standard, extended, new Span(range, asOf));
  }

  /** The same plan on another day of judgement; units stay as they are packed. */
  public PackedPlan asOf(LocalDate day) {
    return new PackedPlan(standard, extended, new Span(span.range(), day));
  }

  /** The standard checked by. */
  public Standard standard() {
    return standard;
  }

  /** The duties that are instructions, in their order. */
  public List<Duty> packed() {
    return instructions.stream().map(Instruction::duty).toList();
  }

  /** The duties left to the object door for every unit, in their order. */
  public List<Duty> left() {
    return List.copyOf(left);
  }

  /** Packs one unit. */
  public PackedUnit pack(UnitRecords records) {
    return new Packer(standard, instructions, records).packed(!left.isEmpty());
  }

  /** One who checks units one after another; for use by one thread. */
  public PackedChecker checker() {
    return new PackedChecker(this);
  }

  Step[] steps() {
    return steps;
  }

  /** The duties of a unit that the object door has to judge. */
  List<Duty> leftOf(PackedUnit unit) {
    List<Duty> duties = new ArrayList<>(left);
    for (int i = 0; i < steps.length; i++) {
      if (unit.cells()[i] == PackedUnit.LEFT) {
        duties.add(instructions.get(i).duty());
      }
    }
    return duties;
  }

  /** What the object door finds by some duties. */
  List<Verdict> judged(UnitRecords records, List<Duty> duties) {
    return Plan.of(standard.with(duties), extended)
        .check(records, span.range(), span.asOf())
        .verdicts();
  }

  /** Whom a breach is about. */
  public Subject subject(PackedUnit unit, int instruction, int number) {
    return unit.subject(instruction, number);
  }

  /** What a breach is about, and how much was achieved of how much. */
  public PackedFinding finding(
      PackedUnit unit, int instruction, int window, int subject, int achieved) {
    Instruction which = instructions.get(instruction);
    Duty duty = which.duty();
    Subject about = unit.subject(instruction, subject);
    Window days = steps[instruction].window(unit, window);
    LocalDate due = steps[instruction].due(unit, window);
    Item item = new Item(duty.id() + "@" + days.id() + "/" + about.id(), duty, days, about, due);
    Limits limits = which.limits();
    BigDecimal number = limits.shown(achieved);
    return new PackedFinding(item, number, limits.asked());
  }
}
