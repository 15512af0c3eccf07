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
    return phrasing.hasAny(Rule.PER, Rule.BY_EACH);
  }

  Optional<Subjects> read(Phrasing phrasing) {
    Optional<Node> per = phrasing.first(Rule.PER).or(() -> phrasing.first(Rule.BY_EACH));
    if (per.isEmpty()) {
      return Optional.empty();
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
