package dev.plumbline.core.compare;

import dev.plumbline.core.period.CalendarUnit;
import dev.plumbline.core.record.Activity;
import dev.plumbline.core.record.Body;
import dev.plumbline.core.record.Document;
import dev.plumbline.core.record.Event;
import dev.plumbline.core.sector.Meaning;
import dev.plumbline.core.sector.Term;
import dev.plumbline.core.sector.TermKind;
import dev.plumbline.core.standard.Ask;
import dev.plumbline.core.standard.Duty;
import dev.plumbline.core.standard.Recurrence;
import dev.plumbline.core.standard.Setting;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What happens to a unit that its make-up does not tell: events, elections, a fixed day. */
final class Settings {

  private static final int[] DAYS_IN = {40, 30, 240};

  private final Stage stage;
  private final Side satisfied;
  private final Side broken;
  private final Duty target;

  Settings(Stage stage, Side satisfied, Side broken) {
    this.stage = stage;
    this.satisfied = satisfied;
    this.broken = broken;
    this.target = broken.duties().get(0);
  }

  /** The unit in every setting worth trying. */
  List<Sketch> variants(Sketch unit) {
    List<Sketch> variants = List.of(unit);
    if (target.ask() instanceof Ask.Settle settle) {
      variants = settled(unit, settle);
    } else if (Asked.recurrence(target).orElse(null) instanceof Recurrence.UponEach upon) {
      variants = triggered(unit, upon.trigger());
    } else if (target.ask() instanceof Ask.Serve serve) {
      variants = serving(unit, serve);
    } else if (recurrences().anyMatch(Settings::ofOffice)) {
      variants = List.of(elected(unit, stage.broken().start(), 1));
    }
    return recurrences().anyMatch(Windows::declared) ? withFixedDay(variants) : variants;
  }

  private Stream<Recurrence> recurrences() {
    return Stream.concat(satisfied.duties().stream(), Stream.of(target))
        .flatMap(duty -> Asked.recurrence(duty).stream());
  }

  private static boolean ofOffice(Recurrence recurrence) {
    return recurrence instanceof Recurrence.EveryWindow every
        && every.period().unit() == CalendarUnit.TERM_OF_OFFICE;
  }

  private static List<Sketch> withFixedDay(List<Sketch> variants) {
    List<Sketch> both = new ArrayList<>();
    for (Sketch each : variants) {
      Sketch fixed = each.copy();
      fixed.settings.put("fixed-day", "10");
      both.add(each);
      both.add(fixed);
    }
    return both;
  }

  private String befallen(Sketch unit, String trigger) {
    Optional<String> owner = owner(trigger);
    List<String> bodies = owner.map(unit::bodiesOf).orElse(List.of());
    List<String> people =
        owner.map(term -> unit.those(term, broken.vocabulary())).orElse(List.of());
    return Stream.concat(bodies.stream(), people.stream()).findFirst().orElse("");
  }

  private Optional<String> owner(String term) {
    return broken
        .vocabulary()
        .term(term)
        .map(Term::meaning)
        .filter(Meaning.Of.class::isInstance)
        .map(of -> ((Meaning.Of) of).of());
  }

  private List<Sketch> settled(Sketch unit, Ask.Settle settle) {
    List<Sketch> variants = new ArrayList<>();
    for (int in : DAYS_IN) {
      LocalDate date = stage.broken().start().plusDays(in);
      Set<Optional<LocalDate>> days = new LinkedHashSet<>();
      for (Duty duty : satisfied.duties()) {
        if (duty.ask() instanceof Ask.Settle mine) {
          days.add(
              mine.within()
                  .flatMap(Setting::value)
                  .map(within -> satisfied.calendar().plus(date, within, false))
                  .or(() -> Optional.of(stage.broken().last())));
        }
      }
      days.add(Optional.empty());
      for (Optional<LocalDate> day : days) {
        Sketch sketch = unit.copy();
        Optional<String> of =
            Optional.of(befallen(unit, settle.event())).filter(id -> !id.isEmpty());
        sketch.events.add(new Event("e1", settle.event(), date, of, day));
        variants.add(sketch);
      }
    }
    return variants;
  }

  private List<Sketch> triggered(Sketch unit, String trigger) {
    TermKind kind = broken.vocabulary().term(trigger).map(Term::kind).orElse(TermKind.EVENT);
    List<Sketch> variants = new ArrayList<>();
    for (int in : DAYS_IN) {
      LocalDate date = stage.broken().start().plusDays(in);
      Sketch sketch = unit.copy();
      String of = befallen(unit, trigger);
      Optional<String> subject = Optional.of(of).filter(id -> !id.isEmpty());
      switch (kind) {
        case OFFICE_TERM ->
            owner(trigger).ifPresent(body -> electedEnding(sketch, body, date.plusYears(1)));
        case ACTIVITY -> sketch.activities.add(happened(trigger, date));
        case DOCUMENT ->
            sketch.documents.add(
                new Document("e1", trigger, date, List.of(), List.of(), subject, Optional.empty()));
        default -> sketch.events.add(new Event("e1", trigger, date, subject, Optional.empty()));
      }
      variants.add(sketch);
    }
    return variants;
  }

  private static Activity happened(String kind, LocalDate date) {
    return new Activity(
        "e1",
        List.of(kind),
        date,
        1,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty());
  }

  private static void electedEnding(Sketch sketch, String kind, LocalDate end) {
    if (sketch.bodiesOf(kind).isEmpty()) {
      sketch.body(kind);
    }
    sketch.bodies.replaceAll(
        body -> body.kind().equals(kind) ? elected(body, end.minusYears(3), 3) : body);
  }

  private static Sketch elected(Sketch unit, LocalDate day, int years) {
    Sketch sketch = unit.copy();
    if (sketch.bodies.isEmpty()) {
      sketch.body("committee");
    }
    sketch.bodies.replaceAll(body -> elected(body, day, years));
    return sketch;
  }

  private static Body elected(Body body, LocalDate day, int years) {
    return new Body(
        body.id(),
        body.kind(),
        body.name(),
        body.from(),
        body.until(),
        Optional.of(day),
        Optional.of(years),
        body.trait());
  }

  /** Terms of each length that matters, running, over, and put off as far as it goes. */
  private List<Sketch> serving(Sketch unit, Ask.Serve serve) {
    List<BigDecimal> ends = new ArrayList<>();
    serve.years().ifPresent(years -> ends.addAll(NumberSet.endsOf(years)));
    List<LocalDate> over = new ArrayList<>();
    LocalDate day = stage.broken().last();
    over.add(day.plusMonths(1));
    over.add(day);
    serve.extension().ifPresent(put -> over.add(broken.calendar().plus(day, put, true)));
    for (Duty duty : satisfied.duties()) {
      if (duty.ask() instanceof Ask.Serve mine) {
        mine.years().ifPresent(years -> ends.addAll(NumberSet.endsOf(years)));
        mine.extension().ifPresent(put -> over.add(broken.calendar().plus(day, put, true)));
      }
    }
    ends.add(BigDecimal.valueOf(3));
    List<Sketch> variants = new ArrayList<>();
    for (BigDecimal years : NumberSet.samples(ends, true)) {
      if (years.signum() > 0) {
        for (LocalDate end : over) {
          variants.add(elected(unit, end.minusYears(years.intValue()), years.intValue()));
        }
      }
    }
    return variants;
  }
}
