package dev.plumbline.core.assess;

import java.util.List;

/**
 * A part of the population sampled by itself.
 *
 * @param name its name: the body's
 * @param candidates who can be drawn, by id
 * @param chosen who was, in the order drawn
 */
public record Stratum(String name, List<String> candidates, List<String> chosen) {
  public Stratum {
    candidates = List.copyOf(candidates);
    chosen = List.copyOf(chosen);
  }
}
