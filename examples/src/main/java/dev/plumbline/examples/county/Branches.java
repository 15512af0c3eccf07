package dev.plumbline.examples.county;

import dev.plumbline.Plumbline;
import dev.plumbline.ReadyStandard;
import dev.plumbline.core.assess.Enrolled;
import dev.plumbline.core.check.Status;
import dev.plumbline.core.check.Verdict;
import dev.plumbline.core.record.Attestation;
import dev.plumbline.core.record.Unit;
import dev.plumbline.core.record.UnitRecords;
import dev.plumbline.examples.Samples;
import dev.plumbline.examples.year.Branch;
import dev.plumbline.examples.year.Sample;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Branches of all sectors there are, made from their sample years: each with some records lost, few
 * in some and many in others. The same number always gives the same branch.
 */
public final class Branches {

  static final Year YEAR = Year.of(2026);

  private static final LocalDate CONFIRMED = YEAR.atMonth(10).atDay(20);
  private static final double[] LOSSES = {0.0, 0.0, 0.01, 0.03, 0.08, 0.2, 0.5};

  private final int count;
  private final int bodies;
  private final List<Sample> samples = Samples.all();
  private final Map<String, ReadyStandard> standards = new HashMap<>();

  /** So many branches under so many bodies. */
  public Branches(int count, int bodies) {
    this.count = count;
    this.bodies = bodies;
    Plumbline plumbline = Plumbline.create();
    samples.forEach(
        sample ->
            standards.put(
                sample.sector(), plumbline.shipped(sample.sector()).orElseThrow().orElseThrow()));
  }

  /** The population. */
  public List<Enrolled> population() {
    return IntStream.range(0, count).mapToObj(this::enrolled).toList();
  }

  private Enrolled enrolled(int number) {
    String unit = String.format("u%03d", number + 1);
    String sector = sector(number).sector();
    return new Enrolled(
        unit,
        body(number) + "第" + (number / bodies + 1) + "支部",
        body(number),
        Objects.requireNonNull(standards.get(sector)).standard().id(),
        unit + "-p01");
  }

  /** The body of a branch: they take turns. */
  String body(int number) {
    return body(number, bodies);
  }

  private static String body(int number, int bodies) {
    return String.format("第%02d党委", number % bodies + 1);
  }

  /** The names of the bodies, in order. */
  List<String> bodyNames() {
    return IntStream.range(0, bodies).mapToObj(this::body).toList();
  }

  private Sample sector(int number) {
    return samples.get(number / bodies % samples.size());
  }

  /** The standard a branch is judged by, by the name it is shipped under. */
  String standard(int number) {
    return sector(number).sector();
  }

  ReadyStandard ready(int number) {
    ReadyStandard ready = standards.get(standard(number));
    if (ready == null) {
      throw new IllegalStateException("no standard of " + standard(number));
    }
    return ready;
  }

  /** The records of a branch. */
  UnitRecords records(int number) {
    Random random = new Random(7_919L * (number + 1));
    double loss = LOSSES[random.nextInt(LOSSES.length)];
    UnitRecords whole = sector(number).records();
    Enrolled enrolled = enrolled(number);
    Unit unit =
        new Unit(
            enrolled.unit(),
            enrolled.name(),
            whole.unit().founded(),
            whole.unit().dissolved(),
            whole.unit().traits(),
            whole.unit().settings());
    UnitRecords kept =
        new UnitRecords(
            unit,
            whole.people(),
            whole.bodies(),
            some(whole.activities(), loss, random),
            some(whole.talks(), loss / 4, random),
            whole.events(),
            whole.facts(),
            whole.facilities(),
            some(whole.ledgers(), loss, random),
            some(whole.documents(), loss, random),
            some(whole.policies(), loss, random),
            whole.attestations().stream().map(Branches::early).toList(),
            whole.covers());
    return confirmed(kept, number, loss, random);
  }

  /** Bodies judge in November, so what secretaries confirm must be there before. */
  private static Attestation early(Attestation given) {
    return new Attestation(
        given.duty(),
        given.subject(),
        given.officer(),
        given.date().isAfter(CONFIRMED) ? CONFIRMED : given.date(),
        given.met(),
        given.points(),
        given.evidenceKind(),
        given.evidence());
  }

  private static <T> List<T> some(List<T> all, double loss, Random random) {
    List<T> kept = new ArrayList<>();
    for (T each : all) {
      if (random.nextDouble() >= loss) {
        kept.add(each);
      }
    }
    return kept;
  }

  /** What waits for a person is confirmed by the secretary, in a good branch nearly all of it. */
  private UnitRecords confirmed(UnitRecords kept, int number, double loss, Random random) {
    List<Attestation> more = new ArrayList<>();
    for (Verdict verdict :
        ready(number).check(kept, YEAR, YEAR.atMonth(12).atEndOfMonth()).verdicts()) {
      if (verdict.status() == Status.ATTEST && random.nextDouble() >= loss) {
        String subject = verdict.item().subject().id();
        more.add(
            new Attestation(
                verdict.item().duty().id(),
                subject.equals("unit") ? Optional.empty() : Optional.of(subject),
                Branch.person(1),
                CONFIRMED,
                true,
                Optional.empty(),
                Optional.of("archive"),
                Optional.of("档案柜3")));
      }
    }
    return kept.confirmed(more);
  }
}
