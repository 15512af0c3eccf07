package dev.plumbline.dsl.resolve;

import dev.plumbline.core.sector.Meaning;
import dev.plumbline.core.sector.Term;
import dev.plumbline.core.sector.TermKind;
import dev.plumbline.core.standard.Given;
import dev.plumbline.dsl.syntax.Node;
import dev.plumbline.dsl.syntax.Rule;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Whether a sentence of an example says all that is needed of its thing, and nothing else. */
final class Fitting {

  private static final Set<TermKind> DATED =
      EnumSet.of(TermKind.ACTIVITY, TermKind.CONTACT, TermKind.EVENT, TermKind.DOCUMENT);

  private final Scope scope;

  Fitting(Scope scope) {
    this.scope = scope;
  }

  void check(Given.Told told, Term term, Node form) {
    Set<Aspect> fitting = Aspect.saidOf(term.kind());
    boolean repeated =
        form.all(Rule.OCCURRENCE_PART).stream().map(Aspect::of).toList().contains(Aspect.REPEATED);
    for (Node part : form.all(Rule.OCCURRENCE_PART)) {
      Aspect aspect = Aspect.of(part);
      boolean stretch = aspect == Aspect.SPAN && repeated && fitting.contains(Aspect.REPEATED);
      if (!fitting.contains(aspect) && !stretch) {
        scope.error("SAYS_NOTHING_OF", part.span(), part.head().text(), term.label());
        return;
      }
    }
    if (DATED.contains(term.kind()) && told.on().isEmpty()) {
      scope.error("NEEDS_A_DATE", form.span(), term.label());
    } else if (term.kind() == TermKind.CONTACT && !pairs(told)) {
      scope.error("WHO_WITH_WHOM", form.span(), term.label());
    } else if (term.kind() == TermKind.MEASURE && told.number().isEmpty()) {
      scope.error("HOW_MUCH", form.span(), term.label());
    } else if (term.kind() == TermKind.OFFICE_TERM && told.from().isEmpty()) {
      scope.error("NEEDS_A_DATE", form.span(), term.label());
    } else if (marks(term) && (told.from().isPresent() || told.through().isPresent())) {
      scope.error("SAYS_NOTHING_OF", form.span(), form.head().text(), term.label());
    }
  }

  private static boolean pairs(Given.Told told) {
    boolean two = told.parts().containsKey(Given.Part.WITH);
    return two || told.parts().containsKey(Given.Part.WITH_EACH);
  }

  /** People told apart by a mark bear it for good: the records give it no dates. */
  private static boolean marks(Term term) {
    return Optional.of(term.meaning())
        .filter(Meaning.Chosen.class::isInstance)
        .map(Meaning.Chosen.class::cast)
        .filter(chosen -> chosen.mark().isPresent())
        .isPresent();
  }
}
