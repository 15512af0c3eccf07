package dev.plumbline.planning;

import dev.plumbline.core.planning.CoverProblem;
import dev.plumbline.core.planning.CoverSolver;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/** Solves cover problems as integer programs with ojAlgo. Thread-safe; each call is by itself. */
public final class LeastCover implements CoverSolver {

  /** So little that penalties and places of all columns together come to less than one column. */
  private static final double LITTLE = 1e-2;

  /** Asks ojAlgo not to print a greeting; a library has no business on its host's console. */
  private static final String SILENCE = "shut.up.ojAlgo";

  /** A solver; has ojAlgo be silent in this process unless its host has said otherwise. */
  public LeastCover() {
    if (System.getProperty(SILENCE) == null) {
      System.setProperty(SILENCE, "true");
    }
  }

  @Override
  public Optional<SortedSet<Integer>> least(CoverProblem problem) {
    if (problem.rows().stream().anyMatch(LeastCover::hopeless)) {
      return Optional.empty();
    }
    ExpressionsBasedModel model = new ExpressionsBasedModel();
    List<Variable> taken = new ArrayList<>();
    double columns = problem.columns();
    double worst = 1.0 + problem.penalties().stream().mapToInt(each -> each).max().orElse(0);
    for (int column = 0; column < problem.columns(); column++) {
      // Equally small choices differ by their penalties, then by their places, the later winning,
      // so that equal problems come out equal.
      double penalty = problem.penalties().get(column) / (worst * columns);
      double place = (columns - column) / (worst * columns * columns * columns);
      taken.add(model.newVariable("x" + column).binary().weight(1 + LITTLE * (penalty + place)));
    }
    int number = 0;
    for (CoverProblem.Row row : problem.rows()) {
      Expression expression = model.newExpression("r" + number++).lower(row.least());
      row.counted().forEach(column -> expression.add(taken.get(column), 1));
      row.discounted().forEach(column -> expression.add(taken.get(column), -1));
      row.most().ifPresent(expression::upper);
    }
    Optimisation.Result result = model.minimise();
    return result.getState().isFeasible() ? Optional.of(chosen(result, problem)) : Optional.empty();
  }

  private static boolean hopeless(CoverProblem.Row row) {
    return row.counted().size() < row.least()
        || (row.most().isPresent() && row.most().getAsInt() < row.least());
  }

  private static SortedSet<Integer> chosen(Optimisation.Result result, CoverProblem problem) {
    SortedSet<Integer> chosen = new TreeSet<>();
    for (int column = 0; column < problem.columns(); column++) {
      if (result.doubleValue(column) > 0.5) {
        chosen.add(column);
      }
    }
    return chosen;
  }
}
