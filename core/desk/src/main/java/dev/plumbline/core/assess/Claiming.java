package dev.plumbline.core.assess;

import dev.plumbline.core.standard.Assessment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Branches judge themselves; bodies judge their branches. */
final class Claiming {

  private final Course course;
  private final Judge judge;
  private final Appraisal appraisal;
  private final Map<String, Map<String, Mark>> stated = new HashMap<>();
  private final Map<String, String> by = new HashMap<>();

  Claiming(Rulebook rules, Course course, Judge judge, List<Stated> rows) {
    this.course = course;
    this.judge = judge;
    this.appraisal = new Appraisal(rules);
    for (Stated row : rows) {
      if (!course.taking().containsKey(row.unit())) {
        throw new Refused("not-taking-part", row.unit());
      }
      Map<String, Mark> marks = stated.computeIfAbsent(row.unit(), any -> new TreeMap<>());
      if (!row.item().isEmpty()) {
        marks.put(row.item(), row.mark());
      }
      if (!row.by().isEmpty()) {
        by.put(row.unit(), row.by());
      }
    }
  }

  Outcome selfAssess(Set<String> only, Turn turn) {
    Order.declared(course);
    boolean begun = course.chain().stream().anyMatch(link -> closes(link.result().outcome()));
    if (begun) {
      throw new Refused("assessed-too-late");
    }
    Rights rights = new Rights(course);
    List<Standing> standings = new ArrayList<>();
    for (Enrolled branch : wanted(course.taking().values().stream().toList(), only)) {
      String who = by.getOrDefault(branch.unit(), branch.secretary());
      String person = who.isEmpty() ? turn.by() : who;
      rights.branch(person, branch);
      standings.add(standing(branch, person, turn));
    }
    return new Outcome.SelfAssessed(standings);
  }

  private static boolean closes(Outcome outcome) {
    return outcome instanceof Outcome.Accepted || outcome instanceof Outcome.Drawn;
  }

  Outcome accept(Set<String> only, Turn turn) {
    Order.declared(course);
    boolean selfFirst = course.stage(Assessment.Kind.SELF_ASSESS).isPresent();
    Rights rights = new Rights(course);
    List<Enrolled> waiting = wanted(List.copyOf(course.toAccept().values()), only);
    if (waiting.isEmpty()) {
      throw new Refused("accepted-already");
    }
    List<Standing> standings = new ArrayList<>();
    for (Enrolled branch : waiting) {
      Standing own = course.selfAssessed().get(branch.unit());
      if (own == null && selfFirst) {
        throw new Refused("not-self-assessed", branch.unit());
      }
      String person = by.getOrDefault(branch.unit(), assessor(branch).orElse(turn.by()));
      rights.body(person, branch);
      standings.add(standing(branch, person, turn));
    }
    return new Outcome.Accepted(course.round(), standings);
  }

  /** The one officer of the body above a branch; whoever takes the step where there are several. */
  private Optional<String> assessor(Enrolled branch) {
    List<String> officers =
        course.year().officers().stream()
            .filter(each -> each.role() == Officer.Role.BODY && each.of().equals(branch.body()))
            .map(Officer::person)
            .toList();
    return officers.size() == 1 ? Optional.of(officers.get(0)) : Optional.empty();
  }

  private List<Enrolled> wanted(List<Enrolled> branches, Set<String> only) {
    for (String body : only) {
      if (course.population().values().stream().noneMatch(each -> each.body().equals(body))) {
        throw new Refused("no-such-body", body);
      }
    }
    return branches.stream()
        .filter(branch -> only.isEmpty() || only.contains(branch.body()))
        .toList();
  }

  private Standing standing(Enrolled branch, String person, Turn turn) {
    return appraisal.of(
        judge.judge(branch, turn.on()), person, stated.getOrDefault(branch.unit(), Map.of()));
  }
}
