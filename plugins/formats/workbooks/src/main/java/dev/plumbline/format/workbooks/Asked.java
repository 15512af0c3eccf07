package dev.plumbline.format.workbooks;

import dev.plumbline.core.ledger.Sheet;
import dev.plumbline.core.sector.Meaning;
import dev.plumbline.core.sector.Term;
import dev.plumbline.core.sector.TermKind;
import dev.plumbline.core.sector.Vocabulary;
import dev.plumbline.core.standard.Amount;
import dev.plumbline.core.standard.Ask;
import dev.plumbline.core.standard.Contents;
import dev.plumbline.core.standard.Criterion;
import dev.plumbline.core.standard.Duty;
import dev.plumbline.core.standard.Recurrence;
import dev.plumbline.core.standard.Standard;
import dev.plumbline.core.standard.Subjects;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the duties of a standard ask of each column of a ledger: which terms, by which duties. */
final class Asked implements Ask.Visitor<Boolean> {

  private final Vocabulary vocabulary;
  private final Map<String, Set<String>> terms = new LinkedHashMap<>();
  private final Map<String, Set<Duty>> duties = new LinkedHashMap<>();
  private Optional<Duty> duty = Optional.empty();

  Asked(Standard standard) {
    this.vocabulary = standard.vocabulary();
    for (Duty each : standard.duties()) {
      duty = Optional.of(each);
      each.ask().accept(this);
      subjects(each.subjects());
      each.exempt().forEach(this::named);
    }
  }

  /** The ids or names asked for in a column, in the order of the duties. */
  List<String> terms(Sheet sheet, String key) {
    return List.copyOf(terms.getOrDefault(place(sheet, key), Set.of()));
  }

  /** The duties that look at a column, in order. */
  List<Duty> duties(Sheet sheet, String key) {
    return List.copyOf(duties.getOrDefault(place(sheet, key), Set.of()));
  }

  /** The duties that look at a sheet, in order. */
  List<Duty> duties(Sheet sheet) {
    Set<Duty> all = new LinkedHashSet<>();
    sheet.columns().forEach(column -> all.addAll(duties(sheet, column.key())));
    return new ArrayList<>(all);
  }

  private static String place(Sheet sheet, String key) {
    return sheet.key() + "." + key;
  }

  private void mark(Sheet sheet, String key) {
    duty.ifPresent(
        each -> duties.computeIfAbsent(place(sheet, key), any -> new LinkedHashSet<>()).add(each));
  }

  private void put(Sheet sheet, String key, String term) {
    terms.computeIfAbsent(place(sheet, key), any -> new LinkedHashSet<>()).add(term);
    mark(sheet, key);
  }

  private void subjects(Subjects subjects) {
    if (subjects instanceof Subjects.Each each) {
      named(each.term());
    } else if (subjects instanceof Subjects.EachPair pair) {
      named(pair.by());
      named(pair.with());
    }
  }

  /** A term named anywhere in a duty, by the sheet its records stand in. */
  private void named(String id) {
    Optional<Term> term = vocabulary.term(id);
    if (term.isEmpty()) {
      return;
    }
    switch (term.get().kind()) {
      case ACTIVITY -> put(Sheet.ACTIVITIES, "kinds", id);
      case CONTACT -> put(Sheet.TALKS, "kind", id);
      case EVENT -> put(Sheet.EVENTS, "kind", id);
      case FACILITY -> put(Sheet.FACILITIES, "kind", id);
      case LEDGER -> put(Sheet.LEDGERS, "kind", id);
      case DOCUMENT -> put(Sheet.DOCUMENTS, "kind", id);
      case POLICY -> put(Sheet.POLICIES, "kind", id);
      case EVIDENCE -> put(Sheet.ATTESTATIONS, "evidenceKind", id);
      case POST -> put(Sheet.SEATS, "post", id);
      case BODY, PARTNER -> put(Sheet.BODIES, "kind", id);
      case TRAIT -> put(Sheet.UNIT, "traits", id);
      case MEASURE -> measure(term.get());
      case PEOPLE -> people(term.get());
      case OFFICE_TERM -> {
        mark(Sheet.BODIES, "elected");
        mark(Sheet.BODIES, "termYears");
      }
      case ITEM, ORGAN, SECTOR, STANDARD, PARAMETER, DUTY_KIND -> {
        // Stand in a ledger only where a duty says in which column.
      }
    }
  }

  private void measure(Term term) {
    if (term.meaning() instanceof Meaning.Recorded) {
      put(Sheet.FACTS, "measure", term.id());
    } else if (term.meaning() instanceof Meaning.SeatCount) {
      mark(Sheet.SEATS, "body");
    }
  }

  private void people(Term term) {
    mark(Sheet.PEOPLE, "standing");
    if (term.meaning() instanceof Meaning.Chosen chosen && chosen.mark().isPresent()) {
      put(Sheet.PEOPLE, "marks", term.id());
    }
  }

  private void recurrence(Recurrence recurrence) {
    if (recurrence instanceof Recurrence.UponEach upon) {
      named(upon.trigger());
    }
  }

  /** A document upon each record of a sort says by its id which of them it is of. */
  private void told(Recurrence recurrence) {
    if (recurrence instanceof Recurrence.UponEach upon) {
      mark(Sheet.DOCUMENTS, "subject");
      vocabulary
          .term(upon.trigger())
          .map(Term::kind)
          .filter(kind -> kind == TermKind.ACTIVITY || kind == TermKind.EVENT)
          .ifPresent(kind -> mark(kind == TermKind.EVENT ? Sheet.EVENTS : Sheet.ACTIVITIES, "id"));
    }
  }

  @Override
  public Boolean hold(Ask.Hold ask) {
    ask.anyOf().forEach(this::named);
    recurrence(ask.recurrence());
    boolean talk =
        vocabulary.term(ask.anyOf().get(0)).filter(t -> t.kind() == TermKind.CONTACT).isPresent();
    mark(talk ? Sheet.TALKS : Sheet.ACTIVITIES, "date");
    if (ask.amount().measure() == Amount.Measure.HOURS) {
      mark(Sheet.ACTIVITIES, "hours");
    } else if (ask.amount().measure() == Amount.Measure.DAYS) {
      mark(Sheet.ACTIVITIES, "days");
    }
    ask.criteria().forEach(criterion -> criterion.accept(new OfOccurrence()));
    return true;
  }

  @Override
  public Boolean keep(Ask.Keep ask) {
    named(ask.measure());
    ask.of().ifPresent(this::named);
    return true;
  }

  @Override
  public Boolean exist(Ask.Exist ask) {
    named(ask.what());
    ask.chosenBy().ifPresent(this::named);
    return true;
  }

  @Override
  public Boolean serve(Ask.Serve ask) {
    named(ask.term());
    return true;
  }

  @Override
  public Boolean settle(Ask.Settle ask) {
    named(ask.event());
    mark(Sheet.EVENTS, "settled");
    return true;
  }

  @Override
  public Boolean have(Ask.Have ask) {
    named(ask.what());
    boolean place =
        vocabulary.term(ask.what()).filter(t -> t.kind() == TermKind.FACILITY).isPresent();
    ask.contents().ifPresent(c -> items(place ? Sheet.FACILITIES : Sheet.LEDGERS, "items", c));
    return true;
  }

  private void items(Sheet sheet, String key, Contents contents) {
    contents.items().forEach(item -> put(sheet, key, item));
  }

  @Override
  public Boolean issue(Ask.Issue ask) {
    named(ask.document());
    recurrence(ask.recurrence());
    told(ask.recurrence());
    mark(Sheet.DOCUMENTS, "date");
    ask.contents().ifPresent(contents -> items(Sheet.DOCUMENTS, "items", contents));
    ask.to().ifPresent(to -> put(Sheet.DOCUMENTS, "recipients", to));
    return true;
  }

  @Override
  public Boolean adopt(Ask.Adopt ask) {
    named(ask.policy());
    return true;
  }

  @Override
  public Boolean confirm(Ask.Confirm ask) {
    mark(Sheet.ATTESTATIONS, "duty");
    ask.evidence().forEach(this::named);
    return true;
  }

  @Override
  public Boolean extended(Ask.Extended ask) {
    return true;
  }

  /** What an activity's own columns must hold for it to count. */
  private final class OfOccurrence implements Criterion.Visitor<Boolean> {

    @Override
    public Boolean attendedBy(Criterion.AttendedBy criterion) {
      named(criterion.people());
      mark(Sheet.ACTIVITIES, "present");
      return true;
    }

    @Override
    public Boolean ledBy(Criterion.LedBy criterion) {
      named(criterion.people());
      mark(Sheet.ACTIVITIES, "leader");
      return true;
    }

    @Override
    public Boolean recording(Criterion.Recording criterion) {
      items(Sheet.ACTIVITIES, "fields", criterion.fields());
      return true;
    }

    @Override
    public Boolean inSteps(Criterion.InSteps criterion) {
      criterion.steps().forEach(step -> put(Sheet.ACTIVITIES, "steps", step));
      return true;
    }

    @Override
    public Boolean to(Criterion.To criterion) {
      put(Sheet.ACTIVITIES, "recipients", criterion.recipient());
      return true;
    }

    @Override
    public Boolean about(Criterion.About criterion) {
      items(Sheet.ACTIVITIES, "topics", criterion.topics());
      return true;
    }

    @Override
    public Boolean lasting(Criterion.Lasting criterion) {
      mark(Sheet.ACTIVITIES, "hours");
      return true;
    }

    @Override
    public Boolean announcedAhead(Criterion.AnnouncedAhead criterion) {
      mark(Sheet.ACTIVITIES, "announced");
      return true;
    }

    @Override
    public Boolean heldWith(Criterion.HeldWith criterion) {
      criterion.activities().forEach(Asked.this::named);
      return true;
    }

    @Override
    public Boolean notTogetherWith(Criterion.NotTogetherWith criterion) {
      criterion.activities().forEach(Asked.this::named);
      return true;
    }
  }
}
