package dev.plumbline.examples.books;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Plumbline;
import dev.plumbline.core.record.Unit;
import dev.plumbline.core.record.UnitRecords;
import dev.plumbline.core.sector.Vocabulary;
import dev.plumbline.core.source.Source;
import dev.plumbline.examples.year.Branch;
import dev.plumbline.examples.year.YearBook;
import dev.plumbline.host.cli.Program;
import dev.plumbline.host.cli.StatusLine;
import dev.plumbline.host.cli.Surroundings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Follows the tutorials word by word: every command answers what the page says it does. */
final class TutorialTest {

  private static final int YEAR = 2026;
  private static final Pattern OUR_FILE = Pattern.compile("[\\w一-龥-]+\\.(std|xlsx|html|docx|ics)");

  @TempDir
  @SuppressWarnings("NullAway.Init") // the engine fills it before each test
  Path folder;

  private Locale locale = Locale.CHINESE;
  private String current = "";

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void answersAsItSays(String language) throws IOException {
    locale = Locale.forLanguageTag(language);
    for (Tutorial.Step step :
        Tutorial.read(Path.of("..", "docs", "tutorial." + language + ".md")).steps()) {
      if (step instanceof Tutorial.Save save) {
        current = save.name().isEmpty() ? current : save.name();
        Files.writeString(folder.resolve(current), save.text());
      } else if (step instanceof Tutorial.Swap swap) {
        swap(swap.line());
      } else if (step instanceof Tutorial.Compile compile) {
        Path file = folder.resolve(current);
        String before = Files.readString(file);
        Files.writeString(
            file, compile.line().isEmpty() ? before : before + "\n" + compile.line() + "\n");
        answers("compile " + current, compile.answer());
        Files.writeString(file, before);
      } else if (step instanceof Tutorial.Type type) {
        answers(type.command(), type.answer());
      }
    }
  }

  private void swap(String line) throws IOException {
    Path file = folder.resolve(current);
    Path kept = folder.resolve(current + ".kept");
    if (line.isEmpty()) {
      Files.writeString(file, Files.readString(kept));
      return;
    }
    List<String> lines = Files.readAllLines(file);
    Files.writeString(kept, Files.readString(file));
    lines.set(lines.size() - 1, line);
    Files.write(file, lines);
  }

  private void answers(String command, String answer) throws IOException {
    String said = typed(command);
    // Lines are broken on the page where they are not on a screen, so white space does not count.
    String expected =
        Arrays.stream(plain(answer).split("…", -1))
            .map(Pattern::quote)
            .collect(Collectors.joining(".*"));
    assertThat(plain(said)).as(command + "\n" + said).containsPattern("(?s)" + expected);
    String[] words = command.split(" ");
    for (int i = 1; i < words.length; i++) {
      if (words[i - 1].equals("-o")) {
        assertThat(folder.resolve(words[i])).isNotEmptyFile();
      }
    }
    if (command.startsWith("template ")) {
      fill(folder.resolve(words[words.length - 1]));
    }
  }

  private static String plain(String text) {
    return text.replaceAll("\\s+", "");
  }

  private String typed(String command) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
    Surroundings surroundings =
        new Surroundings(
            InputStream.nullInputStream(),
            out,
            out,
            locale,
            LocalDate.of(YEAR, 1, 5),
            false,
            StatusLine.none());
    String[] words = command.split(" ");
    for (int i = 0; i < words.length; i++) {
      words[i] =
          OUR_FILE.matcher(words[i]).matches() ? folder.resolve(words[i]).toString() : words[i];
    }
    int code = new Program(surroundings).run(words);
    String text = said.toString(StandardCharsets.UTF_8);
    assertThat(code).as(text).isBetween(0, 2);
    return text.replace(folder + "/", "");
  }

  /** The three sheets as the tutorial's table says. */
  private void fill(Path ledger) throws IOException {
    Vocabulary words =
        Plumbline.create()
            .compile(new Source("branch.std", Files.readString(folder.resolve("branch.std"))))
            .orElseThrow()
            .standard()
            .vocabulary();
    Filling.fill(ledger, records(), words, locale, ledger);
  }

  private static UnitRecords records() {
    Unit unit = new Unit("b1", "一支部", Optional.empty(), Optional.empty(), List.of(), Map.of());
    YearBook book = new YearBook(unit, YEAR);
    List<String> people = new ArrayList<>();
    for (int i = 1; i <= 5; i++) {
      book.person(Branch.member(i, List.of()));
      people.add("p0" + i);
    }
    for (LocalDate day : List.of(book.date(2, 10), book.date(6, 12), book.date(12, 4))) {
      book.held("general-meeting", day).present(people);
    }
    for (int month = 3; month <= 12; month += 3) {
      book.held("party-lecture", book.date(month, month < 9 ? 20 : 18)).present(people);
    }
    return book.records();
  }
}
