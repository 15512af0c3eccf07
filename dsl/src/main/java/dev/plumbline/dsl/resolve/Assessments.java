package dev.plumbline.dsl.resolve;

import dev.plumbline.core.message.Label;
import dev.plumbline.core.period.Placement;
import dev.plumbline.core.sector.TermKind;
import dev.plumbline.core.standard.Assessment;
import dev.plumbline.core.standard.Condition;
import dev.plumbline.dsl.syntax.Lexeme;
import dev.plumbline.dsl.syntax.Line;
import dev.plumbline.dsl.syntax.Node;
import dev.plumbline.dsl.syntax.Rule;
import dev.plumbline.dsl.syntax.Word;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An assessment block: its steps with their dates and shares. */
final class Assessments {

  private final Scope scope;
  private final Times times;
  private final Conditions conditions;

  Assessments(Scope scope) {
    this.scope = scope;
    this.times = new Times(scope);
    this.conditions = new Conditions(scope);
  }

  Assessment read(Node form, List<Line> block) {
    String id = form.the(Rule.NAME).head().value();
    Label title =
        form.word(Lexeme.STRING).map(word -> Label.same(word.value())).orElse(Label.same(id));
    List<Assessment.Step> steps = new ArrayList<>();
    Optional<Assessment.Ladder> ladder = Optional.empty();
    List<Assessment.Cap> caps = new ArrayList<>();
    for (Line line : block) {
      Optional<Node> said = line.form().map(Node::only);
      Optional<Node> rungs = said.flatMap(node -> node.first(Rule.LADDER));
      if (rungs.isPresent()) {
        ladder = Optional.of(ladder(rungs.get()));
      }
      said.flatMap(node -> node.first(Rule.CEILING)).flatMap(this::cap).ifPresent(caps::add);
      said.filter(node -> node.first(Rule.STEP_KIND).isPresent())
          .ifPresent(node -> steps.add(step(node)));
    }
    return new Assessment(id, title, steps, ladder, caps);
  }

  /** The grade of a branch must be one of the standard's; that of a post may be another scale's. */
  private Optional<Assessment.Cap> cap(Node node) {
    List<Node> names = node.all(Rule.NAME);
    Word branch = names.get(1).head();
    scope.gradeNamed(branch);
    return scope
        .id(node.the(Rule.REF), TermKind.POST)
        .map(post -> new Assessment.Cap(post, names.get(0).head().value(), branch.value()));
  }

  private static Assessment.Ladder ladder(Node node) {
    return new Assessment.Ladder(
        node.all(Rule.ITEM).stream().map(item -> item.head().value()).toList(),
        node.has(Lexeme.STEPWISE),
        node.has(Lexeme.MAY_FALL));
  }

  private Assessment.Step step(Node step) {
    Optional<Placement> placement = Optional.empty();
    Optional<BigDecimal> share = Optional.empty();
    Optional<Assessment.Of> of = Optional.empty();
    Optional<Condition> when = Optional.empty();
    for (Node part : step.all(Rule.STEP_PART)) {
      if (part.first(Rule.PLACEMENT).isPresent()) {
        placement = Optional.of(times.placement(part.the(Rule.PLACEMENT)));
      } else if (part.first(Rule.SHARE).isPresent()) {
        Node said = part.the(Rule.SHARE);
        share = said.word(Lexeme.PERCENT).map(Amounts::number);
        of = Optional.of(of(said));
      } else if (part.first(Rule.WHEN).isPresent()) {
        when = conditions.when(part.the(Rule.WHEN));
      } else {
        of = Optional.of(Assessment.Of.ALL);
      }
    }
    return new Assessment.Step(kind(step), placement, share, of, when);
  }

  private static Assessment.Of of(Node share) {
    return share.has(Lexeme.BRANCHES)
        ? Assessment.Of.BRANCHES
        : share.has(Lexeme.DECLARED)
            ? Assessment.Of.DECLARED
            : share.has(Lexeme.ACCEPTED) ? Assessment.Of.ACCEPTED : Assessment.Of.ALL;
  }

  private static Assessment.Kind kind(Node step) {
    String name = step.the(Rule.STEP_KIND).head().lexeme().name();
    return name.equals("GRADING") ? Assessment.Kind.GRADE : Assessment.Kind.valueOf(name);
  }
}
