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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A standard compiled for checking many units on one day. Immutable and thread-safe.
 *
 * <p>Duties that count records in the windows of a calendar, and those that count people, posts and
 * bodies, become instructions. Any other duty, and any duty for which a unit's records are not
 * plain, is judged by {@link Plan}: both doors mean the same.
 */
public final class PackedPlan {

  private final Layout layout;
  private final DutyJudges extended;
  private final Span span;
  private final UnaryOperator<UnitRecords> completing;
  private final boolean[] inForce;
  private final List<Optional<? extends Step>> laid;
  private final List<Duty> left;
  private final Step[] steps;
  private final int[] numbers;

  private PackedPlan(
      Layout layout, DutyJudges extended, Span span, UnaryOperator<UnitRecords> completing) {
    this.layout = layout;
    this.extended = extended;
    this.span = span;
    this.completing = completing;
    Standard standard = layout.standard();
    this.inForce = new boolean[standard.duties().size()];
    this.laid = new ArrayList<>();
    this.left = new ArrayList<>();
    List<Step> ready = new ArrayList<>();
    List<Integer> instructions = new ArrayList<>();
    for (int i = 0; i < inForce.length; i++) {
      Duty duty = standard.duties().get(i);
      int number = layout.number(i);
      Optional<DateRange> days = span.days(standard, duty);
      inForce[i] = days.isPresent();
      Optional<? extends Step> step =
          days.isEmpty() || number < 0
              ? Optional.empty()
              : Step.laid(standard, layout.instructions().get(number), span, days.get());
      laid.add(step);
      if (step.isPresent()) {
        instructions.add(number);
        ready.add(step.get());
      } else if (inForce[i]) {
        left.add(duty);
      }
    }
    this.steps = ready.toArray(Step[]::new);
    this.numbers = instructions.stream().mapToInt(Integer::intValue).toArray();
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
    return of(Layout.of(standard), extended, new Span(range, asOf));
  }

  static PackedPlan of(Layout layout, DutyJudges extended, Span span) {
    return new PackedPlan(layout, extended, span, UnaryOperator.identity());
  }

  /** The same plan on another day of judgement; units stay as they are packed. */
  public PackedPlan asOf(LocalDate day) {
    return new PackedPlan(layout, extended, new Span(span.range(), day), completing);
  }

  /**
   * The same plan, which packs of each unit what {@code first} makes of its records, such as the
   * records and all that can be worked out from them.
   *
   * @param first thread-safe; what it throws ends the packing
   */
  public PackedPlan completing(UnaryOperator<UnitRecords> first) {
    return new PackedPlan(layout, extended, span, first);
  }

  /** The standard checked by. */
  public Standard standard() {
    return layout.standard();
  }

  /** The duties that are instructions, in their order. */
  public List<Duty> packed() {
    return Arrays.stream(numbers).mapToObj(layout::duty).toList();
  }

  /** The duties left to the object door for every unit, in their order. */
  public List<Duty> left() {
    return List.copyOf(left);
  }

  /** Packs one unit. */
  public PackedUnit pack(UnitRecords records) {
    UnitRecords whole = completing.apply(records);
    PackedUnit unit = layout.of(whole);
    return leftOf(unit).isEmpty() ? unit : unit.with(whole);
  }

  /** One who checks units one after another; for use by one thread. */
  public PackedChecker checker() {
    return new PackedChecker(this);
  }

  Span span() {
    return span;
  }

  /** How many duties the standard has. */
  int duties() {
    return inForce.length;
  }

  /** Whether a duty of a unit is counted by its step. */
  boolean counts(int duty, PackedUnit unit) {
    return laid.get(duty).isPresent() && unit.has(layout.number(duty));
  }

  /** Whether a duty of a unit is left to the object door. */
  boolean leaves(int duty, PackedUnit unit) {
    return inForce[duty] && !counts(duty, unit);
  }

  /** The step of a duty that is counted. */
  Step step(int duty) {
    return laid.get(duty).orElseThrow();
  }

  /** The number of a duty's instruction. */
  int instruction(int duty) {
    return layout.number(duty);
  }

  Step[] steps() {
    return steps;
  }

  /** The numbers of the steps' instructions. */
  int[] numbers() {
    return numbers;
  }

  /** The duties of a unit that the object door has to judge. */
  List<Duty> leftOf(PackedUnit unit) {
    List<Duty> duties = new ArrayList<>(left);
    for (int number : numbers) {
      if (!unit.has(number)) {
        duties.add(layout.duty(number));
      }
    }
    return duties;
  }

  /** What the object door finds by some duties. */
  List<Verdict> judged(UnitRecords records, List<Duty> duties) {
    return Plan.of(layout.standard().with(duties), extended)
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
    Instruction which = layout.instructions().get(instruction);
    Duty duty = which.duty();
    Subject about = unit.subject(instruction, subject);
    Step step = steps[Arrays.binarySearch(numbers, instruction)];
    Window days = step.window(unit, window);
    LocalDate due = step.due(unit, window);
    Item item = new Item(duty.id() + "@" + days.id() + "/" + about.id(), duty, days, about, due);
    Limits limits = which.limits();
    BigDecimal number = limits.shown(achieved);
    return new PackedFinding(item, number, limits.asked());
  }
}
