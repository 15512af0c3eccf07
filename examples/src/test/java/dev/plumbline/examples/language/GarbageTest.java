package dev.plumbline.examples.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Compiled;
import dev.plumbline.Plumbline;
import dev.plumbline.core.source.Source;
import dev.plumbline.dsl.Limits;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A great deal of nonsense is answered with a few messages, and limits say which of them is met.
 */
final class GarbageTest {

  private static final Plumbline PLUMBLINE = Plumbline.create();
  private static final List<String> WORDS =
      List.of(
          "党课",
          "每季度",
          "1次",
          "party-lecture",
          "every",
          "quarter",
          "{",
          "}",
          "cite",
          "\"",
          "至少",
          "qwerty",
          "乱七八糟",
          "3至5人",
          "when",
          "(",
          ")",
          "and",
          "2026-13-45",
          "，",
          "；",
          "worth",
          "9",
          "#x");

  private static String garbage(int words, long seed, int lineLength) {
    Random dice = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      text.append(WORDS.get(dice.nextInt(WORDS.size())))
          .append(dice.nextInt(lineLength) == 0 ? '\n' : ' ');
    }
    return text.toString();
  }

  @ParameterizedTest(name = "lines of about {0} words")
  @ValueSource(ints = {1, 8, 400, 200_000})
  void ofTwoHundredThousandWordsGivesAtMostFiftyMessages(int lineLength) {
    Compiled compiled =
        PLUMBLINE.compile(new Source("garbage.std", garbage(200_000, lineLength, lineLength)));
    assertThat(compiled.standard()).isEmpty();
    assertThat(compiled.diagnostics()).isNotEmpty().hasSizeLessThanOrEqualTo(50);
  }

  @Test
  void ofOneSortIsNoWorse() {
    for (String piece :
        List.of("{", "}", "(", "\"", "党", "a ", "党课 ", "每", "and ", "not ( ", "1", "-")) {
      Compiled compiled =
          PLUMBLINE.compile(new Source("garbage.std", piece.repeat(200_000 / piece.length())));
      assertThat(compiled.standard()).as(piece).isEmpty();
      assertThat(compiled.diagnostics()).as(piece).isNotEmpty().hasSizeLessThanOrEqualTo(50);
    }
  }

  @ParameterizedTest
  @CsvSource({"100,1000,40,50", "4000,20,40,50", "4000,1000,2,50"})
  void isBoundedByTheLimitsAHostSets(int characters, int words, int depth, int errors) {
    Plumbline strict =
        Plumbline.builder().limits(new Limits(characters, words, depth, errors)).build();
    String text =
        "party-lecture every quarter when (((formal-members >= 7)))\n"
            + "theme-day every month\n".repeat(40);
    assertThat(strict.compile(new Source("s.std", text)).diagnostics())
        .extracting(each -> each.code())
        .containsAnyOf("TOO_LONG", "TOO_MANY_WORDS", "TOO_DEEP");
  }

  @Test
  void isCountedBeyondTheMessagesShown() {
    Plumbline brief = Plumbline.builder().limits(new Limits(10_000, 5_000, 40, 3)).build();
    Compiled compiled = brief.compile(new Source("s.std", "qwerty every quarter\n".repeat(10)));
    assertThat(compiled.diagnostics()).hasSize(3);
    assertThat(compiled.omitted()).isEqualTo(7);
  }
}
