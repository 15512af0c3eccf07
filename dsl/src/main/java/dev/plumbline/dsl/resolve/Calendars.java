package dev.plumbline.dsl.resolve;

import dev.plumbline.core.message.Label;
import dev.plumbline.core.period.Calendar;
import dev.plumbline.core.period.Holidays;
import dev.plumbline.core.period.Semester;
import dev.plumbline.dsl.syntax.Lexeme;
import dev.plumbline.dsl.syntax.Line;
import dev.plumbline.dsl.syntax.Node;
import dev.plumbline.dsl.syntax.Rule;
import dev.plumbline.dsl.syntax.Word;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The calendar block: semesters, days off, days worked instead. */
final class Calendars {

  private static final Label SPRING = new Label("春季学期", "spring semester");
  private static final Label AUTUMN = new Label("秋季学期", "autumn semester");
  private static final Label SUMMER = new Label("夏季学期", "summer semester");

  private static final Map<String, Label> SEASONS =
      Map.ofEntries(
          Map.entry("spring", SPRING),
          Map.entry("春季", SPRING),
          Map.entry("autumn", AUTUMN),
          Map.entry("秋季", AUTUMN),
          Map.entry("summer", SUMMER),
          Map.entry("夏季", SUMMER));

  private final Scope scope;

  Calendars(Scope scope) {
    this.scope = scope;
  }

  Calendar read(Node form, List<Line> block) {
    List<Node> parts = new ArrayList<>(form.all(Rule.CALENDAR_PART));
    block.forEach(line -> line.form().ifPresent(f -> parts.addAll(f.all(Rule.CALENDAR_PART))));
    List<Semester> semesters = new ArrayList<>();
    Set<LocalDate> off = new HashSet<>();
    Set<LocalDate> working = new HashSet<>();
    for (Node part : parts) {
      Node entry = part.only();
      switch (entry.rule()) {
        case SEMESTER -> semesters.add(semester(entry));
        case HOLIDAY -> days(entry, off);
        default -> working.add(Times.date(entry.words(Lexeme.DATE).get(0)));
      }
    }
    return new Calendar(semesters, new Holidays(off, working), Calendar.CIVIL.anchor());
  }

  private static Semester semester(Node entry) {
    String id = entry.the(Rule.NAME).head().value();
    Label label =
        entry
            .word(Lexeme.STRING)
            .map(word -> Label.same(word.value()))
            .orElse(SEASONS.getOrDefault(id, Label.same(id)));
    List<Word> days = entry.words(Lexeme.MONTH_DAY);
    return new Semester(id, label, Times.day(days.get(0)), Times.day(days.get(1)));
  }

  private void days(Node entry, Set<LocalDate> off) {
    List<Word> dates = entry.words(Lexeme.DATE);
    LocalDate first = Times.date(dates.get(0));
    LocalDate last = Times.date(dates.get(dates.size() - 1));
    if (last.isBefore(first) || last.isAfter(first.plusYears(1))) {
      scope.error("DATES_BACKWARDS", entry.span());
      return;
    }
    first.datesUntil(last.plusDays(1)).forEach(off::add);
  }
}
