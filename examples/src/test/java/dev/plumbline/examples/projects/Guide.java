package dev.plumbline.examples.projects;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page of the docs that a reader follows: files to write, and commands to type. */
final class Guide {

  private static final Pattern NAMED = Pattern.compile("\\*\\*`([^`]+)`\\*\\*");

  /**
   * One block of the page.
   *
   * @param file the file to write it to; none for commands
   * @param text what stands in it
   */
  record Block(Optional<String> file, String text) {

    /** The commands of the block, each with the lines that must be among what it says. */
    List<Command> commands() {
      List<Command> commands = new ArrayList<>();
      for (String line : text.lines().toList()) {
        if (line.startsWith("$ ")) {
          commands.add(new Command(Arrays.asList(line.substring(2).split(" ")), new ArrayList<>()));
        } else {
          commands.get(commands.size() - 1).says().add(line);
        }
      }
      return commands;
    }
  }

  /** A command and what it says. */
  record Command(List<String> words, List<String> says) {}

  private Guide() {}

  /** The blocks of a page, in order. */
  static List<Block> blocks(Path page) throws IOException {
    List<Block> blocks = new ArrayList<>();
    Optional<String> named = Optional.empty();
    List<String> lines = Files.readAllLines(page);
    for (int i = 0; i < lines.size(); i++) {
      Matcher name = NAMED.matcher(lines.get(i));
      if (name.matches()) {
        named = Optional.of(name.group(1));
      } else if (lines.get(i).startsWith("```")) {
        boolean commands = lines.get(i).equals("```console");
        if (!commands && named.isEmpty()) {
          throw new IOException(page + ":" + (i + 1) + " is a block that is no file");
        }
        StringBuilder text = new StringBuilder();
        for (i++; !lines.get(i).equals("```"); i++) {
          text.append(lines.get(i)).append('\n');
        }
        blocks.add(new Block(commands ? Optional.empty() : named, text.toString()));
        named = Optional.empty();
      }
    }
    return blocks;
  }
}
