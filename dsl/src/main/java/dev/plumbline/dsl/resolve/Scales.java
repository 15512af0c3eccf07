package dev.plumbline.dsl.resolve;

import dev.plumbline.core.standard.Scale;
import dev.plumbline.dsl.syntax.Lexeme;
import dev.plumbline.dsl.syntax.Node;
import dev.plumbline.dsl.syntax.Rule;
import java.math.BigDecimal;
import java.util.Optional;

/** The {@code scale} line: how the whole is scored. */
final class Scales {

  private final Scope scope;

  Scales(Scope scope) {
    this.scope = scope;
  }

  Scale read(Node form) {
    Optional<BigDecimal> total = Scale.USUAL.total();
    BigDecimal base = Scale.USUAL.base();
    boolean reshare = Scale.USUAL.reshare();
    BigDecimal provisional = Scale.USUAL.provisionalAbove();
    boolean waivedCount = Scale.USUAL.waivedCount();
    boolean absentCount = Scale.USUAL.absentCount();
    boolean normalised = Scale.USUAL.normalised();
    Optional<BigDecimal> cap = Scale.USUAL.cap();
    for (Node part : form.all(Rule.SCALE_PART)) {
      switch (part.head().lexeme()) {
        case TOTAL -> total = Optional.of(number(part));
        case BASE -> base = number(part);
        case RESHARE -> reshare = part.has(Lexeme.ON_WORD);
        case PROVISIONAL -> provisional = Amounts.number(part.words(Lexeme.PERCENT).get(0));
        case UP_TO -> cap = Optional.of(number(part));
        case NORMALISED -> normalised = true;
        case FULL_IF_NONE -> absentCount = true;
        case WAIVED -> waivedCount = true;
        default -> {
          // Nothing limits the whole unless a cap is stated, so that it may exceed says no more.
        }
      }
    }
    if (total.isPresent() && total.get().signum() == 0) {
      scope.error("NOTHING_TO_SCORE", form.span());
    }
    return new Scale(total, base, reshare, provisional, waivedCount, absentCount, normalised, cap);
  }

  private static BigDecimal number(Node part) {
    return Amounts.number(part.words(Lexeme.NUMBER).get(0));
  }
}
