package dev.plumbline.core.ledger;

import dev.plumbline.core.record.Activity;
import dev.plumbline.core.record.Attestation;
import dev.plumbline.core.record.Body;
import dev.plumbline.core.record.Cover;
import dev.plumbline.core.record.Document;
import dev.plumbline.core.record.Event;
import dev.plumbline.core.record.Facility;
import dev.plumbline.core.record.Fact;
import dev.plumbline.core.record.Ledger;
import dev.plumbline.core.record.Person;
import dev.plumbline.core.record.Policy;
import dev.plumbline.core.record.Seat;
import dev.plumbline.core.record.Talk;
import dev.plumbline.core.record.Unit;
import dev.plumbline.core.sector.Meaning;
import dev.plumbline.core.sector.Standing;
import dev.plumbline.core.sector.Term;
import dev.plumbline.core.sector.TermKind;
import dev.plumbline.core.sector.Vocabulary;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** One row of each sheet as a record. */
final class Rows {

  private static final TermKind[] ITEMS = {
    TermKind.ITEM,
    TermKind.DOCUMENT,
    TermKind.LEDGER,
    TermKind.POLICY,
    TermKind.ACTIVITY,
    TermKind.PEOPLE
  };
  private static final TermKind[] PARTIES = {
    TermKind.ORGAN, TermKind.PEOPLE, TermKind.BODY, TermKind.POST
  };

  private final Vocabulary vocabulary;

  Rows(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  Unit unit(Cells cells) {
    Map<String, String> settings = new TreeMap<>();
    cells.whole("fixedDay").ifPresent(day -> settings.put("fixed-day", String.valueOf(day)));
    for (String setting : cells.list("settings")) {
      int equals = setting.indexOf('=');
      if (equals <= 0) {
        cells.fault("NOT_A_SETTING", "settings", setting, setting);
      } else {
        settings.put(setting.substring(0, equals).strip(), setting.substring(equals + 1).strip());
      }
    }
    return new Unit(
        cells.id("id"),
        cells.must("name"),
        cells.maybeDate("founded"),
        cells.maybeDate("dissolved"),
        cells.terms("traits", TermKind.TRAIT),
        settings);
  }

  Person person(Cells cells, Map<String, List<Seat>> seats) {
    String id = cells.person("id");
    return new Person(
        id,
        standing(cells),
        cells.maybeDate("formalFrom"),
        cells.maybeDate("joined"),
        cells.maybeDate("left"),
        seats.getOrDefault(id, List.of()),
        marks(cells));
  }

  private static Standing standing(Cells cells) {
    String text = cells.must("standing").toLowerCase(Locale.ROOT);
    return switch (text) {
      case "正式党员", "正式", "formal" -> Standing.FORMAL;
      case "预备党员", "预备", "probationary" -> Standing.PROBATIONARY;
      case "入党积极分子", "积极分子", "applicant" -> Standing.APPLICANT;
      case "其他", "other", "" -> Standing.OTHER;
      default -> {
        cells.fault("NOT_A_STANDING", "standing", text, text);
        yield Standing.OTHER;
      }
    };
  }

  /** A mark may be written as the set of people it makes: 领导干部 for leading-cadre. */
  private List<String> marks(Cells cells) {
    List<String> marks = new ArrayList<>();
    for (String written : cells.list("marks")) {
      Optional<String> mark =
          vocabulary.spelled(written).stream()
              .map(Term::meaning)
              .filter(Meaning.Chosen.class::isInstance)
              .flatMap(meaning -> ((Meaning.Chosen) meaning).mark().stream())
              .findFirst();
      boolean known =
          mark.isPresent()
              || vocabulary.terms().stream()
                  .anyMatch(
                      term ->
                          term.meaning() instanceof Meaning.Chosen chosen
                              && chosen.mark().filter(written::equals).isPresent());
      if (!known) {
        cells.fault("NOT_A_MARK", "marks", written, written);
      }
      marks.add(mark.orElse(written));
    }
    return marks;
  }

  Seat seat(Cells cells, Map<String, List<Seat>> seats) {
    Optional<String> body = cells.text("body");
    Optional<String> post = cells.maybeTerm("post", TermKind.POST);
    if (body.isEmpty() && post.isEmpty()) {
      cells.fault("SEAT_EMPTY", "body", "");
    }
    Seat seat = new Seat(body, post, cells.maybeDate("from"), cells.maybeDate("until"));
    String person = cells.person("person");
    if (!cells.isBad()) {
      seats.computeIfAbsent(person, any -> new ArrayList<>()).add(seat);
    }
    return seat;
  }

  Body body(Cells cells) {
    String id = cells.id("id");
    return new Body(
        id,
        cells.term("kind", TermKind.BODY, TermKind.PARTNER),
        cells.text("name").orElse(id),
        cells.maybeDate("from"),
        cells.maybeDate("until"),
        cells.maybeDate("elected"),
        cells.whole("termYears"),
        cells.maybeTerm("trait", TermKind.TRAIT));
  }

  Activity activity(Cells cells) {
    cells.must("kinds");
    return new Activity(
        cells.id("id"),
        cells.terms("kinds", TermKind.ACTIVITY, TermKind.CONTACT),
        cells.date("date"),
        cells.whole("days").orElse(1),
        cells.maybeDate("recorded"),
        cells.maybeDate("announced"),
        cells.amount("hours"),
        cells.text("body"),
        cells.maybePerson("leader"),
        cells.persons("present"),
        cells.whole("presentCount"),
        cells.persons("excused"),
        cells.names("concerns", PARTIES),
        cells.names("recipients", PARTIES),
        cells.names("fields", ITEMS),
        cells.names("topics", ITEMS),
        cells.names("steps", ITEMS),
        cells.text("evidence"));
  }

  Talk talk(Cells cells) {
    return new Talk(
        cells.id("id"),
        cells.maybeTerm("kind", TermKind.CONTACT).orElse("talk"),
        cells.person("from"),
        cells.person("to"),
        cells.date("date"),
        cells.text("evidence"));
  }

  Event event(Cells cells) {
    return new Event(
        cells.id("id"),
        cells.term("kind", TermKind.EVENT),
        cells.date("date"),
        cells.text("subject"),
        cells.maybeDate("settled"));
  }

  Fact fact(Cells cells) {
    cells.must("value");
    return new Fact(
        cells.term("measure", TermKind.MEASURE),
        cells.number("value").orElse(BigDecimal.ZERO),
        cells.date("date"),
        cells.text("subject"),
        cells.text("source"));
  }

  Facility facility(Cells cells) {
    return new Facility(
        cells.term("kind", TermKind.FACILITY), cells.names("items", ITEMS),
        cells.maybeDate("from"), cells.maybeDate("until"));
  }

  Ledger ledger(Cells cells) {
    return new Ledger(
        cells.term("kind", TermKind.LEDGER),
        cells.names("items", ITEMS),
        cells.text("subject"),
        cells.maybeDate("from"),
        cells.maybeDate("until"));
  }

  Document document(Cells cells) {
    return new Document(
        cells.id("id"),
        cells.term("kind", TermKind.DOCUMENT),
        cells.date("date"),
        cells.names("items", ITEMS),
        cells.names("recipients", PARTIES),
        cells.text("subject"),
        cells.text("evidence"));
  }

  Policy policy(Cells cells) {
    return new Policy(
        cells.term("kind", TermKind.POLICY),
        cells.maybeDate("from"),
        cells.maybeDate("until"),
        cells.text("evidence"));
  }

  Attestation attestation(Cells cells) {
    return new Attestation(
        cells.must("duty"),
        cells.text("subject"),
        cells.person("officer"),
        cells.date("date"),
        cells.yes("met"),
        cells.number("points"),
        cells.maybeTerm("evidenceKind", TermKind.EVIDENCE),
        cells.text("evidence"));
  }

  Cover cover(Cells cells) {
    return new Cover(
        cells.must("source"),
        cells.terms("kinds", coverable()),
        cells.date("from"),
        cells.date("through"));
  }

  private static TermKind[] coverable() {
    return new TermKind[] {
      TermKind.ACTIVITY,
      TermKind.CONTACT,
      TermKind.EVENT,
      TermKind.DOCUMENT,
      TermKind.FACILITY,
      TermKind.LEDGER,
      TermKind.POLICY,
      TermKind.MEASURE
    };
  }
}
