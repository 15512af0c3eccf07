package dev.plumbline.bench;

/** One way to check the units. Made ready beforehand; checking is what is timed. */
public interface Contestant {

  /** Tells the breaches of the {@code unit}th unit. */
  void check(int unit, Found found);
}
