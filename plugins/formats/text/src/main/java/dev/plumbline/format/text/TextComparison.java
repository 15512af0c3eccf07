package dev.plumbline.format.text;

import dev.plumbline.core.compare.Comparison;
import dev.plumbline.core.compare.DutyChange;
import dev.plumbline.core.compare.Oddity;
import dev.plumbline.core.compare.Relation;
import dev.plumbline.core.compare.Witness;
import dev.plumbline.core.compare.WitnessText;
import dev.plumbline.core.message.Message;
import dev.plumbline.core.message.Phrases;
import dev.plumbline.core.standard.Duty;
import dev.plumbline.core.standard.Standard;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What changed between two standards, and what is odd within one, as plain text. */
public final class TextComparison {

  private static final Phrases PHRASES = Phrases.beside(TextComparison.class, "comparison");

  private final Locale locale;
  private final Paint paint;
  private final StringBuilder out = new StringBuilder();

  private TextComparison(Locale locale, Paint paint) {
    this.locale = locale;
    this.paint = paint;
  }

  /** The changes, those that ask less first, each with its clauses and a year that shows it. */
  public static String of(Comparison comparison, Locale locale, Paint paint) {
    TextComparison text = new TextComparison(locale, paint);
    text.changes(comparison);
    return text.out.toString();
  }

  /** What is odd about the duties of {@code standard}. */
  public static String of(Standard standard, List<Oddity> oddities, Locale locale, Paint paint) {
    TextComparison text = new TextComparison(locale, paint);
    text.oddities(standard, oddities);
    return text.out.toString();
  }

  private void changes(Comparison comparison) {
    out.append(paint.bold(say("title", name(comparison.before()), name(comparison.after()))))
        .append('\n');
    List<DutyChange> changes = comparison.differing();
    out.append(counts(comparison)).append("\n");
    for (Relation relation :
        List.of(
            Relation.WEAKER,
            Relation.INCOMPARABLE,
            Relation.UNDECIDED,
            Relation.GONE,
            Relation.STRICTER,
            Relation.NEW,
            Relation.EQUAL)) {
      List<DutyChange> some = changes.stream().filter(c -> c.relation() == relation).toList();
      if (!some.isEmpty()) {
        out.append('\n').append(paint.bold(say("heading." + relation, some.size()))).append('\n');
        some.forEach(change -> change(change, comparison));
      }
    }
  }

  private String counts(Comparison comparison) {
    Map<Relation, Integer> counts = new TreeMap<>();
    comparison.changes().forEach(change -> counts.merge(change.relation(), 1, Integer::sum));
    List<Object> parts =
        counts.entrySet().stream()
            .<Object>map(each -> PHRASES.message("count." + each.getKey(), each.getValue()))
            .toList();
    String line = parts.isEmpty() ? say("no-duties") : say("counts", parts);
    return comparison.asksLess() ? paint.red(line) : paint.green(line);
  }

  private void change(DutyChange change, Comparison comparison) {
    out.append(mark(change)).append(' ').append(change.duty().label().in(locale)).append('\n');
    change.before().ifPresent(duty -> duty("before", duty));
    change.after().ifPresent(duty -> duty("after", duty));
    change.differences().forEach(each -> line("differs", each));
    change.reason().ifPresent(each -> line("reason", each));
    change.less().ifPresent(each -> witness("less", each, comparison));
    change.more().ifPresent(each -> witness("more", each, comparison));
  }

  private String mark(DutyChange change) {
    String sign =
        switch (change.relation()) {
          case EQUAL -> "=";
          case STRICTER -> "▲";
          case WEAKER -> "▼";
          case INCOMPARABLE -> "◆";
          case UNDECIDED -> "?";
          case NEW -> "+";
          case GONE -> "-";
        };
    return "  " + (change.asksLess() ? paint.red(sign) : paint.green(sign));
  }

  private void witness(String key, Witness witness, Comparison comparison) {
    Standard broken = key.equals("less") ? comparison.before() : comparison.after();
    line(key, WitnessText.of(witness, broken.vocabulary()));
  }

  private void oddities(Standard standard, List<Oddity> oddities) {
    out.append(paint.bold(name(standard))).append('\n');
    String line = say(oddities.isEmpty() ? "consistent" : "odd", oddities.size());
    out.append(oddities.isEmpty() ? paint.green(line) : line).append('\n');
    for (Oddity oddity : oddities) {
      out.append('\n').append(paint.bold("  " + say("odd." + oddity.kind()))).append('\n');
      duty("this", oddity.duty());
      oddity.other().ifPresent(other -> duty("other", other));
    }
  }

  private void duty(String key, Duty duty) {
    String clause = duty.citation().clause();
    String where = clause.isEmpty() ? duty.span().place() : clause + "  " + duty.span().place();
    out.append("    ").append(say(key, duty.text())).append('\n');
    out.append("      ").append(paint.dim(where)).append('\n');
  }

  private void line(String key, Message message) {
    out.append("    ").append(say(key, message)).append('\n');
  }

  private String name(Standard standard) {
    return standard.edition().isEmpty()
        ? standard.title().in(locale)
        : say("edition", standard.title(), standard.edition().get());
  }

  private String say(String key, Object... arguments) {
    return PHRASES.message(key, arguments).in(locale);
  }
}
