package dev.plumbline.format.text;

import dev.plumbline.core.clause.ClauseCoverage;
import dev.plumbline.core.clause.ClauseCoverage.Covering;
import dev.plumbline.core.clause.ClauseCoverage.Decision;
import dev.plumbline.core.clause.ClauseCoverage.Line;
import dev.plumbline.core.clause.ClauseCoverage.State;
import dev.plumbline.core.message.Phrases;
import java.util.List;
import java.util.Locale;

/** Which clauses of a list are covered, as plain text: each clause with its duties, then totals. */
public final class TextCoverage {

  private static final Phrases PHRASES = Phrases.beside(TextCoverage.class);

  private final Locale locale;
  private final Paint paint;

  /** Writes in the language of {@code locale}. */
  public TextCoverage(Locale locale, Paint paint) {
    this.locale = locale;
    this.paint = paint;
  }

  /** Every clause that asks something, then what is missing, and the totals. */
  public String show(ClauseCoverage coverage) {
    StringBuilder out = new StringBuilder();
    coverage.lines().stream()
        .filter(line -> line.state() == State.COVERED)
        .forEach(line -> line(line, out));
    section("coverage.missing", coverage, State.MISSING, out);
    unlisted(coverage, out);
    totals(coverage, out);
    return out.toString();
  }

  private void section(String key, ClauseCoverage coverage, State state, StringBuilder out) {
    if (coverage.count(state) > 0) {
      heading(key, out);
      coverage.lines().stream()
          .filter(line -> line.state() == state)
          .forEach(line -> line(line, out));
    }
  }

  private void heading(String key, StringBuilder out) {
    out.append('\n').append(paint.bold(say(key))).append('\n');
  }

  private void line(Line line, StringBuilder out) {
    boolean covered = line.state() == State.COVERED;
    out.append(covered ? paint.green("✓") : paint.red("✗")).append(' ');
    out.append(paint.bold(line.clause().id()));
    for (String more : List.of(line.clause().section(), line.clause().gist())) {
      out.append(more.isEmpty() ? "" : "  " + more);
    }
    out.append(line.isLess() ? paint.yellow("  " + say("coverage.less")) : "").append('\n');
    line.duties().forEach(by -> duty(by, out));
  }

  private void duty(Covering by, StringBuilder out) {
    out.append("    ").append(say("coverage." + by.decision())).append("  ");
    out.append(by.duty().text()).append("  ");
    out.append(paint.dim(by.duty().span().place())).append('\n');
  }

  private void unlisted(ClauseCoverage coverage, StringBuilder out) {
    if (coverage.unlisted().isEmpty()) {
      return;
    }
    heading("coverage.unlisted", out);
    coverage
        .unlisted()
        .forEach(
            (id, duties) -> {
              out.append(paint.yellow("?")).append(' ').append(paint.bold(id)).append('\n');
              duties.forEach(by -> duty(by, out));
            });
  }

  private void totals(ClauseCoverage coverage, StringBuilder out) {
    out.append('\n');
    String counts = say("coverage.total", coverage.count(State.COVERED), coverage.asked());
    boolean whole = coverage.isComplete();
    out.append(paint.bold(whole ? paint.green(counts) : paint.red(counts))).append('\n');
    say(out, "coverage.by-records", coverage.count(Decision.RECORDS));
    say(out, "coverage.by-person", coverage.count(Decision.PERSON));
    some(out, "coverage.less-total", coverage.lines().stream().filter(Line::isLess).count());
    some(out, "coverage.missing-total", coverage.count(State.MISSING));
    some(out, "coverage.unlisted-total", coverage.unlisted().size());
    some(out, "coverage.asks-nothing", coverage.count(State.ASKS_NOTHING));
    some(out, "coverage.of-another-plan", coverage.count(State.OF_ANOTHER_PLAN));
  }

  private void some(StringBuilder out, String key, long number) {
    if (number > 0) {
      say(out, key, number);
    }
  }

  private void say(StringBuilder out, String key, long number) {
    out.append("  ").append(say(key, number)).append('\n');
  }

  private String say(String key, Object... arguments) {
    return PHRASES.message(key, arguments).in(locale);
  }
}
