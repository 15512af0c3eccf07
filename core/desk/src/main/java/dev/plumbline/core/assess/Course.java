package dev.plumbline.core.assess;

import dev.plumbline.core.standard.Assessment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** A year so far: what its results say together. Immutable. */
public final class Course {

  private final List<Sealed> chain;
  private final CourseFacts facts;

  private Course(List<Sealed> chain, CourseFacts facts) {
    this.chain = List.copyOf(chain);
    this.facts = facts;
  }

  /** What {@code chain} says, in its order. */
  public static Course of(List<Sealed> chain) {
    CourseFacts facts = new CourseFacts();
    chain.forEach(link -> facts.add(link.result()));
    return new Course(chain, facts);
  }

  /** The results, in order. */
  public List<Sealed> chain() {
    return chain;
  }

  /** The digest of the last result, if there is one. */
  public Optional<String> head() {
    return chain.isEmpty() ? Optional.empty() : Optional.of(chain.get(chain.size() - 1).digest());
  }

  /** How the year was opened, if it was. */
  public Optional<Outcome.Opened> opened() {
    return facts.opened();
  }

  /**
   * How the year was opened.
   *
   * @throws Refused if it was not
   */
  Outcome.Opened year() {
    return opened().orElseThrow(() -> new Refused("not-opened"));
  }

  /** The day of the last result. */
  public Optional<LocalDate> lastDay() {
    return chain.isEmpty()
        ? Optional.empty()
        : Optional.of(chain.get(chain.size() - 1).result().on());
  }

  /** The step of this kind in the year's timetable. */
  public Optional<Stage> stage(Assessment.Kind kind) {
    return opened().stream()
        .flatMap(year -> year.stages().stream())
        .filter(stage -> stage.kind() == kind)
        .findFirst();
  }

  /** Every branch of the population, by id. */
  public SortedMap<String, Enrolled> population() {
    SortedMap<String, Enrolled> all = new TreeMap<>();
    opened().ifPresent(year -> year.population().forEach(each -> all.put(each.unit(), each)));
    return all;
  }

  /** The branches that take part: those that applied, or all where nobody has to. */
  public SortedMap<String, Enrolled> taking() {
    SortedMap<String, Enrolled> taking = population();
    facts.declared().ifPresent(taking.keySet()::retainAll);
    return taking;
  }

  /** How branches judged themselves, by id. */
  public Map<String, Standing> selfAssessed() {
    return facts.selfAssessed();
  }

  /**
   * How bodies judged their branches in the rounds that stand, by id; where the standard has no
   * such step, how branches judged themselves.
   */
  public Map<String, Standing> accepted() {
    return stage(Assessment.Kind.ACCEPT).isPresent() ? facts.accepted() : selfAssessed();
  }

  /** How each branch stands now: by its check, else by its body. */
  public SortedMap<String, Standing> standing() {
    SortedMap<String, Standing> now = new TreeMap<>(accepted());
    checks().values().forEach(checked -> now.put(checked.unit(), checked.standing()));
    return now;
  }

  /** Whether a person judged a branch in this year, in a round that stands or a void one. */
  public boolean hasJudged(String person, String unit) {
    return facts.judges().getOrDefault(unit, Set.of()).contains(person);
  }

  /** The round of a body: 1, and one more for every time it was done over. */
  public int round(String body) {
    return facts.rounds().getOrDefault(body, 1);
  }

  /** The round the year is in. */
  public int round() {
    return facts.round();
  }

  /** The seal of the seed the current round's sample is drawn by. */
  String seal() {
    return facts.seal();
  }

  /** The samples drawn, in order. */
  public List<Outcome.Drawn> samples() {
    return facts.samples();
  }

  /** The sample of the current round, if it is drawn. */
  public Optional<Outcome.Drawn> sample() {
    return samples().stream().filter(drawn -> drawn.round() == round()).findFirst();
  }

  /** What checks found in the rounds that stand, by branch. */
  public Map<String, CheckedUnit> checks() {
    return facts.checks();
  }

  /** What the latest checks came to, by body. */
  public SortedMap<String, BodyResult> bodies() {
    return facts.bodies();
  }

  /** Every result of a body's checks, void ones included, in order. */
  public List<BodyResult> bodyResults(String body) {
    return facts.everyBodyResult().stream().filter(each -> each.body().equals(body)).toList();
  }

  /** The bodies whose round has to be done over and has not been yet. */
  public List<String> toRedo() {
    return bodies().values().stream().filter(BodyResult::redo).map(BodyResult::body).toList();
  }

  /** The branches that wait for their body's judgement, by id. */
  public SortedMap<String, Enrolled> toAccept() {
    SortedMap<String, Enrolled> waiting = taking();
    waiting.keySet().removeAll(accepted().keySet());
    return waiting;
  }

  /** The branches of the sample that nobody has checked yet. */
  public Set<String> toCheck() {
    Set<String> waiting = new LinkedHashSet<>();
    sample()
        .ifPresent(drawn -> drawn.strata().forEach(stratum -> waiting.addAll(stratum.chosen())));
    waiting.removeAll(checks().keySet());
    return waiting;
  }

  /** The grades, if they are settled. */
  public Optional<Outcome.Graded> graded() {
    return facts.graded();
  }

  /** The last look taken at branches again, if any was. */
  public Optional<Outcome.Rechecked> rechecked() {
    return facts.rechecked();
  }

  /** Whether the lists were made known. */
  public boolean published() {
    return facts.published();
  }

  /** The problems and how far each has come, by id. */
  public Rectification rectification() {
    return facts.rectification();
  }

  /** Whether problems were opened. */
  public boolean rectifying() {
    return facts.rectifying();
  }

  /** The branches that come up to the standard, by id: one of the two lists. */
  public List<String> qualified() {
    return listed(true);
  }

  /** The branches that do not: the other list. */
  public List<String> unqualified() {
    return listed(false);
  }

  private List<String> listed(boolean wanted) {
    Set<String> fallen = new LinkedHashSet<>();
    rechecked().ifPresent(again -> fallen.addAll(again.fallen()));
    List<String> units = new ArrayList<>();
    if (graded().isPresent()) {
      for (GradeGiven given : graded().get().grades()) {
        if ((given.qualified() && !fallen.contains(given.unit())) == wanted) {
          units.add(given.unit());
        }
      }
    } else {
      standing()
          .forEach(
              (unit, standing) -> {
                if ((standing.qualified() && !fallen.contains(unit)) == wanted) {
                  units.add(unit);
                }
              });
    }
    return units;
  }

  /** What a standard of the year asks. */
  public Optional<Catalogue> catalogue(String standard) {
    return opened().stream()
        .flatMap(year -> year.standards().stream())
        .filter(each -> each.standard().equals(standard))
        .findFirst();
  }
}
