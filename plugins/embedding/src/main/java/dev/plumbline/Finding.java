package dev.plumbline;

import dev.plumbline.core.check.Item;
import dev.plumbline.core.check.Verdict;
import dev.plumbline.core.message.Label;
import dev.plumbline.core.message.Message;
import dev.plumbline.core.message.Phrases;
import dev.plumbline.core.source.Severity;

/**
 * Something that falls short, and where a form would show it. Immutable.
 *
 * @param verdict what was found
 * @param severity an error for what must be, advice for what should be
 * @param place the record at fault, if one is; else the root
 */
public record Finding(Verdict verdict, Severity severity, PropertyPath place) {

  private static final Phrases PHRASES = Phrases.beside(Finding.class);

  /** What is asked, when, of whom, why it falls short, and the clause that asks it. */
  public Message message() {
    Item item = verdict.item();
    Object when = item.window().label();
    Object what =
        item.subject()
            .shown()
            .<Object>map(whom -> PHRASES.message("when-whom", when, whom))
            .orElse(when);
    String clause = item.duty().citation().clause();
    Label label = item.duty().label();
    return clause.isEmpty()
        ? PHRASES.message("finding", label, what, verdict.reason())
        : PHRASES.message("finding-by-clause", label, what, verdict.reason(), clause);
  }

  /** The same finding, shown elsewhere. */
  public Finding at(PropertyPath other) {
    return new Finding(verdict, severity, other);
  }
}
