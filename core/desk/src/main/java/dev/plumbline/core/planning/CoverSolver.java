package dev.plumbline.core.planning;

import java.util.Optional;
import java.util.SortedSet;

/** Solves a {@link CoverProblem}; equal problems get equal answers. Thread-safe. */
public interface CoverSolver {

  /** The columns to take, as few as can be; empty if no choice makes every row hold. */
  Optional<SortedSet<Integer>> least(CoverProblem problem);
}
