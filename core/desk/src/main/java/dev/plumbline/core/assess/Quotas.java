package dev.plumbline.core.assess;

import dev.plumbline.core.standard.Grade;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps grades within their quotas.
 *
 * <p>A quota is counted of all branches and rounded down, so that it is never passed. The places go
 * to the highest points; branches with equal points that do not all fit stand back together, so
 * that no order of names decides. Who stands back has the next grade.
 */
final class Quotas {

  private Quotas() {}

  /** The grade each branch is given, by id; branches without points have none here. */
  static Map<String, String> apply(
      List<Grade> grades, Collection<Standing> standings, int branches) {
    Map<String, String> given = new HashMap<>();
    List<Standing> pushed = new ArrayList<>();
    for (Grade grade : grades) {
      List<Standing> wanting = new ArrayList<>(pushed);
      standings.stream()
          .filter(each -> each.points().isPresent() && each.grade().equals(Optional.of(grade.id())))
          .forEach(wanting::add);
      int places = grade.quota().map(share -> places(share, branches)).orElse(Integer.MAX_VALUE);
      List<Standing> within = within(wanting, places);
      within.forEach(each -> given.put(each.unit(), grade.id()));
      pushed = new ArrayList<>(wanting);
      pushed.removeAll(within);
    }
    pushed.forEach(each -> given.put(each.unit(), grades.get(grades.size() - 1).id()));
    return given;
  }

  static int places(BigDecimal share, int branches) {
    return share
        .multiply(BigDecimal.valueOf(branches))
        .setScale(0, RoundingMode.FLOOR)
        .intValueExact();
  }

  private static List<Standing> within(List<Standing> wanting, int places) {
    if (wanting.size() <= places) {
      return wanting;
    }
    List<Standing> best = new ArrayList<>(wanting);
    best.sort(Comparator.comparing(Quotas::points).reversed());
    BigDecimal first = points(best.get(places));
    return best.stream().filter(each -> points(each).compareTo(first) > 0).toList();
  }

  private static BigDecimal points(Standing standing) {
    return standing.points().orElse(BigDecimal.ZERO);
  }
}
