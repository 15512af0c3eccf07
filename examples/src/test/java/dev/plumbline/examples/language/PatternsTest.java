package dev.plumbline.examples.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Compiled;
import dev.plumbline.Plumbline;
import dev.plumbline.core.source.Diagnostic;
import dev.plumbline.core.source.Fix;
import dev.plumbline.core.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The phrases officials write, one row each: what the Chinese says is what the English says, or it
 * is asked about.
 */
final class PatternsTest {

  private static final Path TABLE = Path.of("src/test/resources/patterns/patterns.tsv");
  private static final Plumbline PLUMBLINE = Plumbline.create();

  /** One row. */
  record Pattern(int number, String chinese, String meaning) {
    @Override
    public String toString() {
      return number + " " + chinese.replace('\n', '/');
    }
  }

  static Stream<Pattern> patterns() throws IOException {
    return Files.readAllLines(TABLE).stream()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .map(line -> line.split("\t"))
        .map(cells -> new Pattern(Integer.parseInt(cells[0]), lines(cells[1]), lines(cells[2])));
  }

  private static String lines(String cell) {
    return cell.replace("\\n", "\n");
  }

  @ParameterizedTest
  @MethodSource("patterns")
  void meansWhatItsEnglishSays(Pattern pattern) {
    Compiled chinese = compile(pattern.chinese());
    if (pattern.meaning().startsWith("?")) {
      assertThat(chinese.standard()).isEmpty();
      assertThat(chinese.diagnostics())
          .extracting(Diagnostic::code)
          .containsOnly(pattern.meaning().substring(1));
      return;
    }
    Compiled english = compile(pattern.meaning());
    assertThat(errors(chinese)).as("Chinese").isEmpty();
    assertThat(errors(english)).as("English").isEmpty();
    var one = chinese.orElseThrow().standard();
    var other = english.orElseThrow().standard();
    boolean same = one.meansSameAs(other);
    if (!same) {
      assertThat(one.duties().toString()).isEqualTo(other.duties().toString());
    }
    assertThat(same).isTrue();
  }

  @ParameterizedTest
  @MethodSource("patterns")
  void offersReadingsThatCompile(Pattern pattern) {
    Compiled asked = compile(pattern.chinese());
    for (Diagnostic diagnostic : asked.diagnostics()) {
      for (Fix fix : diagnostic.fixes()) {
        String mended = mended(pattern.chinese(), fix);
        Set<String> left = new TreeSet<>();
        compile(mended).diagnostics().forEach(each -> left.add(each.code()));
        assertThat(left).as(mended).doesNotContain(diagnostic.code(), "UNKNOWN_WORD", "NOT_HERE");
      }
    }
  }

  @Test
  void holdsEveryPattern() throws IOException {
    Set<Integer> numbers = new TreeSet<>();
    patterns().forEach(pattern -> numbers.add(pattern.number()));
    assertThat(numbers).hasSize(105).contains(1, 105);
  }

  private static Compiled compile(String text) {
    return PLUMBLINE.compile(new Source("pattern.std", text + "\n"));
  }

  private static List<String> errors(Compiled compiled) {
    return compiled.diagnostics().stream()
        .filter(Diagnostic::isError)
        .map(each -> each.code() + " " + each.message().in(java.util.Locale.ENGLISH))
        .toList();
  }

  private static String mended(String text, Fix fix) {
    StringBuilder mended = new StringBuilder(text);
    for (int i = fix.edits().size() - 1; i >= 0; i--) {
      Fix.Edit edit = fix.edits().get(i);
      int start = text.offsetByCodePoints(0, edit.span().start());
      int end = text.offsetByCodePoints(0, edit.span().end());
      mended.replace(start, end, edit.replacement());
    }
    return mended.toString();
  }
}
