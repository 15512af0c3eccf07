package dev.plumbline.core.ledger;

import dev.plumbline.core.record.Person;
import dev.plumbline.core.record.Seat;
import dev.plumbline.core.record.Unit;
import dev.plumbline.core.record.UnitRecords;
import dev.plumbline.core.sector.Standing;
import dev.plumbline.core.sector.Term;
import dev.plumbline.core.sector.Vocabulary;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Records to tables, in the words of one language; reading them back gives the same records. */
public final class LedgerWriter {

  private final Vocabulary vocabulary;
  private final Locale locale;

  private LedgerWriter(Vocabulary vocabulary, Locale locale) {
    this.vocabulary = vocabulary;
    this.locale = locale;
  }

  /** Every sheet that has rows, in the order of {@link Sheet}. */
  public static List<Table> tables(UnitRecords records, Vocabulary vocabulary, Locale locale) {
    LedgerWriter writer = new LedgerWriter(vocabulary, locale);
    List<Table> tables = new ArrayList<>();
    tables.add(writer.table(Sheet.UNIT, List.of(records.unit()), writer::unit));
    tables.add(writer.table(Sheet.PEOPLE, records.people(), writer::person));
    tables.add(
        writer.table(
            Sheet.BODIES,
            records.bodies(),
            b ->
                writer.cells(
                    b.id(),
                    writer.term(b.kind()),
                    b.name(),
                    b.from(),
                    b.until(),
                    b.elected(),
                    b.termYears(),
                    b.trait().map(writer::term))));
    tables.add(writer.seats(records));
    tables.add(
        writer.table(
            Sheet.ACTIVITIES,
            records.activities(),
            a ->
                writer.cells(
                    a.id(),
                    writer.terms(a.kinds()),
                    a.date(),
                    a.days() == 1 ? "" : a.days(),
                    a.hours(),
                    a.body(),
                    a.leader(),
                    a.present(),
                    a.presentCount(),
                    a.excused(),
                    writer.terms(a.concerns()),
                    writer.terms(a.recipients()),
                    writer.terms(a.fields()),
                    writer.terms(a.topics()),
                    writer.terms(a.steps()),
                    a.announced(),
                    a.recorded(),
                    a.evidence())));
    tables.add(
        writer.table(
            Sheet.TALKS,
            records.talks(),
            t ->
                writer.cells(
                    t.id(), writer.term(t.kind()), t.from(), t.to(), t.date(), t.evidence())));
    tables.add(
        writer.table(
            Sheet.EVENTS,
            records.events(),
            e -> writer.cells(e.id(), writer.term(e.kind()), e.date(), e.subject(), e.settled())));
    tables.add(
        writer.table(
            Sheet.FACTS,
            records.facts(),
            f ->
                writer.cells(
                    writer.term(f.measure()), f.value(), f.date(), f.subject(), f.source())));
    tables.add(
        writer.table(
            Sheet.FACILITIES,
            records.facilities(),
            f ->
                writer.cells(writer.term(f.kind()), writer.terms(f.items()), f.from(), f.until())));
    tables.add(
        writer.table(
            Sheet.LEDGERS,
            records.ledgers(),
            l ->
                writer.cells(
                    writer.term(l.kind()),
                    writer.terms(l.items()),
                    l.subject(),
                    l.from(),
                    l.until())));
    tables.add(
        writer.table(
            Sheet.DOCUMENTS,
            records.documents(),
            d ->
                writer.cells(
                    d.id(),
                    writer.term(d.kind()),
                    d.date(),
                    writer.terms(d.items()),
                    writer.terms(d.recipients()),
                    d.subject(),
                    d.evidence())));
    tables.add(
        writer.table(
            Sheet.POLICIES,
            records.policies(),
            p -> writer.cells(writer.term(p.kind()), p.from(), p.until(), p.evidence())));
    tables.add(
        writer.table(
            Sheet.ATTESTATIONS,
            records.attestations(),
            a ->
                writer.cells(
                    a.duty(),
                    a.subject(),
                    a.officer(),
                    a.date(),
                    writer.yes(a.met()),
                    a.points(),
                    a.evidenceKind().map(writer::term),
                    a.evidence())));
    tables.add(
        writer.table(
            Sheet.COVERS,
            records.covers(),
            c -> writer.cells(c.source(), writer.terms(c.kinds()), c.from(), c.through())));
    tables.removeIf(table -> table.rows().isEmpty());
    return tables;
  }

  private <T> Table table(Sheet sheet, List<T> records, Function<T, List<String>> cells) {
    List<Table.Row> rows = new ArrayList<>(records.size());
    for (T record : records) {
      rows.add(new Table.Row(rows.size() + 2, cells.apply(record)));
    }
    List<String> headings =
        sheet.columns().stream().map(column -> column.heading().in(locale)).toList();
    return new Table(sheet.label().in(locale), headings, rows);
  }

  private List<String> unit(Unit unit) {
    Map<String, String> settings = new TreeMap<>(unit.settings());
    String fixed = settings.remove("fixed-day");
    String rest =
        settings.entrySet().stream()
            .map(entry -> entry.getKey() + "=" + entry.getValue())
            .collect(Collectors.joining(comma()));
    return cells(
        unit.id(),
        unit.name(),
        unit.founded(),
        unit.dissolved(),
        terms(unit.traits()),
        fixed == null ? "" : fixed,
        rest);
  }

  private List<String> person(Person person) {
    return cells(
        person.id(),
        standing(person.standing()),
        person.formalFrom(),
        person.joined(),
        person.left(),
        person.marks());
  }

  private Table seats(UnitRecords records) {
    List<Table.Row> rows = new ArrayList<>();
    for (Person person : records.people()) {
      for (Seat seat : person.seats()) {
        List<String> cells =
            cells(person.id(), seat.body(), seat.post().map(this::term), seat.from(), seat.until());
        rows.add(new Table.Row(rows.size() + 2, cells));
      }
    }
    List<String> headings =
        Sheet.SEATS.columns().stream().map(column -> column.heading().in(locale)).toList();
    return new Table(Sheet.SEATS.label().in(locale), headings, rows);
  }

  private String standing(Standing standing) {
    boolean zh = locale.getLanguage().equals("zh");
    return switch (standing) {
      case FORMAL -> zh ? "正式党员" : "formal";
      case PROBATIONARY -> zh ? "预备党员" : "probationary";
      case APPLICANT -> zh ? "入党积极分子" : "applicant";
      case OTHER -> zh ? "其他" : "other";
    };
  }

  private String yes(boolean yes) {
    boolean zh = locale.getLanguage().equals("zh");
    return yes ? (zh ? "是" : "yes") : zh ? "否" : "no";
  }

  private String term(String id) {
    return vocabulary.term(id).map(Term::label).map(label -> label.in(locale)).orElse(id);
  }

  private List<String> terms(Collection<String> ids) {
    return ids.stream().map(this::term).toList();
  }

  private String comma() {
    return locale.getLanguage().equals("zh") ? "、" : ", ";
  }

  private List<String> cells(Object... values) {
    List<String> cells = new ArrayList<>(values.length);
    for (Object value : values) {
      cells.add(text(value));
    }
    return cells;
  }

  private String text(Object value) {
    if (value instanceof Optional<?> maybe) {
      return maybe.map(this::text).orElse("");
    } else if (value instanceof Collection<?> many) {
      return many.stream().map(this::text).collect(Collectors.joining(comma()));
    } else if (value instanceof BigDecimal number) {
      return number.toPlainString();
    }
    return value.toString();
  }
}
