package dev.plumbline.dsl.resolve;

import dev.plumbline.core.compare.Comparison;
import dev.plumbline.core.compare.DutyChange;
import dev.plumbline.core.compare.WitnessText;
import dev.plumbline.core.source.Diagnostic;
import dev.plumbline.core.source.Severity;
import dev.plumbline.core.standard.Duty;
import dev.plumbline.core.standard.Modality;
import dev.plumbline.core.standard.Standard;
import java.util.List;
import java.util.Map;

/** Sees that what replaces a duty from above asks for no less, and says so with a witness. */
final class Strictness {

  private final Scope scope;
  private final Map<String, Standard.Layer> ranks;
  private final Map<String, Standard> named;

  Strictness(Scope scope, Map<String, Standard.Layer> ranks, Map<String, Standard> named) {
    this.scope = scope;
    this.ranks = ranks;
    this.named = named;
  }

  /**
   * Whether {@code own} ask for more than the duty above but less bindingly, so that both stand: a
   * regulation's "must" is not undone by a "should" that goes further.
   */
  boolean standsBeside(Layers.Above above, Standard standard, List<Duty> own) {
    boolean softer =
        own.stream().allMatch(duty -> duty.modality().compareTo(above.duty().modality()) > 0);
    return softer
        && Comparison.replacing(
                above.standard(),
                above.duty(),
                standard,
                own.stream().map(duty -> binding(duty, above.duty().modality())).toList())
            .kept()
        && own.stream().anyMatch(duty -> !duty.ask().equals(above.duty().ask()));
  }

  private static Duty binding(Duty duty, Modality modality) {
    return Layers.with(duty, duty.id(), modality, duty.history());
  }

  /**
   * Tells if {@code own}, which replace the duty above, may be satisfied by a year that breaks it.
   */
  void check(Layers.Above above, Standard standard, List<Duty> own) {
    if (scope.diagnostics().stream().anyMatch(Diagnostic::isError)) {
      return;
    }
    Duty duty = above.duty();
    DutyChange change = Comparison.replacing(above.standard(), duty, standard, own);
    if (!change.asksLess()) {
      return;
    }
    Object title = titleOf(duty.layer());
    Object clause = duty.citation().clause().isEmpty() ? duty.text() : duty.citation().clause();
    if (change.less().isEmpty()) {
      scope.advise("NOT_COMPARED", own.get(0).span(), title, clause);
      return;
    }
    boolean convention = ranks.get(duty.layer()) == Standard.Layer.CONVENTION;
    scope.tell(
        "ASKS_LESS",
        convention ? Severity.WARNING : Severity.ERROR,
        own.get(0).span(),
        List.of(Layers.related(scope, duty)),
        title,
        clause,
        WitnessText.of(change.less().get(), scope.vocabulary()),
        above.standard().id() + "." + duty.ask().subject().orElse(duty.id()));
  }

  private Object titleOf(String layer) {
    Standard standard = named.get(layer);
    return standard == null ? layer : standard.title();
  }
}
