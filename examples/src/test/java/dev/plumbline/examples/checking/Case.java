package dev.plumbline.examples.checking;

import dev.plumbline.core.period.DateRange;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A case of one of the files beside this class: a title after {@code ==}, a standard, sheets after
 * {@code @}, the day after {@code @as-of}, and after {@code =>} what is to be said.
 *
 * @param title what it shows
 * @param standard the lines of the standard
 * @param given what is said after each {@code @}, with its rows
 * @param expected every item, note and figure there is
 */
record Case(String title, List<String> standard, List<List<String>> given, List<String> expected) {

  private static final List<String> FILES =
      List.of("statuses.txt", "time.txt", "people.txt", "conditions.txt", "scores.txt");

  @Override
  public String toString() {
    return title;
  }

  /** All there are. */
  static Stream<Case> all() {
    return FILES.stream().flatMap(file -> read(file).stream());
  }

  private static List<Case> read(String file) {
    List<Case> cases = new ArrayList<>();
    try (InputStream in = Case.class.getResourceAsStream(file);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in, file), StandardCharsets.UTF_8))) {
      List<String> given = new ArrayList<>();
      List<String> expected = new ArrayList<>();
      String title = "";
      boolean answer = false;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("== ")) {
          add(title, given, expected, cases);
          title = line.substring(3);
          answer = false;
        } else if (line.equals("=>")) {
          answer = true;
        } else if (!line.isBlank() && !line.startsWith("#")) {
          (answer ? expected : given).add(line);
        }
      }
      add(title, given, expected, cases);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return cases;
  }

  private static void add(
      String title, List<String> given, List<String> expected, List<Case> cases) {
    if (!title.isEmpty()) {
      cases.add(of(title, given, List.copyOf(expected)));
    }
    given.clear();
    expected.clear();
  }

  private static Case of(String title, List<String> lines, List<String> expected) {
    List<String> standard = new ArrayList<>();
    List<List<String>> given = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith("@")) {
        given.add(new ArrayList<>());
      }
      (given.isEmpty() ? standard : given.get(given.size() - 1)).add(line);
    }
    return new Case(title, standard, given, expected);
  }

  /** What stands after {@code @} and a word, if the case says it. */
  private String said(String word, String otherwise) {
    return given.stream()
        .map(lines -> lines.get(0))
        .filter(line -> line.startsWith("@" + word + " "))
        .map(line -> line.substring(word.length() + 2))
        .findFirst()
        .orElse(otherwise);
  }

  /** The day of judgement. */
  LocalDate asOf() {
    return LocalDate.parse(said("as-of", "2026-12-31"));
  }

  /** The days judged. */
  DateRange range() {
    String[] ends = said("range", "2026-01-01 2027-01-01").split(" ");
    return new DateRange(LocalDate.parse(ends[0]), LocalDate.parse(ends[1]));
  }

  /** The standard and the records, compiled and read only now: a run looks at one case. */
  Judging judging() {
    Judging judging = Judging.by(standard.toArray(String[]::new));
    for (List<String> lines : given) {
      String[] words = lines.get(0).substring(1).split(" ", 2);
      if (words[0].equals("held")) {
        List<String> held = List.of(words[1].split(" "));
        judging.held(held.get(0), held.subList(1, held.size()).toArray(String[]::new));
      } else if (!words[0].equals("as-of") && !words[0].equals("range")) {
        judging.sheet(words[0], words[1], lines.subList(1, lines.size()).toArray(String[]::new));
      }
    }
    return judging;
  }
}
