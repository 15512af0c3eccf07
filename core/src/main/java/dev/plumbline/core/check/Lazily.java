package dev.plumbline.core.check;

import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A list made when it is first looked at. Immutable and thread-safe. */
final class Lazily<T> extends AbstractList<T> {

  private final Supplier<List<T>> maker;
  private volatile Optional<List<T>> made = Optional.empty();

  Lazily(Supplier<List<T>> maker) {
    this.maker = maker;
  }

  /** Whether it has been made. */
  boolean isMade() {
    return made.isPresent();
  }

  /** The list, made now if it has not been. */
  List<T> list() {
    return made.orElseGet(this::make);
  }

  private synchronized List<T> make() {
    if (made.isEmpty()) {
      made = Optional.of(List.copyOf(maker.get()));
    }
    return made.get();
  }

  @Override
  public T get(int index) {
    return list().get(index);
  }

  @Override
  public int size() {
    return list().size();
  }

  @Override
  public Iterator<T> iterator() {
    return list().iterator();
  }
}
