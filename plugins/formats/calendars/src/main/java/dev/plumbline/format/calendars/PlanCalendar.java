package dev.plumbline.format.calendars;

import dev.plumbline.core.check.Item;
import dev.plumbline.core.message.Phrases;
import dev.plumbline.core.paper.Words;
import dev.plumbline.core.planning.Deed;
import dev.plumbline.core.planning.Gathering;
import dev.plumbline.core.planning.YearPlan;
import dev.plumbline.core.record.Unit;
import dev.plumbline.core.sector.Term;
import dev.plumbline.core.standard.Standard;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A year plan as a calendar (.ics): each gathering, document, and round of talks on its day. */
public final class PlanCalendar {

  private static final Phrases PHRASES = Phrases.beside(PlanCalendar.class);
  private static final List<Integer> REMINDERS = List.of(7, 1);

  private final Locale locale;
  private final Words words;
  private final LocalDate issued;

  /**
   * Writes in the language of {@code locale}.
   *
   * @param issued the day the calendar is made; a later one takes the place of an earlier one
   */
  public PlanCalendar(Locale locale, LocalDate issued) {
    this.locale = locale;
    this.words = new Words(locale);
    this.issued = issued;
  }

  /** Writes {@code plan}. */
  public void write(YearPlan plan, OutputStream out) {
    Standard standard = plan.checklist().standard();
    String place = "/" + plan.checklist().unit().id() + "/" + standard.id() + "/plan";
    List<Happening> entries = new ArrayList<>();
    Map<String, Integer> numbers = new LinkedHashMap<>();
    for (Gathering each : plan.gatherings()) {
      // Numbered within its month, so that moving it inside the month keeps its id.
      String month =
          String.join("+", each.kinds()) + each.body().orElse("") + each.date().getYear();
      String key = month + "-" + each.date().getMonthValue();
      int number = numbers.merge(key, 1, Integer::sum);
      entries.add(gathering(each, key + "-" + number + place, standard));
    }
    entries.addAll(deeds("contacts", plan.contacts(), place));
    entries.addAll(deeds("documents", plan.documents(), place));
    Unit unit = plan.checklist().unit();
    CalendarFile.write(
        "plan/" + unit.id() + "/" + standard.id(),
        say("plan", standard.title(), unit.name()),
        entries,
        issued,
        locale,
        out);
  }

  private Happening gathering(Gathering each, String id, Standard standard) {
    String title =
        each.kinds().stream()
            .map(
                kind ->
                    standard
                        .vocabulary()
                        .term(kind)
                        .map(Term::label)
                        .map(l -> l.in(locale))
                        .orElse(kind))
            .collect(Collectors.joining(say("plus")));
    Set<String> lines = new LinkedHashSet<>();
    each.body().ifPresent(body -> lines.add(say("body", body)));
    lines.add(say("people", each.people()));
    lines.add(say("length", each.hours()));
    for (Item item : each.items()) {
      lines.add(say("towards", words.asked(item.duty()), item.window().label()));
      if (!item.duty().citation().clause().isEmpty()) {
        lines.add(say("clause", item.duty().citation().clause()));
      }
    }
    return new Happening(
        id, each.date(), each.days(), title, List.copyOf(lines), say("gatherings"), REMINDERS);
  }

  private List<Happening> deeds(String name, List<Deed> deeds, String place) {
    Map<List<Object>, List<Deed>> alike = new LinkedHashMap<>();
    for (Deed deed : deeds) {
      alike
          .computeIfAbsent(List.of(deed.item().duty().id(), deed.date()), any -> new ArrayList<>())
          .add(deed);
    }
    List<Happening> entries = new ArrayList<>();
    for (List<Deed> some : alike.values()) {
      Item first = some.get(0).item();
      List<String> lines = new ArrayList<>();
      for (Deed deed : some) {
        deed.item().subject().shown().ifPresent(who -> lines.add(say("subject", who)));
      }
      lines.add(first.duty().text());
      entries.add(
          new Happening(
              first.id() + place,
              some.get(0).date(),
              1,
              say("deed", words.asked(first.duty()), first.window().label()),
              lines,
              say(name),
              REMINDERS));
    }
    return entries;
  }

  private String say(String key, Object... arguments) {
    return PHRASES.message(key, arguments).in(locale);
  }
}
