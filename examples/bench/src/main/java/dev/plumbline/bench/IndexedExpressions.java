package dev.plumbline.bench;

import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.plumbline.core.record.Activity;
import dev.plumbline.core.record.Body;
import dev.plumbline.core.record.Person;
import dev.plumbline.core.record.Talk;
import dev.plumbline.core.record.UnitRecords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Expressions over what the host has worked out: the records grouped by kind, group and person,
 * months and attendance as numbers. Little is left to the language.
 */
final class IndexedExpressions implements Expressions.Written {

  private static final String MONTHS = "[0,1,2,3,4,5,6,7,8,9,10,11]";

  private static final ListType INTS = ListType.create(SimpleType.INT);
  private static final MapType LISTS = MapType.create(SimpleType.INT, INTS);

  private static final List<String> SOURCES =
      List.of(
          "[0,1,2,3].filter(w, !held['general-meeting'].exists(m, m / 3 == w))",
          MONTHS + ".filter(w, !(w in held['committee.meeting']))",
          "groups.map(g, " + MONTHS + ".filter(w, !(w in grouped[g])))",
          "[0,1,2,3].filter(w, !held['party-lecture'].exists(m, m / 3 == w))",
          MONTHS + ".filter(w, !(w in held['theme-day']))",
          "[0,1].filter(w, !attended.exists(a, a[0] == w && 10 * a[1] >= 8 * a[2]))",
          "held['democratic-appraisal'].exists(m, m >= 9) ? [] : [0]",
          "committee.map(b, always.filter(p, p != b && !(p in talked[b])))",
          "always.filter(p, sum(trained[p]) < 32)",
          "committee.filter(p, sum(taught[p]) < 7)",
          "size(committee) < 3 || size(committee) > 7 ? [0] : []",
          "groups.filter(g, sizes[g] < 3)");

  @Override
  public List<String> sources() {
    return SOURCES;
  }

  @Override
  public Map<String, CelType> types() {
    return Map.of(
        "held",
        MapType.create(SimpleType.STRING, INTS),
        "grouped",
        LISTS,
        "groups",
        INTS,
        "sizes",
        MapType.create(SimpleType.INT, SimpleType.INT),
        "attended",
        ListType.create(INTS),
        "committee",
        INTS,
        "always",
        INTS,
        "talked",
        MapType.create(SimpleType.INT, MapType.create(SimpleType.INT, SimpleType.BOOL)),
        "trained",
        LISTS,
        "taught",
        LISTS);
  }

  private static long number(String id) {
    return Long.parseLong(id.substring(1));
  }

  private static boolean seated(Person person, String body) {
    return person.seats().stream().anyMatch(seat -> seat.body().orElse("").equals(body));
  }

  @Override
  public Map<String, Object> variables(UnitRecords unit) {
    Map<String, List<Long>> held = new HashMap<>();
    for (String kind :
        List.of(
            "general-meeting",
            "committee.meeting",
            "party-lecture",
            "theme-day",
            "democratic-appraisal")) {
      held.put(kind, new ArrayList<>());
    }
    Map<Long, List<Long>> grouped = new HashMap<>();
    List<Long> groups = new ArrayList<>();
    Map<Long, Long> sizes = new HashMap<>();
    for (Body each : unit.bodies()) {
      if (each.kind().equals("party-group")) {
        groups.add(number(each.id()));
        grouped.put(number(each.id()), new ArrayList<>());
        sizes.put(
            number(each.id()), unit.people().stream().filter(p -> seated(p, each.id())).count());
      }
    }
    List<Long> committee = new ArrayList<>();
    List<Long> always = new ArrayList<>();
    Map<Long, Map<Long, Boolean>> talked = new HashMap<>();
    Map<Long, List<Long>> trained = new HashMap<>();
    Map<Long, List<Long>> taught = new HashMap<>();
    for (Person each : unit.people()) {
      long number = number(each.id());
      if (each.joined().isEmpty()) {
        always.add(number);
      }
      if (seated(each, "c")) {
        committee.add(number);
        talked.put(number, new HashMap<>());
      }
      trained.put(number, new ArrayList<>());
      taught.put(number, new ArrayList<>());
    }
    List<List<Long>> attended = new ArrayList<>();
    for (Activity each : unit.activities()) {
      long month = each.date().getMonthValue() - 1;
      String kind = each.kinds().get(0);
      switch (kind) {
        case "party-group.meeting" -> grouped.get(number(each.body().orElseThrow())).add(month);
        case "training" ->
            each.present().forEach(p -> trained.get(number(p)).add(each.hours().get().longValue()));
        case "committee-training" ->
            each.present().forEach(p -> taught.get(number(p)).add((long) each.days()));
        case "organization-life-meeting" -> attended.add(attended(unit, each, month / 6));
        case "party-lecture" -> {
          if (each.fields().containsAll(List.of("topic", "attendance"))) {
            held.get(kind).add(month);
          }
        }
        default -> held.get(kind).add(month);
      }
    }
    for (Talk each : unit.talks()) {
      long one = number(each.from());
      long other = number(each.to());
      talked.computeIfPresent(one, (any, with) -> with(with, other));
      talked.computeIfPresent(other, (any, with) -> with(with, one));
    }
    return Map.of(
        "held",
        held,
        "grouped",
        grouped,
        "groups",
        groups,
        "sizes",
        sizes,
        "attended",
        attended,
        "committee",
        committee,
        "always",
        always,
        "talked",
        talked,
        "trained",
        trained,
        "taught",
        taught);
  }

  private static Map<Long, Boolean> with(Map<Long, Boolean> talked, long other) {
    talked.put(other, true);
    return talked;
  }

  private static List<Long> attended(UnitRecords unit, Activity meeting, long half) {
    List<String> due =
        unit.people().stream()
            .filter(each -> each.joined().filter(meeting.date()::isBefore).isEmpty())
            .map(Person::id)
            .toList();
    long came = due.stream().filter(meeting.present()::contains).count();
    return List.of(half, came, (long) due.size());
  }
}
