package dev.plumbline.core.assess;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Many branches at a glance.
 *
 * @param branches every branch that was judged: its body, points, grade and sections
 * @param scores how many branches lie in each tenth of the full score, the lowest first
 * @param unrated how many branches have no score
 * @param missed the duties missed by most branches, the most missed first
 * @param bodies how many branches each body has, how many qualified, and its latest checks
 */
public record Overview(
    List<Branch> branches,
    List<Integer> scores,
    int unrated,
    List<Missed> missed,
    List<Body> bodies) {

  private static final int TENTHS = 10;

  public Overview {
    branches = List.copyOf(branches);
    scores = List.copyOf(scores);
    missed = List.copyOf(missed);
    bodies = List.copyOf(bodies);
  }

  /**
   * A branch.
   *
   * @param enrolled who it is
   * @param rate its points as a share of the whole; empty without a score
   * @param grade the grade it has
   * @param qualified which list it is on
   * @param sections the share of its points each section has, by id, in order
   */
  public record Branch(
      Enrolled enrolled,
      Optional<BigDecimal> rate,
      Optional<String> grade,
      boolean qualified,
      Map<String, Optional<BigDecimal>> sections) {}

  /**
   * A duty missed.
   *
   * @param standard the standard that asks it
   * @param duty the duty
   * @param units how many branches miss it
   * @param of of how many it is asked
   */
  public record Missed(String standard, Catalogue.DutyName duty, int units, int of) {}

  /**
   * A body.
   *
   * @param body its name
   * @param branches how many of its branches were judged
   * @param qualified how many of them are qualified
   * @param rounds how many rounds it took
   * @param checks its latest checks, if its sample was checked
   */
  public record Body(
      String body, int branches, int qualified, int rounds, Optional<BodyResult> checks) {}

  /** What a course comes to so far. */
  public static Overview of(Course course) {
    SortedMap<String, Standing> standing = course.standing();
    Map<String, String> grades = new TreeMap<>();
    course
        .graded()
        .ifPresent(
            graded ->
                graded
                    .grades()
                    .forEach(
                        given ->
                            given.grade().ifPresent(grade -> grades.put(given.unit(), grade))));
    List<String> qualified = course.qualified();
    SortedMap<String, Enrolled> population = course.population();
    List<Branch> branches = new ArrayList<>();
    int[] scores = new int[TENTHS];
    int unrated = 0;
    for (Standing each : standing.values()) {
      Optional<BigDecimal> rate =
          each.points()
              .filter(points -> each.outOf().signum() > 0)
              .map(points -> points.divide(each.outOf(), MathContext.DECIMAL64));
      if (rate.isPresent()) {
        scores[tenth(rate.get())]++;
      } else {
        unrated++;
      }
      Enrolled enrolled = population.get(each.unit());
      if (enrolled != null) {
        branches.add(
            new Branch(
                enrolled,
                rate,
                Optional.ofNullable(grades.get(each.unit())).or(each::grade),
                qualified.contains(each.unit()),
                sections(each)));
      }
    }
    branches.sort(
        Comparator.comparing((Branch branch) -> branch.enrolled().body())
            .thenComparing(branch -> branch.enrolled().unit()));
    List<Integer> counts = new ArrayList<>();
    for (int count : scores) {
      counts.add(count);
    }
    return new Overview(
        branches, counts, unrated, missed(course, standing), bodies(course, branches));
  }

  private static int tenth(BigDecimal rate) {
    int at = rate.multiply(BigDecimal.TEN).intValue();
    return Math.max(0, Math.min(TENTHS - 1, at));
  }

  private static Map<String, Optional<BigDecimal>> sections(Standing standing) {
    Map<String, Optional<BigDecimal>> rates = new LinkedHashMap<>();
    for (Standing.SectionPoints section : standing.sections()) {
      rates.put(
          section.section(),
          section
              .points()
              .filter(points -> section.worth().signum() > 0)
              .map(points -> points.divide(section.worth(), MathContext.DECIMAL64)));
    }
    return rates;
  }

  private static List<Missed> missed(Course course, SortedMap<String, Standing> standing) {
    Map<List<String>, int[]> counts = new TreeMap<>(Comparator.comparing(List::toString));
    for (Standing each : standing.values()) {
      Map<String, Boolean> duties = new TreeMap<>();
      each.items()
          .forEach(
              (item, mark) -> {
                if (mark != Mark.OUT) {
                  duties.merge(ItemIds.duty(item), mark == Mark.MISSED, Boolean::logicalOr);
                }
              });
      duties.forEach(
          (duty, missed) -> {
            int[] count = counts.computeIfAbsent(List.of(each.standard(), duty), any -> new int[2]);
            count[0] += missed ? 1 : 0;
            count[1]++;
          });
    }
    List<Missed> found = new ArrayList<>();
    counts.forEach(
        (key, count) ->
            course
                .catalogue(key.get(0))
                .flatMap(catalogue -> catalogue.duty(key.get(1)))
                .filter(duty -> count[0] > 0)
                .ifPresent(duty -> found.add(new Missed(key.get(0), duty, count[0], count[1]))));
    found.sort(
        Comparator.comparingInt(Missed::units)
            .reversed()
            .thenComparing(each -> each.standard() + each.duty().id()));
    return found;
  }

  private static List<Body> bodies(Course course, List<Branch> branches) {
    SortedMap<String, List<Branch>> by = new TreeMap<>();
    branches.forEach(
        branch ->
            by.computeIfAbsent(branch.enrolled().body(), any -> new ArrayList<>()).add(branch));
    List<Body> bodies = new ArrayList<>();
    by.forEach(
        (body, its) ->
            bodies.add(
                new Body(
                    body,
                    its.size(),
                    (int) its.stream().filter(Branch::qualified).count(),
                    course.round(body),
                    Optional.ofNullable(course.bodies().get(body)))));
    return bodies;
  }
}
