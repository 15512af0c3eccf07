package dev.plumbline.core.trial;

import dev.plumbline.core.check.Grounds;
import dev.plumbline.core.period.Calendar;
import dev.plumbline.core.record.Activity;
import dev.plumbline.core.record.Attestation;
import dev.plumbline.core.record.Cover;
import dev.plumbline.core.record.Document;
import dev.plumbline.core.record.Event;
import dev.plumbline.core.record.Facility;
import dev.plumbline.core.record.Fact;
import dev.plumbline.core.record.Ledger;
import dev.plumbline.core.record.Policy;
import dev.plumbline.core.record.Talk;
import dev.plumbline.core.record.Unit;
import dev.plumbline.core.record.UnitRecords;
import dev.plumbline.core.standard.Duty;
import dev.plumbline.core.standard.Example;
import dev.plumbline.core.standard.Given;
import dev.plumbline.core.standard.Standard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The records of the unit an example tells of; each record is called by the line that tells it. */
final class Scene implements Given.Visitor<Boolean> {

  private final Standard standard;
  private final Days days;
  private final Casting casting;
  private final UnitRecords roster;
  private final Grounds grounds;
  private final Map<String, String> settings = new HashMap<>();
  private final List<Activity> activities = new ArrayList<>();
  private final List<Talk> talks = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private final List<Fact> facts = new ArrayList<>();
  private final List<Facility> facilities = new ArrayList<>();
  private final List<Ledger> ledgers = new ArrayList<>();
  private final List<Document> documents = new ArrayList<>();
  private final List<Policy> policies = new ArrayList<>();
  private final List<Attestation> attestations = new ArrayList<>();
  private final List<Cover> covers = new ArrayList<>();

  private Scene(Example example, Standard standard, Days days) {
    this.standard = standard;
    this.days = days;
    this.casting = new Casting(standard.vocabulary());
    casting.read(example);
    this.roster = gathered();
    this.grounds = new Grounds(standard, roster);
  }

  /** The records of {@code example}, whose words are those of {@code standard}. */
  static UnitRecords of(Example example, Standard standard, Days days) {
    Scene scene = new Scene(example, standard, days);
    example.givens().forEach(given -> given.accept(scene));
    return scene.gathered();
  }

  private UnitRecords gathered() {
    Unit unit =
        new Unit(
            "unit", "unit", casting.founded(), casting.dissolved(), casting.traits(), settings);
    return new UnitRecords(
        unit,
        casting.cast().people(),
        casting.cast().bodies(),
        activities,
        talks,
        events,
        facts,
        facilities,
        ledgers,
        documents,
        policies,
        attestations,
        covers);
  }

  @Override
  public Boolean told(Given.Told told) {
    Optional<String> subject = told.in(Given.Part.CONCERNING).stream().findFirst();
    Optional<LocalDate> end = Casting.end(told);
    List<String> contents = told.in(Given.Part.CONTENTS);
    switch (told.kind()) {
      case ACTIVITY -> each(told, this::activity);
      case CONTACT -> each(told, this::talk);
      case EVENT -> each(told, (id, day) -> event(told, id, day, subject));
      case DOCUMENT -> each(told, (id, day) -> document(told, id, day, subject));
      case FACILITY -> facilities.add(new Facility(told.term(), contents, told.from(), end));
      case LEDGER -> ledgers.add(new Ledger(told.term(), contents, subject, told.from(), end));
      case POLICY -> policies.add(new Policy(told.term(), told.from(), end, Optional.empty()));
      case MEASURE -> fact(told);
      default -> {
        // People and bodies are there already.
      }
    }
    return true;
  }

  private interface OnDay {
    void happens(String id, LocalDate day);
  }

  private interface ToldOnDay {
    void happens(Given.Told told, String id, LocalDate day);
  }

  private static void each(Given.Told told, ToldOnDay record) {
    each(told, (id, day) -> record.happens(told, id, day));
  }

  private static void each(Given.Told told, OnDay record) {
    for (int i = 0; i < told.on().size(); i++) {
      String line = "L" + told.span().line();
      record.happens(told.on().size() == 1 ? line : line + "-" + (i + 1), told.on().get(i));
    }
  }

  private void activity(Given.Told told, String id, LocalDate day) {
    List<String> kinds = new ArrayList<>(List.of(told.term()));
    kinds.addAll(told.in(Given.Part.TOGETHER));
    List<String> present = new ArrayList<>(told.in(Given.Part.PRESENT));
    for (String all : told.in(Given.Part.ALL_PRESENT)) {
      grounds.who(all, day).stream().filter(who -> !present.contains(who)).forEach(present::add);
    }
    Optional<String> by = told.in(Given.Part.BY).stream().findFirst();
    Optional<String> body = by.filter(casting.cast()::isBody);
    Optional<String> leader =
        told.in(Given.Part.LEADER).stream().findFirst().or(() -> by.filter(who -> body.isEmpty()));
    Calendar calendar = standard.calendar();
    activities.add(
        new Activity(
            id,
            kinds,
            day,
            told.days().orElse(1),
            Optional.empty(),
            told.announced().map(before -> calendar.plus(day, before, true)),
            told.hours(),
            body,
            leader,
            present,
            told.turnout(),
            told.in(Given.Part.EXCUSED),
            told.in(Given.Part.CONCERNING),
            told.in(Given.Part.RECIPIENTS),
            told.in(Given.Part.CONTENTS),
            told.in(Given.Part.TOPICS),
            told.in(Given.Part.STEPS),
            Optional.empty()));
  }

  private void talk(Given.Told told, String id, LocalDate day) {
    List<String> ones = new ArrayList<>(told.in(Given.Part.BY));
    told.in(Given.Part.BY_EACH).forEach(each -> ones.addAll(grounds.who(each, day)));
    List<String> others = new ArrayList<>(told.in(Given.Part.WITH));
    told.in(Given.Part.WITH_EACH).forEach(each -> others.addAll(grounds.who(each, day)));
    int count = 0;
    for (String one : ones) {
      for (String other : others) {
        if (!one.equals(other)) {
          String part = ones.size() * others.size() == 1 ? id : id + "." + ++count;
          talks.add(new Talk(part, told.term(), one, other, day, Optional.empty()));
        }
      }
    }
  }

  private void event(Given.Told told, String id, LocalDate day, Optional<String> subject) {
    String called = told.ids().isEmpty() ? id : told.ids().get(0);
    events.add(new Event(called, told.term(), day, subject, told.settled()));
  }

  private void document(Given.Told told, String id, LocalDate day, Optional<String> subject) {
    documents.add(
        new Document(
            id,
            told.term(),
            day,
            told.in(Given.Part.CONTENTS),
            told.in(Given.Part.RECIPIENTS),
            subject,
            Optional.empty()));
  }

  /** A number is known from the beginning of the years judged, unless a day is said. */
  private void fact(Given.Told told) {
    if (Casting.isCounted(standard.vocabulary(), told.term()) || told.number().isEmpty()) {
      return;
    }
    LocalDate day = told.on().stream().findFirst().orElse(days.judged().start());
    List<String> about = told.in(Given.Part.CONCERNING);
    if (about.isEmpty()) {
      facts.add(
          new Fact(told.term(), told.number().get(), day, Optional.empty(), Optional.empty()));
    }
    about.forEach(
        who ->
            facts.add(
                new Fact(
                    told.term(), told.number().get(), day, Optional.of(who), Optional.empty())));
  }

  /** Confirmed on the last day on which it can be, unless a day is said. */
  @Override
  public Boolean confirmed(Given.Confirmed given) {
    LocalDate last =
        standard
            .duty(given.duty())
            .flatMap(Duty::period)
            .map(period -> period.last())
            .filter(day -> day.isBefore(days.asOf()))
            .orElse(days.asOf());
    attestations.add(
        new Attestation(
            given.duty(),
            given.subject(),
            given.officer().orElse("officer"),
            given.on().orElse(last),
            given.met(),
            given.points(),
            Optional.empty(),
            Optional.empty()));
    return true;
  }

  @Override
  public Boolean known(Given.Known given) {
    covers.add(new Cover("example", given.terms(), given.days().start(), given.days().last()));
    return true;
  }

  @Override
  public Boolean bound(Given.Bound given) {
    // It is the standard that is changed by it, not what happened.
    return true;
  }

  @Override
  public Boolean declared(Given.Declared given) {
    settings.put(given.name(), given.value());
    return true;
  }
}
