package dev.plumbline.core.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Gathers what results say, one after the other. */
final class CourseFacts implements Outcome.Visitor<CourseFacts> {

  private Optional<Outcome.Opened> opened = Optional.empty();
  private Optional<Set<String>> declared = Optional.empty();
  private final Map<String, Standing> selfAssessed = new TreeMap<>();
  private final Map<String, Standing> accepted = new TreeMap<>();
  private final Map<String, Set<String>> judges = new TreeMap<>();
  private final Map<String, Integer> rounds = new HashMap<>();
  private int round = 1;
  private String seal = "";
  private final List<Outcome.Drawn> samples = new ArrayList<>();
  private final Map<String, CheckedUnit> checks = new TreeMap<>();
  private final SortedMap<String, BodyResult> bodies = new TreeMap<>();
  private final List<BodyResult> everyBodyResult = new ArrayList<>();
  private Optional<Outcome.Graded> graded = Optional.empty();
  private Optional<Outcome.Rechecked> rechecked = Optional.empty();
  private boolean published;
  private boolean rectifying;
  private Rectification rectification = Rectification.NONE;
  private Optional<Result> current = Optional.empty();

  void add(Result result) {
    current = Optional.of(result);
    result.outcome().accept(this);
  }

  @Override
  public CourseFacts opened(Outcome.Opened outcome) {
    opened = Optional.of(outcome);
    seal = outcome.seal();
    return this;
  }

  @Override
  public CourseFacts declared(Outcome.Declared outcome) {
    declared = Optional.of(Set.copyOf(outcome.units()));
    return this;
  }

  @Override
  public CourseFacts selfAssessed(Outcome.SelfAssessed outcome) {
    outcome.standings().forEach(standing -> selfAssessed.put(standing.unit(), standing));
    judged(outcome.standings());
    return this;
  }

  @Override
  public CourseFacts accepted(Outcome.Accepted outcome) {
    outcome.standings().forEach(standing -> accepted.put(standing.unit(), standing));
    judged(outcome.standings());
    return this;
  }

  @Override
  public CourseFacts drawn(Outcome.Drawn outcome) {
    samples.add(outcome);
    return this;
  }

  @Override
  public CourseFacts checked(Outcome.Checked outcome) {
    outcome.units().forEach(unit -> checks.put(unit.unit(), unit));
    outcome.bodies().forEach(body -> bodies.put(body.body(), body));
    everyBodyResult.addAll(outcome.bodies());
    return this;
  }

  @Override
  public CourseFacts redone(Outcome.Redone outcome) {
    round = outcome.round();
    seal = outcome.seal();
    Set<String> bodiesVoid = Set.copyOf(outcome.bodies());
    outcome.bodies().forEach(body -> rounds.put(body, outcome.round()));
    bodies.keySet().removeAll(bodiesVoid);
    opened.stream()
        .flatMap(year -> year.population().stream())
        .filter(branch -> bodiesVoid.contains(branch.body()))
        .forEach(
            branch -> {
              accepted.remove(branch.unit());
              checks.remove(branch.unit());
            });
    return this;
  }

  @Override
  public CourseFacts graded(Outcome.Graded outcome) {
    graded = Optional.of(outcome);
    return this;
  }

  @Override
  public CourseFacts rectified(Outcome.Rectified outcome) {
    rectifying = true;
    rectification = rectification.opened(outcome.opened(), day()).moved(outcome.moves());
    return this;
  }

  @Override
  public CourseFacts rechecked(Outcome.Rechecked outcome) {
    rechecked = Optional.of(outcome);
    rectification = rectification.opened(outcome.opened(), day()).moved(outcome.moves());
    return this;
  }

  @Override
  public CourseFacts published(Outcome.Published outcome) {
    published = true;
    return this;
  }

  private void judged(List<Standing> standings) {
    for (Standing standing : standings) {
      judges.computeIfAbsent(standing.unit(), any -> new HashSet<>()).add(standing.by());
    }
  }

  private LocalDate day() {
    return current.map(Result::on).orElseThrow(() -> new IllegalStateException("no result"));
  }

  Optional<Outcome.Opened> opened() {
    return opened;
  }

  Optional<Set<String>> declared() {
    return declared;
  }

  Map<String, Standing> selfAssessed() {
    return Collections.unmodifiableMap(selfAssessed);
  }

  Map<String, Standing> accepted() {
    return Collections.unmodifiableMap(accepted);
  }

  Map<String, Set<String>> judges() {
    return Collections.unmodifiableMap(judges);
  }

  Map<String, Integer> rounds() {
    return Collections.unmodifiableMap(rounds);
  }

  int round() {
    return round;
  }

  String seal() {
    return seal;
  }

  List<Outcome.Drawn> samples() {
    return Collections.unmodifiableList(samples);
  }

  Map<String, CheckedUnit> checks() {
    return Collections.unmodifiableMap(checks);
  }

  SortedMap<String, BodyResult> bodies() {
    return Collections.unmodifiableSortedMap(bodies);
  }

  List<BodyResult> everyBodyResult() {
    return Collections.unmodifiableList(everyBodyResult);
  }

  Optional<Outcome.Graded> graded() {
    return graded;
  }

  Optional<Outcome.Rechecked> rechecked() {
    return rechecked;
  }

  boolean published() {
    return published;
  }

  boolean rectifying() {
    return rectifying;
  }

  Rectification rectification() {
    return rectification;
  }
}
