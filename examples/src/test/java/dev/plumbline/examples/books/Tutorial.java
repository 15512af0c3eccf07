package dev.plumbline.examples.books;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A tutorial as somebody would follow it: texts to save, commands to type, and what they are said
 * to answer.
 *
 * @param steps what to do, in order
 */
record Tutorial(List<Step> steps) {

  private static final Pattern CODE = Pattern.compile("`([^`]+)`");
  private static final Pattern FILE = Pattern.compile("[\\w-]+\\.std");
  private static final Pattern HAD_IT_BEEN =
      Pattern.compile("(?:若写成 |Had the second line been )`([^`]+)`");

  /** One thing to do. */
  sealed interface Step {}

  /** A text is saved; without a name it takes the place of the last. */
  record Save(String name, String text) implements Step {}

  /** The last line of a text is another for the next command only; empty to put it back. */
  record Swap(String line) implements Step {}

  /** A command is typed, and answers so; an ellipsis stands for anything. */
  record Type(String command, String answer) implements Step {}

  /** The text saved last, with one more line after it, is compiled, and that answers so. */
  record Compile(String line, String answer) implements Step {}

  static Tutorial read(Path page) throws IOException {
    List<Step> steps = new ArrayList<>();
    StringBuilder said = new StringBuilder();
    List<String> lines = Files.readAllLines(page);
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith("## ")) {
        said.setLength(0);
      }
      if (!lines.get(i).startsWith("```")) {
        said.append(lines.get(i)).append('\n');
        continue;
      }
      boolean standard = lines.get(i).equals("```std");
      List<String> block = new ArrayList<>();
      for (i++; !lines.get(i).equals("```"); i++) {
        block.add(lines.get(i));
      }
      if (standard) {
        steps.add(new Save(file(said.toString()), String.join("\n", block) + "\n"));
      } else if (block.get(0).matches("(\\$ )?\\./plumbline .*")) {
        session(said.toString(), block, steps);
      } else {
        steps.add(new Compile(line(said.toString()), String.join("\n", block)));
      }
      said.setLength(0);
    }
    return new Tutorial(steps);
  }

  private static void session(String said, List<String> block, List<Step> steps) {
    Matcher instead = HAD_IT_BEEN.matcher(said);
    boolean swapped = instead.find();
    if (swapped) {
      steps.add(new Swap(instead.group(1)));
    }
    String command = "";
    StringBuilder answer = new StringBuilder();
    for (String line : block) {
      if (line.matches("(\\$ )?\\./plumbline .*")) {
        add(steps, command, answer.toString());
        command = line.substring(line.indexOf("./plumbline ") + "./plumbline ".length());
        answer.setLength(0);
      } else {
        answer.append(line).append('\n');
      }
    }
    add(steps, command, answer.toString());
    if (swapped) {
      steps.add(new Swap(""));
    }
  }

  private static void add(List<Step> steps, String command, String answer) {
    if (!command.isEmpty()) {
      steps.add(new Type(command, answer));
    }
  }

  /** The file a paragraph names, the last one; empty if none. */
  private static String file(String said) {
    String named = "";
    Matcher code = CODE.matcher(said);
    while (code.find()) {
      named = FILE.matcher(code.group(1)).matches() ? code.group(1) : named;
    }
    return named;
  }

  /** The line of a standard a paragraph speaks of; empty if none. */
  private static String line(String said) {
    Matcher code = CODE.matcher(said);
    return code.find() && !FILE.matcher(code.group(1)).matches() ? code.group(1) : "";
  }
}
