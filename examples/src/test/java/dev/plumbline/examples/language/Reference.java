package dev.plumbline.examples.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A page of the docs that shows the language: blocks fenced as {@code std}, and tables whose first
 * two columns are lines in Chinese and in English.
 *
 * @param texts the blocks of either dialect, or of none in particular
 * @param pairs blocks of both dialects one after the other, and rows of the tables
 * @param unpaired Chinese or English blocks without their like beside them
 */
record Reference(List<Text> texts, List<Pair> pairs, List<Text> unpaired) {

  private static final Path DOCS = Path.of("..", "docs");
  private static final String HEADING = "| 中文 | English |";
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  /** Lines in the language, and where they stand. */
  record Text(String place, String dialect, String text) {
    @Override
    public String toString() {
      return place;
    }
  }

  /** The same in Chinese and in English. */
  record Pair(Text chinese, Text english) {
    @Override
    public String toString() {
      return chinese.place();
    }
  }

  /** The page of the language, then the tutorials. */
  static List<Reference> pages() throws IOException {
    List<Path> pages = new ArrayList<>(List.of(DOCS.resolve("language.md")));
    try (Stream<Path> files = Files.list(DOCS)) {
      files
          .filter(file -> file.getFileName().toString().startsWith("tutorial"))
          .sorted()
          .forEach(pages::add);
    }
    List<Reference> read = new ArrayList<>();
    for (Path page : pages) {
      read.add(of(page.getFileName().toString(), Files.readAllLines(page)));
    }
    return read;
  }

  private static Reference of(String page, List<String> lines) {
    List<Text> blocks = new ArrayList<>();
    List<Pair> pairs = new ArrayList<>();
    boolean table = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      String place = page + ":" + (i + 1);
      table = line.startsWith(HEADING) || (table && line.startsWith("|"));
      if (line.startsWith("```std")) {
        StringBuilder text = new StringBuilder();
        for (i++; !lines.get(i).equals("```"); i++) {
          text.append(lines.get(i)).append('\n');
        }
        blocks.add(new Text(place, line.substring("```std".length()).strip(), text.toString()));
      } else if (table && line.contains("`")) {
        String[] cells = line.split("\\|");
        pairs.add(new Pair(cell(place, "zh", cells[1]), cell(place, "en", cells[2])));
      }
    }
    List<Text> unpaired = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Text block = blocks.get(i);
      if (block.dialect().equals("zh")
          && i + 1 < blocks.size()
          && blocks.get(i + 1).dialect().equals("en")) {
        pairs.add(new Pair(block, blocks.get(++i)));
      } else if (!block.dialect().isEmpty()) {
        unpaired.add(block);
      }
    }
    return new Reference(blocks, pairs, unpaired);
  }

  private static Text cell(String place, String dialect, String cell) {
    String text =
        CODE.matcher(cell)
            .results()
            .map(found -> found.group(1) + "\n")
            .collect(Collectors.joining());
    return new Text(place, dialect, text);
  }
}
