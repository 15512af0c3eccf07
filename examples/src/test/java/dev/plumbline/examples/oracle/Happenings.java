package dev.plumbline.examples.oracle;

import dev.plumbline.core.period.Length;
import dev.plumbline.core.record.Activity;
import dev.plumbline.core.record.Body;
import dev.plumbline.core.record.Document;
import dev.plumbline.core.record.Event;
import dev.plumbline.core.record.Talk;
import dev.plumbline.core.record.UnitRecords;
import dev.plumbline.core.sector.Meaning;
import dev.plumbline.core.sector.TermKind;
import dev.plumbline.core.standard.Recurrence;
import dev.plumbline.core.standard.Setting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What happened that asks for an answer. */
record Happenings(UnitRecords records, Roll roll, Almanac almanac, LocalDate asOf) {

  List<Happened> of(Recurrence.UponEach upon, LocalDate first, LocalDate last) {
    String kind = upon.trigger();
    List<Happened> all = new ArrayList<>();
    if (roll.kind(kind) == TermKind.OFFICE_TERM) {
      ends(upon, first, last, all);
      return all;
    }
    for (Event e : records.events()) {
      if (e.kind().equals(kind)) {
        all.add(new Happened(e.id(), e.subject().orElse(""), e.date(), e.subject().orElse(e.id())));
      }
    }
    for (Activity a : byId()) {
      if (a.kinds().contains(kind)) {
        all.add(new Happened(a.id(), "", a.date(), List.of(a.body(), a.concerns())));
      }
    }
    for (Talk t : records.talks()) {
      if (t.kind().equals(kind)) {
        boolean self = t.from().equals(t.to());
        Set<String> both = self ? Set.of(t.from()) : Set.of(t.from(), t.to());
        all.add(new Happened(t.id(), t.to(), t.date(), both));
      }
    }
    for (Document d : records.documents()) {
      if (d.kind().equals(kind)) {
        all.add(new Happened(d.id(), d.subject().orElse(""), d.date(), d.subject()));
      }
    }
    all.removeIf(
        it -> it.date().isBefore(first) || it.date().isAfter(last) || it.date().isAfter(asOf));
    return once(all);
  }

  private List<Activity> byId() {
    return records.activities().stream().sorted(Comparator.comparing(Activity::id)).toList();
  }

  private static List<Happened> once(List<Happened> all) {
    List<Happened> once = new ArrayList<>();
    for (Happened each : all) {
      if (once.stream().noneMatch(each::twin)) {
        once.add(each);
      }
    }
    return once;
  }

  private void ends(Recurrence.UponEach upon, LocalDate first, LocalDate last, List<Happened> all) {
    Meaning meaning = roll.words().term(upon.trigger()).orElseThrow().meaning();
    Optional<Length> lead = upon.within().flatMap(Setting::value);
    for (Body body : records.bodies()) {
      boolean its = meaning instanceof Meaning.Of of && of.of().equals(body.kind());
      if (its && body.elected().isPresent() && body.termYears().isPresent()) {
        LocalDate end = body.elected().get().plusYears(body.termYears().get());
        LocalDate due = upon.ahead() && lead.isPresent() ? almanac.plus(end, lead.get(), -1) : end;
        if (!due.isBefore(first) && !due.isAfter(last)) {
          all.add(new Happened(body.id() + "-" + end, body.id(), end, body.id()));
        }
      }
    }
  }
}
