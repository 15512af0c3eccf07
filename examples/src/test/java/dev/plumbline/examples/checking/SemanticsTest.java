package dev.plumbline.examples.checking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.core.check.RecordRef;
import dev.plumbline.core.check.Report;
import dev.plumbline.core.check.Verdict;
import dev.plumbline.core.score.Score;
import dev.plumbline.core.score.SectionScore;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What statuses, times and scores mean, case by case, as the files beside this test tell it.
 *
 * <p>A case is a title after {@code ==}, a standard, sheets after {@code @}, the day after {@code
 * @as-of}, and after {@code =>} every item, note and figure there is.
 */
final class SemanticsTest {

  private static final List<String> FILES =
      List.of("statuses.txt", "time.txt", "people.txt", "scores.txt");

  /** One case of a file. */
  record Case(String title, List<String> given, List<String> expected) {
    @Override
    public String toString() {
      return title;
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void means(Case one) {
    assertThat(told(one.given())).as(one.title()).isEqualTo(one.expected());
  }

  private static List<String> told(List<String> given) {
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
    LocalDate from = LocalDate.parse(range.get(0));
    return told(judging.report(from, LocalDate.parse(range.get(1)), asOf));
  }

  private static List<String> told(Report report) {
    List<String> lines = new ArrayList<>();
    report.verdicts().forEach(verdict -> lines.add(told(verdict)));
    report.notes().forEach(note -> lines.add("note " + note.key()));
    if (!report.standard().sections().isEmpty()) {
      score(Score.of(report), lines);
    }
    return lines;
  }

  private static String told(Verdict verdict) {
    List<String> words = new ArrayList<>();
    words.add(verdict.item().window().id());
    String subject = verdict.item().subject().id();
    if (!subject.equals("unit")) {
      words.add(subject);
    }
    words.add(verdict.status().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    if (verdict.advice()) {
      words.add("advice");
    }
    verdict.tally().ifPresent(t -> words.add(plain(t.achieved()) + "/" + plain(t.required())));
    words.add("(" + verdict.reason().key() + ")");
    verdict.proof().stream().map(RecordRef::id).forEach(words::add);
    verdict.late().ifPresent(ref -> words.add("late " + ref.id()));
    verdict.notes().forEach(note -> words.add("not: " + note.key()));
    return String.join(" ", words);
  }

  private static void score(Score score, List<String> lines) {
    for (SectionScore section : score.sections()) {
      lines.add(
          section.section().id()
              + " "
              + section.points().map(SemanticsTest::plain).orElse("none")
              + " from "
              + plain(section.numerator())
              + "/"
              + plain(section.denominator()));
    }
    lines.add(
        "score "
            + score.points().map(SemanticsTest::plain).orElse("none")
            + " of "
            + plain(score.outOf())
            + score.forecast().map(points -> ", forecast " + plain(points)).orElse("")
            + score.grade().map(grade -> ", " + grade.id()).orElse(", not rated")
            + (score.vetoed() ? ", vetoed" : "")
            + (score.provisional() ? ", provisional" : ""));
    lines.add(
        "counted "
            + score.counted()
            + ", left out "
            + score.leftOut()
            + ", not applicable "
            + Score.shown(score.notApplicable()));
  }

  private static String plain(BigDecimal number) {
    return Score.shown(number).toPlainString();
  }

  static Stream<Case> cases() {
    return FILES.stream().flatMap(file -> read(file).stream());
  }

  private static List<Case> read(String file) {
    List<Case> cases = new ArrayList<>();
    try (InputStream in = SemanticsTest.class.getResourceAsStream(file);
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
      cases.add(new Case(title, List.copyOf(given), List.copyOf(expected)));
    }
    given.clear();
    expected.clear();
  }
}
