package dev.plumbline.examples.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Compiled;
import dev.plumbline.Plumbline;
import dev.plumbline.core.message.Phrases;
import dev.plumbline.core.source.Diagnostic;
import dev.plumbline.core.source.Source;
import dev.plumbline.dsl.parse.Complaints;
import dev.plumbline.dsl.resolve.Resolution;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One wrong file for each code: it gives that code, once, in words of its reader. */
final class WrongFilesTest {

  private static final Path FOLDER = Path.of("src/test/resources/wrong");
  private static final Plumbline PLUMBLINE = Plumbline.create();

  /** Only texts beyond the limits, or faults of a plugin's own texts, give these. */
  private static final Set<String> NO_FILE =
      Set.of("TOO_LONG", "TOO_MANY_WORDS", "PARENT_BROKEN", "EXTENDS_ITSELF", "OVERLAYS_DIFFER");

  static Stream<String> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void givesItsCodeOnce(String file) throws IOException {
    String code = file.substring(0, file.indexOf('.'));
    Compiled compiled =
        PLUMBLINE.compile(new Source("wrong.std", Files.readString(FOLDER.resolve(file))));
    assertThat(compiled.diagnostics()).extracting(Diagnostic::code).containsExactly(code);
    for (Diagnostic each : compiled.diagnostics()) {
      for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
        assertThat(each.message().in(locale)).doesNotContainPattern("[A-Z]{3,}_|token|viable");
        assertThat(each.label().in(locale)).hasSizeLessThanOrEqualTo(60);
      }
    }
  }

  @Test
  void hasAFileAndAPageForEveryCode() throws IOException {
    Set<String> codes = new TreeSet<>();
    codes.addAll(codes(Phrases.beside(Complaints.class, "syntax")));
    codes.addAll(codes(Phrases.beside(Resolution.class, "meaning")));
    Set<String> wrong =
        files().map(file -> file.substring(0, file.indexOf('.'))).collect(Collectors.toSet());
    wrong.addAll(NO_FILE);
    assertThat(wrong).containsExactlyInAnyOrderElementsOf(codes);
    for (String code : codes) {
      assertThat(Path.of("../docs/diagnostics", code + ".md")).exists();
    }
  }

  @Test
  void showsARightExampleThatCompilesOnEveryPage() throws IOException {
    try (Stream<Path> pages = Files.list(Path.of("../docs/diagnostics"))) {
      for (Path page : pages.sorted().toList()) {
        String[] blocks = Files.readString(page).split("```\n");
        String right = blocks[blocks.length - 1];
        Compiled compiled = PLUMBLINE.compile(new Source("right.std", right));
        assertThat(compiled.standard()).as(page.toString()).isPresent();
      }
    }
  }

  private static Set<String> codes(Phrases phrases) {
    return phrases.keys().stream()
        .filter(key -> key.equals(key.toUpperCase(Locale.ROOT)) && !key.contains("."))
        .collect(Collectors.toSet());
  }
}
