package dev.plumbline.examples.batches;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.Plumbline;
import dev.plumbline.core.check.DutyJudges;
import dev.plumbline.core.check.Item;
import dev.plumbline.core.check.Plan;
import dev.plumbline.core.check.Report;
import dev.plumbline.core.check.Status;
import dev.plumbline.core.check.Verdict;
import dev.plumbline.core.packed.Batch;
import dev.plumbline.core.packed.Columns;
import dev.plumbline.core.packed.PackedPlan;
import dev.plumbline.core.packed.PackedReport;
import dev.plumbline.core.packed.PackedUnit;
import dev.plumbline.core.packed.Screening;
import dev.plumbline.core.period.DateRange;
import dev.plumbline.core.record.UnitRecords;
import dev.plumbline.core.source.Source;
import dev.plumbline.core.standard.Standard;
import dev.plumbline.examples.hospital.HospitalYear;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The hospital's year, with records lost at random, through both doors and in batches. */
final class HospitalDoorsTest {

  private static final Standard HOSPITAL =
      Plumbline.create().shipped("医院").orElseThrow().orElseThrow().standard();
  private static final DateRange YEAR =
      new DateRange(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1));
  private static final LocalDate YEAR_END = LocalDate.of(2026, 12, 31);

  private static PackedPlan plan() {
    return PackedPlan.of(HOSPITAL, DutyJudges.NONE, YEAR, YEAR_END);
  }

  /** The year with some of its records lost. */
  private static UnitRecords lossy(int seed) {
    Random random = new Random(seed);
    UnitRecords all = HospitalYear.records();
    return new UnitRecords(
        all.unit(),
        all.people(),
        all.bodies(),
        all.activities().stream().filter(each -> random.nextInt(20) > 0).toList(),
        all.talks().stream().filter(each -> random.nextInt(20) > 0).toList(),
        all.events(),
        all.facts(),
        all.facilities(),
        all.ledgers(),
        all.documents(),
        all.policies(),
        all.attestations(),
        seed % 2 == 0 ? List.of() : all.covers());
  }

  @Test
  void bothDoorsSayTheSameOnEveryDayOfTheYear() {
    for (int seed = 0; seed < 40; seed++) {
      UnitRecords records = lossy(seed);
      PackedUnit packed = plan().pack(records);
      LocalDate asOf = LocalDate.ofYearDay(2026, 1 + new Random(seed).nextInt(365));
      Report report = Plan.of(HOSPITAL).check(records, YEAR, asOf);
      PackedPlan plan = plan().asOf(asOf);
      SortedMap<String, Status> said = plan.checker().statuses(packed);
      SortedMap<String, Status> expected = new TreeMap<>();
      for (Verdict each : report.verdicts()) {
        if (each.status() != Status.NOT_APPLICABLE || said.containsKey(each.item().id())) {
          expected.put(each.item().id(), each.status());
        }
      }
      assertThat(said).isEqualTo(expected);
      assertThat(ids(plan.checker().check(packed).items())).isEqualTo(findings(report));
    }
  }

  @Test
  void packsWhatCountsRecordsAndLeavesTheRest() {
    assertThat(plan().packed()).hasSizeGreaterThan(10);
    assertThat(plan().left()).isNotEmpty().doesNotContainAnyElementsOf(plan().packed());
  }

  @Test
  void packedUnitsAreKeptAsBytesAndSayTheSame() {
    Standard counting =
        Plumbline.create()
            .compile(
                new Source(
                    "counting.std",
                    """
                    plumbline 1
                    standard counting
                    sector party
                    committee.meeting every month
                    party-group.meeting every month per party-group
                    training every year at least 32 hours per member
                    talk every year by each committee-member with each member
                    """))
            .orElseThrow()
            .standard();
    PackedPlan plan = PackedPlan.of(counting, DutyJudges.NONE, YEAR, YEAR_END);
    PackedUnit packed = plan.pack(lossy(2));
    PackedUnit kept = Columns.unit(Columns.bytes(packed));
    assertThat(plan.checker().check(kept)).isEqualTo(plan.checker().check(packed));
    assertThat(plan.checker().check(kept).conforms()).isFalse();
    assertThatThrownBy(() -> Columns.bytes(plan().pack(lossy(2))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void batchesSayTheSameInTheOrderOfTheUnits() {
    List<UnitRecords> units = IntStream.range(0, 70).mapToObj(seed -> lossy(seed % 7)).toList();
    List<List<String>> expected = new ArrayList<>();
    for (UnitRecords each : units) {
      expected.add(findings(Plan.of(HOSPITAL).check(each, YEAR, YEAR_END)));
    }
    List<List<String>> packed = new ArrayList<>();
    Batch.packing(plan())
        .run(units.iterator(), hears((PackedReport report) -> packed.add(ids(report.items()))));
    assertThat(packed).isEqualTo(expected);
    List<List<String>> objects = new ArrayList<>();
    Batch.ofRecords(Screening.plan(HOSPITAL, DutyJudges.NONE), YEAR, YEAR_END)
        .on(3)
        .run(units.iterator(), hears((Report report) -> objects.add(findings(report))));
    assertThat(objects).isEqualTo(expected);
    List<Integer> counted = new ArrayList<>();
    Plan judging = Plan.of(HOSPITAL);
    Batch.by((UnitRecords each) -> judging.check(each, YEAR, YEAR_END).findings().size())
        .run(units.iterator(), hears(counted::add));
    assertThat(counted).isEqualTo(expected.stream().map(List::size).toList());
  }

  @Test
  void stopsWhenItsThreadIsInterrupted() {
    List<Report> heard = new ArrayList<>();
    try {
      long told =
          Batch.ofRecords(Screening.plan(HOSPITAL, DutyJudges.NONE), YEAR, YEAR_END)
              .run(
                  Stream.generate(() -> lossy(1)).iterator(),
                  hears(
                      (Report report) -> {
                        heard.add(report);
                        Thread.currentThread().interrupt();
                      }));
      assertThat(told).isEqualTo(heard.size()).isLessThan(100);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @Test
  void stopsWhenToldAndTakesOnlyAFewUnitsAhead() {
    PackedUnit unit = plan().pack(lossy(2));
    int[] taken = {0};
    long told =
        Batch.ofPacked(plan())
            .on(2)
            .run(
                IntStream.iterate(0, any -> any + 1)
                    .peek(any -> taken[0]++)
                    .mapToObj(any -> unit)
                    .iterator(),
                new Batch.Listener<>() {
                  @Override
                  public void checked(PackedReport result) {
                    assertThat(result.conforms()).isFalse();
                  }

                  @Override
                  public boolean goesOn(long units) {
                    return units < 100;
                  }
                });
    assertThat(told).isBetween(100L, 200L);
    assertThat(taken[0]).isLessThan(1_000);
  }

  private interface Hearer<R> {
    void hear(R result);
  }

  private static <R> Batch.Listener<R> hears(Hearer<R> hearer) {
    return new Batch.Listener<>() {
      @Override
      public void checked(R result) {
        hearer.hear(result);
      }

      @Override
      public boolean goesOn(long units) {
        return true;
      }
    };
  }

  private static List<String> findings(Report report) {
    return ids(report.findings().stream().map(Verdict::item).toList());
  }

  private static List<String> ids(List<Item> items) {
    return items.stream().map(Item::id).sorted().toList();
  }
}
