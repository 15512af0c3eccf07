package dev.plumbline.format.pages;

import dev.plumbline.core.check.RecordRef;
import dev.plumbline.core.check.Verdict;
import dev.plumbline.core.standard.Duty;
import java.util.List;

/** Findings and advice, each with its clause and its evidence. */
final class Cards {

  private static final int MOST_RECORDS = 8;

  private final Wording words;

  Cards(Wording words) {
    this.words = words;
  }

  void write(Html html, List<Verdict> verdicts) {
    html.open("ol", "class", "cards");
    verdicts.forEach(verdict -> card(html, verdict));
    html.close();
  }

  private void card(Html html, Verdict verdict) {
    Duty duty = verdict.item().duty();
    html.open("li").open("article", "class", "card " + Tone.of(verdict).id());
    html.open("h3");
    Marks.picture(html, Tone.of(verdict));
    html.leaf("span", words.name(duty)).close();
    html.open("p", "class", "where").leaf("span", words.window(verdict.item()));
    verdict
        .item()
        .subject()
        .shown()
        .ifPresent(who -> html.text(" ").leaf("span", who.in(words.locale()), "class", "who"));
    html.close();
    html.leaf("p", verdict.reason().in(words.locale()), "class", "reason");
    html.open("dl");
    row(html, "clause", words.clause(duty));
    row(html, "asked", duty.text());
    words.actor(duty).ifPresent(actor -> row(html, "actor", actor));
    records(html, verdict);
    verdict.notes().forEach(note -> row(html, "note", note.in(words.locale())));
    html.close();
    html.leaf("p", duty.span().place(), "class", "place");
    html.close().close();
  }

  private void row(Html html, String key, String text) {
    html.leaf("dt", words.say(key)).leaf("dd", text, "class", key);
  }

  private void records(Html html, Verdict verdict) {
    html.leaf("dt", words.say("evidence"));
    List<RecordRef> proof = verdict.proof();
    if (proof.isEmpty()) {
      html.leaf("dd", words.say("no-evidence"));
    }
    for (RecordRef ref : proof.subList(0, Math.min(MOST_RECORDS, proof.size()))) {
      html.leaf("dd", words.record(ref));
    }
    if (proof.size() > MOST_RECORDS) {
      html.leaf("dd", words.say("more", proof.size() - MOST_RECORDS));
    }
    verdict.late().ifPresent(ref -> row(html, "late", words.record(ref)));
  }
}
