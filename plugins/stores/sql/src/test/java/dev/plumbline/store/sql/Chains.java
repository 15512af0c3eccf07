package dev.plumbline.store.sql;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Chains of made-up results. */
final class Chains {

  static final String NAME = "county/2026";

  private Chains() {}

  static Kept link(int number) {
    Optional<String> previous = number == 1 ? Optional.empty() : Optional.of(digest(number - 1));
    return new Kept(
        number,
        "accept",
        LocalDate.of(2026, 1, 1).plusDays(number),
        digest(number),
        previous,
        "结果 " + number + "\n" + "x".repeat(5_000 * number));
  }

  static String digest(int number) {
    return String.format("%064d", number);
  }

  static List<Kept> whole(int length) {
    return IntStream.rangeClosed(1, length).mapToObj(Chains::link).toList();
  }
}
