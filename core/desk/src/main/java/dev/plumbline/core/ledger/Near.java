package dev.plumbline.core.ledger;

import dev.plumbline.core.message.Label;
import dev.plumbline.core.message.Nearest;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** What was perhaps meant, to ask after saying that a name is not known. */
final class Near {

  /** A ledger with more faults has more wrong with it than spelling, and asking is slow. */
  private static final int MOST_ASKED = 100;

  private static final int LONGEST = 60;

  private Near() {}

  /**
   * The question whether one of {@code known} was meant; nothing when none is near.
   *
   * @param before the faults told so far
   */
  static Object question(String word, Stream<String> known, Collection<CellFault> before) {
    if (before.size() >= MOST_ASKED || word.length() > LONGEST) {
      return "";
    }
    List<String> near = Nearest.to(word, known.filter(each -> each.length() <= LONGEST).toList());
    return near.isEmpty() ? "" : Cells.PHRASES.message("nearest", near);
  }

  /** A name as it may be written: in the language of {@code word}. */
  static String spelling(Label label, String word) {
    return word.codePoints().anyMatch(Character::isIdeographic) ? label.zh() : label.en();
  }
}
