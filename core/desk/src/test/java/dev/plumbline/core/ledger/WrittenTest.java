package dev.plumbline.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Ids and lists are read character by character, to the same effect as these patterns. */
final class WrittenTest {

  private static final int TEXTS = 200_000;
  private static final String[] PIECES = {
    "a",
    "Z",
    "é",
    "中",
    "𠀀",
    "Ⅷ",
    "²",
    "٣",
    "0",
    "7",
    "1234567890",
    "12345678901",
    ".",
    "_",
    "/",
    "-",
    " ",
    "\t",
    "\n",
    "\r",
    "\u000b",
    "\u3000",
    ",",
    "，",
    "、",
    ";",
    "；",
    "!",
    "\uD800",
    ""
  };
  private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._/-]{0,63}");
  private static final Pattern PERSON = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,31}");
  private static final Pattern IDENTITY = Pattern.compile(".*\\d{11,}.*");
  private static final Pattern LIST = Pattern.compile("\\s*[,，、;；\\n]\\s*");

  private final Random random = new Random(11);

  private String text() {
    StringBuilder text = new StringBuilder();
    int pieces = random.nextInt(random.nextInt(20) == 0 ? 80 : 8);
    int some = 1 + random.nextInt(PIECES.length);
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES[random.nextInt(some)]);
    }
    return text.toString();
  }

  @Test
  void idsAreOfLettersDigitsAndFewMarks() {
    int ids = 0;
    for (int i = 0; i < TEXTS; i++) {
      String text = text();
      boolean id = ID.matcher(text).matches() && !IDENTITY.matcher(text).matches();
      assertThat(LocalIds.isId(text)).as(text).isEqualTo(id);
      ids += id ? 1 : 0;
    }
    assertThat(ids).isBetween(TEXTS / 20, TEXTS);
  }

  @Test
  void peopleAreShortLatinIds() {
    int people = 0;
    for (int i = 0; i < TEXTS; i++) {
      String text = text();
      boolean person = PERSON.matcher(text).matches() && !IDENTITY.matcher(text).matches();
      assertThat(LocalIds.isPerson(text)).as(text).isEqualTo(person);
      people += person ? 1 : 0;
    }
    assertThat(people).isBetween(TEXTS / 100, TEXTS);
  }

  @Test
  void listsArePartedByCommasSemicolonsAndLineEnds() {
    for (int i = 0; i < TEXTS; i++) {
      String text = text();
      List<String> parts = Arrays.stream(LIST.split(text)).filter(part -> !part.isBlank()).toList();
      assertThat(Listed.parts(text)).as(text).isEqualTo(parts);
    }
  }
}
