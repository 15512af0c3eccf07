package dev.plumbline.format.text;

import dev.plumbline.core.check.RecordRef;
import dev.plumbline.core.check.Verdict;
import dev.plumbline.core.message.Phrases;
import dev.plumbline.core.standard.Duty;
import dev.plumbline.core.standard.Expectation;
import dev.plumbline.core.trial.ExampleResult;
import dev.plumbline.core.trial.Mismatch;
import dev.plumbline.core.trial.Mutant;
import dev.plumbline.core.trial.Trial;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What came of trying a standard on its own examples, as plain text. */
public final class TextTrial {

  private static final Phrases PHRASES = Phrases.beside(TextTrial.class, "trial");
  private static final int MOST_SHOWN = 5;

  private final Locale locale;
  private final Paint paint;

  /** Writes in the language of {@code locale}. */
  public TextTrial(Locale locale, Paint paint) {
    this.locale = locale;
    this.paint = paint;
  }

  /** The failures first, then what no example exercises, then the changes none notices. */
  public String show(Trial trial) {
    StringBuilder out = new StringBuilder();
    long failed = trial.results().stream().filter(result -> !result.holds()).count();
    int all = trial.results().size();
    out.append(paint.bold(trial.standard().title().in(locale))).append('\n');
    String head =
        all == 0
            ? say("no-examples")
            : failed == 0 ? paint.green(say("all-hold", all)) : paint.red(say("fail", failed, all));
    out.append(head).append('\n');
    trial.results().stream()
        .filter(result -> !result.holds())
        .forEach(result -> failure(result, out));
    if (!trial.unexercised().isEmpty()) {
      int duties = trial.tried();
      out.append('\n').append(say("unexercised", trial.unexercised().size(), duties)).append('\n');
      trial.unexercised().forEach(duty -> out.append("  ").append(named(duty)).append('\n'));
    }
    mutants(trial, out);
    return out.toString();
  }

  private String say(String key, Object... arguments) {
    return PHRASES.message(key, arguments).in(locale);
  }

  private void failure(ExampleResult result, StringBuilder out) {
    out.append('\n').append(paint.red("✗ ")).append(result.example().title());
    out.append("  ").append(paint.dim(result.example().span().place())).append('\n');
    for (Mismatch mismatch : result.mismatches()) {
      Expectation expected = mismatch.expectation();
      out.append("  ").append(paint.dim(expected.span().place())).append("  ");
      out.append(say("expected", expected.duty(), say("outcome." + expected.outcome())));
      out.append('\n');
      if (mismatch.came().isEmpty()) {
        out.append("    ").append(say("nothing-judged")).append('\n');
      }
      mismatch.came().stream().limit(MOST_SHOWN).forEach(verdict -> came(verdict, out));
      if (mismatch.came().size() > MOST_SHOWN) {
        out.append("    ").append(say("more", mismatch.came().size() - MOST_SHOWN)).append('\n');
      }
    }
  }

  private void came(Verdict verdict, StringBuilder out) {
    String where = verdict.item().window().label().in(locale);
    String who = verdict.item().subject().shown().map(shown -> shown.in(locale)).orElse("");
    String outcome = say("outcome." + Trial.outcome(verdict));
    out.append("    ").append(where).append(who.isEmpty() ? "" : " " + who).append("  ");
    out.append(say("came", outcome, verdict.reason()));
    if (!verdict.proof().isEmpty()) {
      List<Object> records = new ArrayList<>(verdict.proof().stream().map(RecordRef::id).toList());
      out.append(say("records", records));
    }
    out.append('\n');
  }

  private void mutants(Trial trial, StringBuilder out) {
    if (trial.results().isEmpty()) {
      return;
    }
    int all = trial.mutants().size();
    out.append('\n').append(say("mutants", trial.noticed(), all)).append('\n');
    Map<Duty, List<String>> survivors = new LinkedHashMap<>();
    for (Mutant mutant : trial.survivors()) {
      if (!trial.unexercised().contains(mutant.duty())) {
        survivors
            .computeIfAbsent(mutant.duty(), any -> new ArrayList<>())
            .add(mutant.change().in(locale));
      }
    }
    if (!survivors.isEmpty()) {
      out.append(say("unnoticed")).append('\n');
    }
    survivors.forEach(
        (duty, changes) ->
            out.append("  ")
                .append(named(duty))
                .append('\n')
                .append("      ")
                .append(String.join(say("next"), changes))
                .append('\n'));
  }

  private String named(Duty duty) {
    String label = duty.label().in(locale);
    return duty.id() + (label.equals(duty.id()) ? "" : "  " + paint.dim(label));
  }
}
