package dev.plumbline.core.assess;

import dev.plumbline.core.period.DateRange;
import dev.plumbline.core.period.Places;
import dev.plumbline.core.period.Shift;
import dev.plumbline.core.standard.Assessment;
import dev.plumbline.core.standard.Condition;
import dev.plumbline.core.standard.Grade;
import dev.plumbline.core.standard.Standard;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;

/**
 * The rules of one assessment: the superior's standard and the block in it.
 *
 * @param standard the superior's standard
 * @param block its assessment block
 */
public record Rulebook(Standard standard, Assessment block) {

  /** The name the chain goes by. */
  public String name() {
    return standard.id() + "/" + block.id();
  }

  /** The steps with their days in {@code year}, in the order of the standard. */
  public List<Stage> stages(Year year) {
    return block.steps().stream().map(step -> stage(step, year)).toList();
  }

  private Stage stage(Assessment.Step step, Year year) {
    DateRange whole = new DateRange(year.atDay(1), year.plusYears(1).atDay(1));
    Places places = new Places(whole, standard.calendar().holidays(), Shift.NONE, Optional.empty());
    List<DateRange> days =
        step.placement().map(where -> places.of(List.of(where))).orElse(List.of(whole));
    if (days.isEmpty()) {
      days = List.of(whole);
    }
    LocalDate from = days.get(0).start();
    return new Stage(step.kind(), from, days.get(days.size() - 1).last(), step.share(), step.of());
  }

  /** The step of this kind, if the block has one. */
  Optional<Assessment.Step> step(Assessment.Kind kind) {
    return block.steps().stream().filter(step -> step.kind() == kind).findFirst();
  }

  /** What makes a body's round void, if anything does. */
  Optional<Condition> redo() {
    return step(Assessment.Kind.REDO).flatMap(Assessment.Step::when);
  }

  /** The grades branches are given: the superior's own. */
  List<Grade> grades() {
    return standard.grades();
  }
}
