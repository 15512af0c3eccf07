package dev.plumbline.dsl.resolve;

import dev.plumbline.core.message.Label;
import dev.plumbline.core.sector.Term;
import dev.plumbline.core.sector.TermKind;
import dev.plumbline.core.standard.Duty;
import dev.plumbline.dsl.syntax.Node;
import dev.plumbline.dsl.syntax.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Lines that leave people out of every duty about something: 免除 年老体弱党员 自 党员集中学习. */
final class Exemptions {

  private final Scope scope;
  private final List<Node> lines = new ArrayList<>();

  Exemptions(Scope scope) {
    this.scope = scope;
  }

  void add(Node line) {
    lines.add(line);
  }

  /** The duties of this text with those people left out; tells of a line that is about none. */
  List<Duty> applied(List<Duty> duties, Label title) {
    List<Duty> left = duties;
    for (Node line : lines) {
      Optional<String> people = scope.id(line.the(Rule.REF), TermKind.PEOPLE);
      for (Node about : line.the(Rule.REFS).all(Rule.REF)) {
        Set<String> ids = ids(about);
        if (duties.stream().noneMatch(duty -> isAbout(duty, ids))) {
          scope.error("UNKNOWN_DUTY", about.span(), about.head().text(), title);
        } else if (people.isPresent()) {
          left =
              left.stream()
                  .map(duty -> isAbout(duty, ids) ? without(duty, people.get()) : duty)
                  .toList();
        }
      }
    }
    return left;
  }

  private Set<String> ids(Node about) {
    Set<String> ids = new TreeSet<>();
    scope.vocabulary().spelled(about.head().value()).stream().map(Term::id).forEach(ids::add);
    return ids;
  }

  private static boolean isAbout(Duty duty, Set<String> ids) {
    return duty.ask().subject().filter(ids::contains).isPresent();
  }

  private static Duty without(Duty duty, String people) {
    if (duty.exempt().contains(people)) {
      return duty;
    }
    List<String> exempt = new ArrayList<>(duty.exempt());
    exempt.add(people);
    return new Duty(
        duty.id(),
        duty.label(),
        duty.section(),
        duty.actor(),
        duty.modality(),
        duty.ask(),
        duty.subjects(),
        exempt,
        duty.when(),
        duty.period(),
        duty.scoring(),
        duty.citation(),
        duty.layer(),
        duty.history(),
        duty.span(),
        duty.text());
  }
}
