package dev.plumbline.dsl.resolve;

import dev.plumbline.core.sector.TermKind;
import dev.plumbline.core.standard.Subjects;
import dev.plumbline.dsl.syntax.Lexeme;
import dev.plumbline.dsl.syntax.Node;
import dev.plumbline.dsl.syntax.Rule;
import java.util.List;
import java.util.Optional;

/** For whom a duty stands, where it says so. */
final class SubjectsReader {

  private static final TermKind[] EACH = {
    TermKind.PEOPLE, TermKind.BODY, TermKind.POST, TermKind.PARTNER
  };

  private final Scope scope;

  SubjectsReader(Scope scope) {
    this.scope = scope;
  }

  /** Whether the phrases say for whom. */
  static boolean said(Phrasing phrasing) {
    return phrasing.hasAny(Rule.PER, Rule.PER_HEAD, Rule.BY_EACH);
  }

  /** The people a vocabulary declares first are all of a unit's. */
  private Optional<Subjects> everyone() {
    return scope.vocabulary().terms().stream()
        .filter(term -> term.kind() == TermKind.PEOPLE)
        .findFirst()
        .map(term -> new Subjects.Each(term.id()));
  }

  Optional<Subjects> read(Phrasing phrasing) {
    Optional<Node> per = phrasing.first(Rule.PER).or(() -> phrasing.first(Rule.BY_EACH));
    if (per.isEmpty()) {
      return phrasing.has(Rule.PER_HEAD) ? everyone() : Optional.empty();
    }
    List<Node> refs = per.get().all(Rule.REF);
    Optional<String> first = scope.id(refs.get(0), EACH);
    if (per.get().has(Lexeme.AMONG_EACH)) {
      return first.map(id -> new Subjects.EachPair(id, id, true));
    } else if (refs.size() == 1) {
      return first.map(Subjects.Each::new);
    }
    Optional<String> second = scope.id(refs.get(1), EACH);
    return first.flatMap(by -> second.map(with -> new Subjects.EachPair(by, with, false)));
  }
}
