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
 * @param judging the standard and the records
 * @param range the days judged
 * @param asOf the day of judgement
 * @param expected every item, note and figure there is
 */
record Case(String title, Judging judging, DateRange range, String asOf, List<String> expected) {

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

  private static Case of(String title, List<String> given, List<String> expected) {
    int first = 0;
    while (!given.get(first).startsWith("@")) {
      first++;
    }
    Judging judging = Judging.by(given.subList(0, first).toArray(String[]::new));
    String asOf = "2026-12-31";
    List<String> range = List.of("2026-01-01", "2027-01-01");
    for (int at = first; at < given.size(); ) {
      List<String> words = List.of(given.get(at).substring(1).split(" ", 2));
      int end = at + 1;
      while (end < given.size() && !given.get(end).startsWith("@")) {
        end++;
      }
      if (words.get(0).equals("as-of")) {
        asOf = words.get(1);
      } else if (words.get(0).equals("range")) {
        range = List.of(words.get(1).split(" "));
      } else if (words.get(0).equals("held")) {
        String[] held = words.get(1).split(" ");
        judging.held(held[0], List.of(held).subList(1, held.length).toArray(String[]::new));
      } else {
        String[] rows = given.subList(at + 1, end).toArray(String[]::new);
        judging.sheet(words.get(0), words.get(1), rows);
      }
      at = end;
    }
    DateRange days = new DateRange(LocalDate.parse(range.get(0)), LocalDate.parse(range.get(1)));
    return new Case(title, judging, days, asOf, expected);
  }
}
