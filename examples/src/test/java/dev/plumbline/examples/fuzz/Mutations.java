package dev.plumbline.examples.fuzz;

import dev.plumbline.Plumbline;
import dev.plumbline.core.source.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.provider.Arguments;

/** Texts to begin from: every standard there is, the wrong ones, and each with a few wounds. */
final class Mutations {

  private static final Plumbline PLUMBLINE = Plumbline.create();
  private static final int WOUNDED = 3;

  /** Pieces that have meaning somewhere, to be put where they have none. */
  private static final List<String> PIECES =
      List.of(
          "{",
          "}",
          "(",
          ")",
          "\"",
          "「",
          "」",
          ",",
          "、",
          "；",
          "\n",
          "\r\n",
          "\t",
          "　",
          "#",
          "每",
          "每月",
          "不少于",
          "3至5人",
          "7人以上",
          "when",
          "and not (",
          "cite \"",
          "worth 10",
          "and",
          "0",
          "99999999999999999999",
          "2026-02-30",
          "-1",
          "１２",
          "三十七",
          "半",
          "—",
          "\uD800",
          "𠀀",
          "%",
          ">=",
          "example \"x\" {",
          "expect",
          "或",
          "当",
          "等",
          "\u0000",
          "\u202E",
          "ﬁ",
          "é");

  private Mutations() {}

  static Stream<Arguments> seeds() {
    List<String> texts = new ArrayList<>(whole());
    Random dice = new Random(20261126);
    for (String text : whole()) {
      for (int i = 0; i < WOUNDED; i++) {
        texts.add(wounded(text, dice));
      }
    }
    return IntStream.range(0, texts.size())
        .mapToObj(i -> Arguments.of(Named.of("seed " + i, texts.get(i))));
  }

  private static List<String> whole() {
    List<String> texts = new ArrayList<>(List.of("", "\n", "#", "\"", "{", "}", "\uFEFF"));
    for (String id : PLUMBLINE.standards().keySet()) {
      PLUMBLINE.text(id).map(Source::text).ifPresent(texts::add);
    }
    for (String folder : List.of("standards", "src/test/resources/wrong")) {
      try (Stream<Path> files = Files.list(Path.of(folder))) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          texts.add(Files.readString(file));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return texts;
  }

  private static String wounded(String text, Random dice) {
    StringBuilder wounded = new StringBuilder(text);
    for (int wounds = 1 + dice.nextInt(6); wounds > 0; wounds--) {
      int at = dice.nextInt(wounded.length() + 1);
      int end = Math.min(wounded.length(), at + dice.nextInt(12));
      switch (dice.nextInt(4)) {
        case 0 -> wounded.delete(at, end);
        case 1 -> wounded.insert(at, PIECES.get(dice.nextInt(PIECES.size())));
        case 2 -> wounded.insert(at, wounded.substring(at, end));
        default -> wounded.replace(at, end, PIECES.get(dice.nextInt(PIECES.size())));
      }
    }
    return wounded.toString();
  }
}
