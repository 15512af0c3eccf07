package dev.plumbline.format.calendars;

import dev.plumbline.core.check.Checklist;
import dev.plumbline.core.check.Item;
import dev.plumbline.core.check.Report;
import dev.plumbline.core.check.Status;
import dev.plumbline.core.check.Verdict;
import dev.plumbline.core.message.Phrases;
import dev.plumbline.core.paper.Words;
import dev.plumbline.core.record.Unit;
import dev.plumbline.core.score.Score;
import dev.plumbline.core.standard.Modality;
import dev.plumbline.core.standard.Standard;
import dev.plumbline.spi.ResultFormat;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What is due as a calendar with reminders (.ics): an all-day entry on the last day on which
 * something can be done. An entry keeps its id, so a calendar made again updates what was imported
 * before. Of a report, what is still to be done. Immutable.
 */
public final class IcsCalendar implements ResultFormat {

  private static final Phrases PHRASES = Phrases.beside(IcsCalendar.class);
  private static final int LONG_WINDOW = 45;
  private static final int MOST_NAMED = 12;

  private final Locale locale;
  private final Words words;
  private final LocalDate issued;

  /**
   * Writes in the language of {@code locale}.
   *
   * @param issued the day the calendar is made; a later one takes the place of an earlier one
   */
  public IcsCalendar(Locale locale, LocalDate issued) {
    this.locale = locale;
    this.words = new Words(locale);
    this.issued = issued;
  }

  @Override
  public void write(Report report, Score score, OutputStream out) {
    List<Item> open = new ArrayList<>();
    for (Verdict verdict : report.verdicts()) {
      if (verdict.status() == Status.PENDING || verdict.status() == Status.UPCOMING) {
        open.add(verdict.item());
      }
    }
    write(report.standard(), report.unit(), open, out);
  }

  @Override
  public void write(Checklist checklist, OutputStream out) {
    write(checklist.standard(), checklist.unit(), checklist.items(), out);
  }

  private void write(Standard standard, Unit unit, List<Item> items, OutputStream out) {
    List<Happening> entries = new ArrayList<>();
    for (Entry entry : Entry.of(items)) {
      entries.add(
          new Happening(
              entry.id() + "/" + unit.id() + "/" + standard.id(),
              entry.due(),
              1,
              summary(entry),
              description(entry),
              words.section(standard, entry.duty()),
              entry.duty().modality() == Modality.MAY ? List.of() : reminders(entry)));
    }
    CalendarFile.write(
        unit.id() + "/" + standard.id(),
        say("calendar", standard.title(), unit.name()),
        entries,
        issued,
        locale,
        out);
  }

  private String summary(Entry entry) {
    return say(
        "summary", words.asked(entry.duty()), entry.items().get(0).window().label().in(locale));
  }

  private List<String> description(Entry entry) {
    Item first = entry.items().get(0);
    List<String> lines = new ArrayList<>();
    lines.add(say("days", first.window().range().start(), entry.due()));
    List<String> subjects =
        entry.items().stream().filter(each -> named(each)).map(words::subject).toList();
    if (subjects.size() > MOST_NAMED) {
      lines.add(say("for-many", List.copyOf(subjects.subList(0, MOST_NAMED)), subjects.size()));
    } else if (!subjects.isEmpty()) {
      lines.add(say("for", subjects));
    }
    String clause = entry.duty().citation().clause();
    if (!clause.isEmpty()) {
      lines.add(say("clause", clause));
    }
    lines.add(entry.duty().text());
    return lines;
  }

  private static boolean named(Item item) {
    return item.subject().shown().isPresent();
  }

  /**
   * How many days ahead a reader is reminded: a week in a month's window, a month in a long one.
   */
  private static List<Integer> reminders(Entry entry) {
    Item first = entry.items().get(0);
    long length = ChronoUnit.DAYS.between(first.window().range().start(), entry.due()) + 1;
    return length > LONG_WINDOW ? List.of(30, 7) : length > 14 ? List.of(7, 1) : List.of(1);
  }

  private String say(String key, Object... arguments) {
    return PHRASES.message(key, arguments).in(locale);
  }
}
