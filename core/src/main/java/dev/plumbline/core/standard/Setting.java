package dev.plumbline.core.standard;

import java.util.Optional;

/**
 * A value the standard gives, or leaves to the institution as an open parameter.
 *
 * @param <T> what is set
 */
public sealed interface Setting<T> {

  /** The value, when it is given. */
  Optional<T> value();

  /**
   * A value that is known.
   *
   * @param <T> what is set
   * @param known the value
   */
  record Given<T>(T known) implements Setting<T> {
    @Override
    public Optional<T> value() {
      return Optional.of(known);
    }
  }

  /**
   * A parameter nobody has bound yet.
   *
   * @param <T> what is set
   * @param parameter its name in the standard
   */
  record Open<T>(String parameter) implements Setting<T> {
    @Override
    public Optional<T> value() {
      return Optional.empty();
    }
  }

  /** A known value. */
  static <T> Setting<T> of(T value) {
    return new Given<>(value);
  }
}
