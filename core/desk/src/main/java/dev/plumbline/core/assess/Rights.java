package dev.plumbline.core.assess;

import java.util.List;

/** Who may act. Where no officers are named, anybody may. */
final class Rights {

  private final List<Officer> officers;

  Rights(Course course) {
    this.officers = course.year().officers();
  }

  /** Nobody acts who is not named. */
  void known(String person) {
    boolean named = officers.stream().anyMatch(each -> each.person().equals(person));
    if (!officers.isEmpty() && !named) {
      throw new Refused("not-an-officer", person);
    }
  }

  /** Only the superior's own may act. */
  void superior(String person) {
    require(person, Officer.Role.SUPERIOR, "", "needs-superior");
  }

  /** Only the branch's own may act. */
  void branch(String person, Enrolled branch) {
    require(person, Officer.Role.BRANCH, branch.unit(), "needs-branch");
  }

  /** Only those of the body above the branch may act. */
  void body(String person, Enrolled branch) {
    require(person, Officer.Role.BODY, branch.body(), "needs-body");
  }

  private void require(String person, Officer.Role role, String of, String otherwise) {
    boolean may =
        officers.stream()
            .anyMatch(
                each ->
                    each.person().equals(person)
                        && each.role() == role
                        && (role == Officer.Role.SUPERIOR || each.of().equals(of)));
    if (!officers.isEmpty() && !may) {
      throw new Refused(otherwise, person, of);
    }
  }

  /** Whoever judged a branch does not check it. */
  static void independent(String checker, String unit, Course course) {
    if (course.hasJudged(checker, unit)) {
      throw new Refused("checks-own", checker, unit);
    }
  }
}
