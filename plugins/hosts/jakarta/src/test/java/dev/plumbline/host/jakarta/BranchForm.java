package dev.plumbline.host.jakarta;

import dev.plumbline.PropertyPath;
import dev.plumbline.RecordsOf;
import dev.plumbline.core.record.Activity;
import dev.plumbline.core.record.Unit;
import dev.plumbline.core.record.UnitRecords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A host's own class, shaped otherwise than records are: what is held stands under a page. */
@ConformsTo("lectures")
record BranchForm(String name, Page page) {

  record Page(List<Meeting> meetings) {}

  record Meeting(String kind, LocalDate heldOn, List<String> minutes) {}

  static BranchForm with(Meeting... meetings) {
    return new BranchForm("b1", new Page(List.of(meetings)));
  }

  static Meeting lecture(String day, String... minutes) {
    return new Meeting("party-lecture", LocalDate.parse(day), List.of(minutes));
  }

  /** Shows a form as records. */
  static final class AsRecords implements RecordsOf<BranchForm> {

    private static final Map<String, String> NAMES = Map.of("date", "heldOn", "fields", "minutes");

    @Override
    public Class<BranchForm> type() {
      return BranchForm.class;
    }

    @Override
    public UnitRecords records(BranchForm own) {
      List<Activity> activities = new ArrayList<>();
      for (Meeting meeting : own.page().meetings()) {
        activities.add(activity("m" + activities.size(), meeting));
      }
      return Records.of(own.name(), activities);
    }

    private static Activity activity(String id, Meeting meeting) {
      return Records.activity(id, meeting.kind(), meeting.heldOn(), meeting.minutes());
    }

    @Override
    public PropertyPath place(BranchForm own, PropertyPath place) {
      if (place.isRoot() || !place.steps().get(0).name().equals("activities")) {
        return PropertyPath.ROOT;
      }
      String property = place.steps().get(1).name();
      return PropertyPath.ROOT
          .property("page")
          .element("meetings", place.steps().get(0).index().orElseThrow())
          .property(NAMES.getOrDefault(property, property));
    }
  }

  /** Records of a unit of which little is known. */
  static final class Records {

    private Records() {}

    static UnitRecords of(String name, List<Activity> activities) {
      Unit unit = new Unit("b1", name, Optional.empty(), Optional.empty(), List.of(), Map.of());
      UnitRecords none = UnitRecords.of(unit);
      return new UnitRecords(
          unit,
          none.people(),
          none.bodies(),
          activities,
          none.talks(),
          none.events(),
          none.facts(),
          none.facilities(),
          none.ledgers(),
          none.documents(),
          none.policies(),
          none.attestations(),
          none.covers());
    }

    static Activity activity(String id, String kind, LocalDate date, List<String> fields) {
      return new Activity(
          id,
          List.of(kind),
          date,
          1,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          List.of(),
          List.of(),
          List.of(),
          fields,
          List.of(),
          List.of(),
          Optional.empty());
    }
  }
}
