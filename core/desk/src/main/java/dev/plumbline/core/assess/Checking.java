package dev.plumbline.core.assess;

import dev.plumbline.core.standard.Condition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Compares what was claimed with what was found. */
final class Checking {

  private final Rulebook rules;
  private final Course course;
  private final Judge judge;
  private final Appraisal appraisal;

  Checking(Rulebook rules, Course course, Judge judge) {
    this.rules = rules;
    this.course = course;
    this.judge = judge;
    this.appraisal = new Appraisal(rules);
  }

  Outcome.Checked check(List<Stated> found, Turn turn) {
    Outcome.Drawn sample = course.sample().orElseThrow(() -> new Refused("not-drawn"));
    Map<String, List<Stated>> byUnit = new LinkedHashMap<>();
    found.forEach(row -> byUnit.computeIfAbsent(row.unit(), any -> new ArrayList<>()).add(row));
    if (byUnit.isEmpty()) {
      throw new Refused("nothing-checked", course.toCheck().size());
    }
    List<CheckedUnit> units = new ArrayList<>();
    for (Map.Entry<String, List<Stated>> each : byUnit.entrySet()) {
      units.add(unit(sample, each.getKey(), each.getValue(), turn));
    }
    return new Outcome.Checked(sample.round(), units, bodies(sample, units));
  }

  private CheckedUnit unit(Outcome.Drawn sample, String unit, List<Stated> rows, Turn turn) {
    boolean drawn = sample.strata().stream().anyMatch(stratum -> stratum.chosen().contains(unit));
    Standing claimed = course.accepted().get(unit);
    if (!drawn || claimed == null) {
      throw new Refused("not-in-sample", unit);
    } else if (course.checks().containsKey(unit)) {
      throw new Refused("checked-already", unit);
    }
    String checker = checker(sample, unit, rows, turn);
    new Rights(course).superior(checker);
    Rights.independent(checker, unit, course);
    Map<String, Mark> seen = seen(claimed, rows);
    List<CheckedUnit.Difference> changed = new ArrayList<>();
    Map<String, Mark> now = new TreeMap<>(claimed.items());
    seen.forEach(
        (item, mark) -> {
          Mark before = claimed.items().getOrDefault(item, Mark.UNKNOWN);
          if (before.worth() != mark.worth()) {
            changed.add(new CheckedUnit.Difference(item, before, mark));
            now.put(item, mark);
          }
        });
    boolean concealed = rows.stream().anyMatch(Stated::concealed);
    return new CheckedUnit(
        unit, checker, concealed, seen.size(), changed, corrected(claimed, checker, now));
  }

  private static String checker(Outcome.Drawn sample, String unit, List<Stated> rows, Turn turn) {
    return rows.stream()
        .map(Stated::by)
        .filter(by -> !by.isEmpty())
        .findFirst()
        .or(() -> Optional.ofNullable(sample.checkers().get(unit)))
        .orElse(turn.by());
  }

  private static Map<String, Mark> seen(Standing claimed, List<Stated> rows) {
    Map<String, Mark> seen = new TreeMap<>();
    for (Stated row : rows) {
      if (row.item().equals(Stated.ALL)) {
        claimed.items().forEach(seen::putIfAbsent);
      } else if (!claimed.items().containsKey(row.item())) {
        throw new Refused("no-such-item", claimed.unit(), row.item());
      } else {
        seen.put(row.item(), row.mark());
      }
    }
    return seen;
  }

  /** The branch as it stands with what was found, by the very records its body judged. */
  private Standing corrected(Standing claimed, String checker, Map<String, Mark> items) {
    Enrolled branch = course.population().get(claimed.unit());
    if (branch == null) {
      throw new IllegalStateException("a standing of no branch: " + claimed.unit());
    }
    Judge.Judged judged = judge.judge(branch, claimed.asOf());
    if (!judged.records().equals(claimed.records())) {
      throw new Refused("records-changed", claimed.unit());
    }
    return appraisal.of(judged, checker, items);
  }

  /** A body's rate is told once all of its sample is checked. */
  private List<BodyResult> bodies(Outcome.Drawn sample, List<CheckedUnit> units) {
    Map<String, CheckedUnit> known = new HashMap<>(course.checks());
    units.forEach(unit -> known.put(unit.unit(), unit));
    List<BodyResult> results = new ArrayList<>();
    for (Stratum stratum : sample.strata()) {
      boolean whole = known.keySet().containsAll(stratum.chosen());
      boolean fresh = units.stream().anyMatch(unit -> stratum.chosen().contains(unit.unit()));
      if (whole && fresh) {
        results.add(body(stratum.name(), stratum.chosen().stream().map(known::get).toList()));
      }
    }
    return results;
  }

  private BodyResult body(String body, List<CheckedUnit> units) {
    ErrorRate rate =
        units.stream().map(CheckedUnit::rate).reduce(new ErrorRate(0, 0, 0), ErrorRate::plus);
    boolean concealed = units.stream().anyMatch(CheckedUnit::concealed);
    Optional<Condition> redo = rules.redo();
    boolean over = redo.map(when -> when.accept(new RedoCondition(rate, concealed))).orElse(false);
    return new BodyResult(body, rate.checked(), rate.over(), rate.under(), concealed, over);
  }
}
