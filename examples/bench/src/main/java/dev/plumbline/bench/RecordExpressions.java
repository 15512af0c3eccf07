package dev.plumbline.bench;

import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.plumbline.core.record.Activity;
import dev.plumbline.core.record.Body;
import dev.plumbline.core.record.Person;
import dev.plumbline.core.record.Seat;
import dev.plumbline.core.record.Talk;
import dev.plumbline.core.record.UnitRecords;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Expressions over the records themselves, as lists of maps: what is asked is all in the language,
 * by its own macros, as whoever writes rules for others to change would have it.
 */
final class RecordExpressions implements Expressions.Written {

  private static final String MONTHS = "[0,1,2,3,4,5,6,7,8,9,10,11]";
  private static final ListType INTS = ListType.create(SimpleType.INT);
  private static final ListType RECORDS =
      ListType.create(MapType.create(SimpleType.STRING, SimpleType.DYN));

  private static final List<String> SOURCES =
      List.of(
          "[0,1,2,3].filter(w, !" + held("general-meeting", "a.month / 3 == w"),
          MONTHS + ".filter(w, !" + held("committee.meeting", "a.month == w"),
          "groups.map(g, "
              + MONTHS
              + ".filter(w, !"
              + held("party-group.meeting", "a.body == g && a.month == w")
              + ")",
          "[0,1,2,3].filter(w, !"
              + held(
                  "party-lecture",
                  "a.month / 3 == w && 'topic' in a.fields && 'attendance' in a.fields"),
          MONTHS + ".filter(w, !" + held("theme-day", "a.month == w"),
          "[0,1].filter(w, !"
              + held(
                  "organization-life-meeting",
                  "a.month / 6 == w && 10 * size(people.filter(p, p.joined <= a.day && p.id in"
                      + " a.present)) >= 8 * size(people.filter(p, p.joined <= a.day))"),
          "activities.exists(a, a.kind == 'democratic-appraisal' && a.month >= 9) ? [] : [0]",
          "committee.map(b, always.filter(p, p != b && !talks.exists(t,"
              + " (t.from == b && t.to == p) || (t.from == p && t.to == b))))",
          "always.filter(p, sum(activities.filter(a, a.kind == 'training' && p in a.present)"
              + ".map(a, a.hours)) < 32)",
          "committee.filter(p, sum(activities.filter(a, a.kind == 'committee-training' && p in"
              + " a.present).map(a, a.days)) < 7)",
          "size(committee) < 3 || size(committee) > 7 ? [0] : []",
          "groups.filter(g, size(people.filter(p, g in p.groups)) < 3)");

  private static String held(String kind, String criterion) {
    return "activities.exists(a, a.kind == '%s' && %s))".formatted(kind, criterion);
  }

  @Override
  public List<String> sources() {
    return SOURCES;
  }

  @Override
  public Map<String, CelType> types() {
    return Map.of(
        "activities",
        RECORDS,
        "talks",
        RECORDS,
        "people",
        RECORDS,
        "groups",
        INTS,
        "committee",
        INTS,
        "always",
        INTS);
  }

  @Override
  public Map<String, Object> variables(UnitRecords unit) {
    return Map.of(
        "activities",
        unit.activities().stream().map(RecordExpressions::activity).toList(),
        "talks",
        unit.talks().stream().map(RecordExpressions::talk).toList(),
        "people",
        unit.people().stream().map(RecordExpressions::person).toList(),
        "groups",
        unit.bodies().stream()
            .filter(each -> each.kind().equals("party-group"))
            .map(Body::id)
            .map(RecordExpressions::number)
            .toList(),
        "committee",
        unit.people().stream()
            .filter(each -> bodies(each).contains("c"))
            .map(each -> number(each.id()))
            .toList(),
        "always",
        unit.people().stream()
            .filter(each -> each.joined().isEmpty())
            .map(each -> number(each.id()))
            .toList());
  }

  private static Map<String, Object> activity(Activity each) {
    return Map.of(
        "kind",
        each.kinds().get(0),
        "month",
        each.date().getMonthValue() - 1L,
        "day",
        each.date().toEpochDay(),
        "body",
        each.body().map(RecordExpressions::number).orElse(-1L),
        "present",
        each.present().stream().map(RecordExpressions::number).toList(),
        "fields",
        List.copyOf(each.fields()),
        "hours",
        each.hours().map(Number::longValue).orElse(0L),
        "days",
        (long) each.days());
  }

  private static Map<String, Object> talk(Talk each) {
    return Map.of("from", number(each.from()), "to", number(each.to()));
  }

  private static Map<String, Object> person(Person each) {
    return Map.of(
        "id",
        number(each.id()),
        "joined",
        each.joined().map(day -> day.toEpochDay()).orElse(Long.MIN_VALUE),
        "groups",
        bodies(each).stream()
            .filter(body -> !body.equals("c"))
            .map(RecordExpressions::number)
            .toList());
  }

  private static List<String> bodies(Person person) {
    return person.seats().stream().map(Seat::body).flatMap(Optional::stream).toList();
  }

  private static long number(String id) {
    return id.equals("c") ? -1 : Long.parseLong(id.substring(1));
  }
}
