package dev.plumbline.bench;

import dev.plumbline.core.record.Activity;
import dev.plumbline.core.record.Person;
import dev.plumbline.core.record.UnitRecords;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The twelve duties as a team would first write them: a method each, streams over the records. */
final class Streams implements Contestant {

  private final List<UnitRecords> units;

  Streams(List<UnitRecords> units) {
    this.units = units;
  }

  @Override
  public void check(int unit, Found found) {
    UnitRecords records = units.get(unit);
    each(records, "general-meeting", 3, 0, found);
    each(records, "committee.meeting", 1, 1, found);
    groups(records, found);
    lectures(records, found);
    each(records, "theme-day", 1, 4, found);
    lifeMeetings(records, found);
    appraisal(records, found);
    talks(records, found);
    training(records, found);
    committeeTraining(records, found);
    sizes(records, found);
  }

  private static Stream<Activity> of(UnitRecords records, String kind) {
    return records.activities().stream().filter(each -> each.kinds().contains(kind));
  }

  private static boolean in(LocalDate date, int window, int months) {
    return date.getYear() == 2026 && (date.getMonthValue() - 1) / months == window;
  }

  private static int number(String id) {
    return Integer.parseInt(id.substring(1));
  }

  private static void each(UnitRecords records, String kind, int months, int duty, Found found) {
    IntStream.range(0, 12 / months)
        .filter(window -> of(records, kind).noneMatch(each -> in(each.date(), window, months)))
        .forEach(window -> found.breach(duty, window, 0));
  }

  private static void groups(UnitRecords records, Found found) {
    records.bodies().stream()
        .filter(body -> body.kind().equals("party-group"))
        .forEach(
            group ->
                IntStream.range(0, 12)
                    .filter(
                        month ->
                            of(records, "party-group.meeting")
                                .filter(each -> each.body().filter(group.id()::equals).isPresent())
                                .noneMatch(each -> in(each.date(), month, 1)))
                    .forEach(month -> found.breach(2, month, number(group.id()))));
  }

  private static void lectures(UnitRecords records, Found found) {
    IntStream.range(0, 4)
        .filter(
            quarter ->
                of(records, "party-lecture")
                    .filter(each -> each.fields().containsAll(List.of("topic", "attendance")))
                    .noneMatch(each -> in(each.date(), quarter, 3)))
        .forEach(quarter -> found.breach(3, quarter, 0));
  }

  private static void lifeMeetings(UnitRecords records, Found found) {
    IntStream.range(0, 2)
        .filter(
            half ->
                of(records, "organization-life-meeting")
                    .filter(each -> in(each.date(), half, 6))
                    .noneMatch(each -> attended(records, each)))
        .forEach(half -> found.breach(5, half, 0));
  }

  private static boolean attended(UnitRecords records, Activity meeting) {
    List<String> due =
        records.people().stream()
            .filter(each -> each.joined().filter(meeting.date()::isBefore).isEmpty())
            .map(Person::id)
            .toList();
    return 10 * due.stream().filter(meeting.present()::contains).count() >= 8 * due.size();
  }

  private static void appraisal(UnitRecords records, Found found) {
    if (of(records, "democratic-appraisal").noneMatch(each -> in(each.date(), 3, 3))) {
      found.breach(6, 0, 0);
    }
  }

  private static Stream<Person> always(UnitRecords records) {
    return records.people().stream().filter(each -> each.joined().isEmpty());
  }

  private static Stream<Person> committee(UnitRecords records) {
    return always(records)
        .filter(
            each -> each.seats().stream().anyMatch(s -> s.body().filter("c"::equals).isPresent()));
  }

  private static void talks(UnitRecords records, Found found) {
    committee(records)
        .forEach(
            by ->
                always(records)
                    .filter(with -> !with.id().equals(by.id()))
                    .filter(
                        with ->
                            records.talks().stream()
                                .noneMatch(
                                    talk ->
                                        (talk.from().equals(by.id()) && talk.to().equals(with.id()))
                                            || (talk.from().equals(with.id())
                                                && talk.to().equals(by.id()))))
                    .forEach(with -> found.breach(7, 0, 64 * number(by.id()) + number(with.id()))));
  }

  private static void training(UnitRecords records, Found found) {
    always(records)
        .filter(
            person ->
                of(records, "training")
                        .filter(each -> each.present().contains(person.id()))
                        .flatMap(each -> each.hours().stream())
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .compareTo(BigDecimal.valueOf(32))
                    < 0)
        .forEach(person -> found.breach(8, 0, number(person.id())));
  }

  private static void committeeTraining(UnitRecords records, Found found) {
    committee(records)
        .filter(
            person ->
                of(records, "committee-training")
                        .filter(each -> each.present().contains(person.id()))
                        .mapToInt(Activity::days)
                        .sum()
                    < 7)
        .forEach(person -> found.breach(9, 0, number(person.id())));
  }

  private static long seats(UnitRecords records, String body) {
    return records.people().stream()
        .filter(
            each -> each.seats().stream().anyMatch(s -> s.body().filter(body::equals).isPresent()))
        .count();
  }

  private static void sizes(UnitRecords records, Found found) {
    long size = seats(records, "c");
    if (size < 3 || size > 7) {
      found.breach(10, 0, 0);
    }
    records.bodies().stream()
        .filter(body -> body.kind().equals("party-group"))
        .filter(group -> seats(records, group.id()) < 3)
        .forEach(group -> found.breach(11, 0, number(group.id())));
  }
}
