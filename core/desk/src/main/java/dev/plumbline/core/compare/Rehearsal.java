package dev.plumbline.core.compare;

import dev.plumbline.core.check.Item;
import dev.plumbline.core.record.Person;
import dev.plumbline.core.record.UnitRecords;
import dev.plumbline.core.sector.Standing;
import dev.plumbline.core.standard.Criterion;
import dev.plumbline.core.standard.Duty;
import dev.plumbline.core.standard.Standard;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Records of a unit as they would be had it done certain things as its duties ask: everybody who is
 * due is there, whoever should leads, every field is recorded. Not thread-safe.
 */
public final class Rehearsal {

  private final Sketch sketch;
  private final Standard standard;

  /** The unit as {@code profile} has it, with nothing done yet beyond it. */
  public Rehearsal(UnitRecords profile, Standard standard) {
    this.sketch = Sketch.of(profile);
    this.standard = standard;
  }

  /** The unit without anything it has held, issued, or that has happened to it. */
  public static UnitRecords blank(UnitRecords profile) {
    return new UnitRecords(
        profile.unit(),
        profile.people(),
        profile.bodies(),
        List.of(),
        List.of(),
        List.of(),
        profile.facts(),
        profile.facilities(),
        profile.ledgers(),
        List.of(),
        profile.policies(),
        profile.attestations(),
        List.of());
  }

  /**
   * Writes one thing down as done.
   *
   * @param kinds the ids of what it is done as, at least one
   * @param day its day, the first of several
   * @param days how many days it takes
   * @param hours how long it lasts in all, in hours of one day
   * @param items what it is done for; their duties say what it must have
   */
  public void hold(
      List<String> kinds, LocalDate day, int days, BigDecimal hours, List<Item> items) {
    Map<String, Duty> duties = new LinkedHashMap<>();
    items.forEach(item -> duties.putIfAbsent(item.duty().id(), item.duty()));
    Occasion occasion =
        new Occasion(sketch, standard.vocabulary(), standard.calendar(), day).as(kinds);
    for (Duty duty : duties.values()) {
      List<Criterion> criteria = Asked.of(duty).map(Asked::criteria).orElse(List.of());
      occasion.exempting(duty.exempt()).having(criteria);
    }
    occasion.lasting(hours, days);
    items.forEach(item -> occasion.with(item.subject()));
    occasion.write(kinds.get(0), items.get(0).subject());
  }

  /** Everything as it stands now. */
  public UnitRecords records() {
    return sketch.records();
  }

  /**
   * How many people are to come to a gathering: those a duty names, those of the body that meets,
   * or all members.
   */
  public static int invited(
      UnitRecords profile, Collection<String> kinds, Optional<String> body, List<Item> items) {
    long named = items.stream().filter(item -> isPerson(profile, item)).count();
    if (named > 0) {
      return (int) Math.min(named, profile.people().size());
    }
    Optional<String> meets = body.or(() -> seated(profile, kinds));
    List<Person> come = new ArrayList<>(profile.people());
    come.removeIf(
        person ->
            meets
                .map(
                    id ->
                        person.seats().stream()
                            .noneMatch(seat -> seat.body().filter(id::equals).isPresent()))
                .orElse(
                    person.standing() != Standing.FORMAL
                        && person.standing() != Standing.PROBATIONARY));
    return come.size();
  }

  private static boolean isPerson(UnitRecords profile, Item item) {
    return profile.people().stream().anyMatch(person -> person.id().equals(item.subject().id()));
  }

  /** A meeting named after a body, such as {@code committee.meeting}, is of that body. */
  private static Optional<String> seated(UnitRecords profile, Collection<String> kinds) {
    return profile.bodies().stream()
        .filter(body -> kinds.stream().anyMatch(kind -> kind.startsWith(body.kind() + ".")))
        .map(body -> body.id())
        .findFirst();
  }
}
