package dev.plumbline.examples.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/** Seeded choices. Not thread-safe. */
final class Dice {

  private static final LocalDate FIRST = LocalDate.of(2025, 6, 1);

  private final Random random;

  Dice(long seed) {
    this.random = new Random(seed);
  }

  /** True once in {@code times}. */
  boolean once(int times) {
    return random.nextInt(times) == 0;
  }

  /** From {@code least} to {@code most}, both included. */
  int number(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  @SafeVarargs
  final <T> T any(T... choices) {
    return choices[random.nextInt(choices.length)];
  }

  <T> T any(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  <T> Optional<T> perhaps(int times, Supplier<T> value) {
    return once(times) ? Optional.of(value.get()) : Optional.empty();
  }

  /** Some of {@code all}, each with one chance in {@code times}, in their order. */
  <T> List<T> some(int times, List<T> all) {
    List<T> some = new ArrayList<>();
    for (T each : all) {
      if (once(times)) {
        some.add(each);
      }
    }
    return some;
  }

  /** A day of 2026, as a rule; ends of months and quarters more often than others. */
  LocalDate day() {
    LocalDate day =
        once(6) ? FIRST.plusDays(random.nextInt(700)) : LocalDate.ofYearDay(2026, number(1, 365));
    return switch (number(1, 8)) {
      case 1 -> day.withDayOfMonth(1);
      case 2 -> day.withDayOfMonth(day.lengthOfMonth());
      case 3 -> day.withDayOfMonth(15);
      default -> day;
    };
  }
}
