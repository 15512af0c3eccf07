package dev.plumbline.examples.fuzz;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The fuzz target on the texts it begins from: every standard, the wrong ones, and wounded. */
final class LanguageFuzzTest {

  static Stream<Arguments> seeds() {
    return Mutations.seeds();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void isCompiledOrComplainedOf(String text) {
    LanguageFuzz.compiles(text);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void isFormattedOnceAndForAll(String text) {
    LanguageFuzz.formats(text);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void isTranslatedThereAndBack(String text) {
    LanguageFuzz.translates(text);
  }
}
