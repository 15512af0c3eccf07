package dev.plumbline.core.check;

import dev.plumbline.core.period.DateRange;
import dev.plumbline.core.period.Length;
import dev.plumbline.core.record.Activity;
import dev.plumbline.core.record.Body;
import dev.plumbline.core.record.Document;
import dev.plumbline.core.record.Event;
import dev.plumbline.core.record.Talk;
import dev.plumbline.core.sector.Meaning;
import dev.plumbline.core.sector.Term;
import dev.plumbline.core.sector.TermKind;
import dev.plumbline.core.standard.Recurrence;
import dev.plumbline.core.standard.Setting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what happened of one kind in the days judged. */
final class Triggers {

  private final Judgement judgement;

  Triggers(Judgement judgement) {
    this.judgement = judgement;
  }

  List<Trigger> of(String kind, Recurrence.UponEach recurrence, DateRange days) {
    Optional<Term> term = judgement.view().vocabulary().term(kind);
    List<Trigger> triggers = new ArrayList<>();
    if (term.map(Term::kind).filter(TermKind.OFFICE_TERM::equals).isPresent()) {
      return expiries(term.get(), recurrence, days);
    }
    Set<Twin> known = new HashSet<>();
    for (Event event : judgement.view().events(kind)) {
      if (days.contains(event.date()) && known.add(Twin.of(event))) {
        triggers.add(new Trigger(kind, event.id(), event.subject().orElse(""), event.date()));
      }
    }
    for (Activity activity : judgement.view().activities(kind)) {
      if (days.contains(activity.date()) && known.add(Twin.of(activity, kind))) {
        triggers.add(new Trigger(kind, activity.id(), "", activity.date()));
      }
    }
    for (Talk talk : judgement.view().talks(kind)) {
      if (days.contains(talk.date()) && known.add(Twin.of(talk))) {
        triggers.add(new Trigger(kind, talk.id(), talk.to(), talk.date()));
      }
    }
    for (Document document : judgement.view().documents(kind)) {
      if (days.contains(document.date()) && known.add(Twin.of(document))) {
        triggers.add(
            new Trigger(kind, document.id(), document.subject().orElse(""), document.date()));
      }
    }
    return triggers;
  }

  /** The ends of terms of office whose answer is due in the days judged. */
  private List<Trigger> expiries(Term term, Recurrence.UponEach recurrence, DateRange days) {
    List<Trigger> triggers = new ArrayList<>();
    Optional<Length> lead = recurrence.within().flatMap(Setting::value);
    for (Body body : judgement.view().records().bodies()) {
      boolean of = term.meaning() instanceof Meaning.Of own && own.of().equals(body.kind());
      if (!of || body.elected().isEmpty() || body.termYears().isEmpty()) {
        continue;
      }
      LocalDate end = body.elected().get().plusYears(body.termYears().get());
      LocalDate due =
          recurrence.ahead() && lead.isPresent()
              ? judgement.calendar().plus(end, lead.get(), true)
              : end;
      if (days.contains(due)) {
        triggers.add(new Trigger(term.id(), body.id() + "-" + end, body.id(), end));
      }
    }
    return triggers;
  }
}
