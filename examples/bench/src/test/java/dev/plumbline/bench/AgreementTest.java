package dev.plumbline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.core.record.UnitRecords;
import dev.plumbline.core.standard.Standard;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every contestant finds the same breaches, before any is timed. */
final class AgreementTest {

  private static final int COUNT = 300;
  private static final Standard STANDARD = Workload.standard();
  private static final List<UnitRecords> UNITS = Workload.units(COUNT);
  private static final List<SortedSet<String>> EXPECTED = found(new Streams(UNITS), COUNT);

  record Named(String name, Contestant contestant) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Named> contestants() {
    return Stream.of(
        new Named("object door, again", Doors.object(STANDARD, UNITS)),
        new Named("object door, first", Doors.first(STANDARD, UNITS)),
        new Named("object door, every item", Doors.whole(STANDARD, UNITS)),
        new Named("packed door", Doors.packed(STANDARD, UNITS)),
        new Named("tuned", new Tuned(UNITS)),
        new Named("by hand", new ByHand(UNITS)),
        new Named("Hibernate Validator", new Beans(UNITS)),
        new Named("Drools", new Rules(UNITS)),
        new Named("CEL over records", new Expressions(new RecordExpressions(), UNITS)),
        new Named("CEL over indexes", new Expressions(new IndexedExpressions(), UNITS)));
  }

  @ParameterizedTest
  @MethodSource("contestants")
  void findsTheSame(Named named) {
    assertThat(found(named.contestant(), COUNT)).isEqualTo(EXPECTED);
  }

  @Test
  void sqlFindsTheSame() throws SQLException {
    List<SortedSet<String>> found = new ArrayList<>();
    UNITS.forEach(any -> found.add(new TreeSet<>()));
    try (Sql sql = new Sql(UNITS, 1)) {
      sql.check(
          (unit, duty, window, subject) ->
              found.get(unit).add(duty + ":" + window + ":" + subject));
    }
    assertThat(found).isEqualTo(EXPECTED);
  }

  @Test
  void oneUnitInFiveIsInBreach() {
    long inBreach = EXPECTED.stream().filter(each -> !each.isEmpty()).count();
    assertThat(inBreach).isBetween(COUNT / 7L, COUNT / 4L);
    assertThat(UNITS)
        .allSatisfy(
            unit -> assertThat(unit.activities().size() + unit.talks().size()).isBetween(120, 300));
  }

  private static List<SortedSet<String>> found(Contestant contestant, int count) {
    List<SortedSet<String>> all = new ArrayList<>();
    for (int unit = 0; unit < count; unit++) {
      SortedSet<String> found = new TreeSet<>();
      contestant.check(
          unit, (duty, window, subject) -> found.add(duty + ":" + window + ":" + subject));
      all.add(found);
    }
    return all;
  }
}
