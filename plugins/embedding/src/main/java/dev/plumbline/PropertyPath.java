package dev.plumbline;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * Where something stands in an object, as a form addresses it: {@code activities[3].date}.
 * Immutable; empty for the object as a whole.
 *
 * @param steps from the object inwards
 */
public record PropertyPath(List<Step> steps) {

  /** The object as a whole. */
  public static final PropertyPath ROOT = new PropertyPath(List.of());

  public PropertyPath {
    steps = List.copyOf(steps);
  }

  /**
   * One step inwards.
   *
   * @param name the property's name
   * @param index which element, from 0, where the property is a list
   */
  public record Step(String name, OptionalInt index) {}

  /** This path and then the property {@code name}. */
  public PropertyPath property(String name) {
    return then(new Step(name, OptionalInt.empty()));
  }

  /** This path and then element {@code index}, from 0, of the list {@code name}. */
  public PropertyPath element(String name, int index) {
    return then(new Step(name, OptionalInt.of(index)));
  }

  /** Whether it is the object as a whole. */
  public boolean isRoot() {
    return steps.isEmpty();
  }

  private PropertyPath then(Step step) {
    List<Step> longer = new ArrayList<>(steps);
    longer.add(step);
    return new PropertyPath(longer);
  }

  @Override
  public String toString() {
    return steps.stream()
        .map(s -> s.name() + (s.index().isPresent() ? "[" + s.index().getAsInt() + "]" : ""))
        .collect(Collectors.joining("."));
  }
}
