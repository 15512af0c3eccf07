package dev.plumbline.core.trial;

import dev.plumbline.core.check.DutyJudges;
import dev.plumbline.core.message.Message;
import dev.plumbline.core.message.Phrases;
import dev.plumbline.core.standard.Ask;
import dev.plumbline.core.standard.Condition;
import dev.plumbline.core.standard.Duty;
import dev.plumbline.core.standard.Expectation;
import dev.plumbline.core.standard.Modality;
import dev.plumbline.core.standard.Standard;
import dev.plumbline.core.standard.Subjects;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One duty changed in every small way, each change tried on the examples about it. */
final class Mutations {

  private static final Phrases PHRASES = Phrases.beside(Mutations.class);

  private final Standard standard;
  private final DutyJudges judges;
  private final Duty duty;
  private final List<Staging> examples;
  private final List<List<Expectation>> failing;
  private final List<Mutant> mutants = new ArrayList<>();

  Mutations(Standard standard, DutyJudges judges, Duty duty, List<Staging> examples) {
    this.standard = standard;
    this.judges = judges;
    this.duty = duty;
    this.examples = examples;
    this.failing = failing(duty);
  }

  static Message phrase(String key, Object... arguments) {
    return PHRASES.message(key, arguments);
  }

  /** Every change of the duty. */
  List<Mutant> all() {
    modality();
    duty.when()
        .ifPresent(
            when -> {
              tried(phrase("condition-negated"), duty.ask(), Optional.of(negated(when)));
              tried(phrase("condition-dropped"), duty.ask(), Optional.empty());
            });
    if (!(duty.subjects() instanceof Subjects.Whole)) {
      tried(
          phrase("for-the-unit"),
          new Change(
              duty.modality(), duty.ask(), new Subjects.Whole(), duty.exempt(), duty.when()));
    }
    if (!duty.exempt().isEmpty()) {
      tried(
          phrase("nobody-exempt"),
          new Change(duty.modality(), duty.ask(), duty.subjects(), List.of(), duty.when()));
    }
    duty.ask()
        .accept(new AskMutations())
        .forEach(variant -> tried(variant.how(), variant.ask(), duty.when()));
    return mutants;
  }

  /** What others than the unit must do is advice in any case, so for them the word is "may". */
  private void modality() {
    boolean others = duty.actor().isPresent();
    Modality other =
        duty.modality() == Modality.MUST
            ? others ? Modality.MAY : Modality.SHOULD
            : duty.modality() == Modality.SHOULD && others ? Modality.MAY : Modality.MUST;
    tried(
        phrase("modality." + other),
        new Change(other, duty.ask(), duty.subjects(), duty.exempt(), duty.when()));
  }

  private static Condition negated(Condition when) {
    return when instanceof Condition.Not not ? not.part() : new Condition.Not(when);
  }

  private record Change(
      Modality modality,
      Ask ask,
      Subjects subjects,
      List<String> exempt,
      Optional<Condition> when) {}

  private void tried(Message how, Ask ask, Optional<Condition> when) {
    tried(how, new Change(duty.modality(), ask, duty.subjects(), duty.exempt(), when));
  }

  private void tried(Message how, Change change) {
    Duty changed =
        new Duty(
            duty.id(),
            duty.label(),
            duty.section(),
            duty.actor(),
            change.modality(),
            change.ask(),
            change.subjects(),
            change.exempt(),
            change.when(),
            duty.period(),
            duty.scoring(),
            duty.citation(),
            duty.layer(),
            duty.history(),
            duty.span(),
            duty.text());
    mutants.add(new Mutant(duty, how, !failing(changed).equals(failing)));
  }

  private List<List<Expectation>> failing(Duty judged) {
    Standard only = standard.with(List.of(judged));
    return examples.stream()
        .map(
            staging ->
                staging.mismatches(only, judges).stream().map(Mismatch::expectation).toList())
        .toList();
  }
}
