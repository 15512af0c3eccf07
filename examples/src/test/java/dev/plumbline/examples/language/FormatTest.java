package dev.plumbline.examples.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Plumbline;
import dev.plumbline.core.source.Source;
import dev.plumbline.core.standard.Standard;
import dev.plumbline.dsl.format.Tongue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One canonical form in each dialect; the way there and back changes no byte and no meaning. */
final class FormatTest {

  private static final Plumbline PLUMBLINE = Plumbline.create();

  static Stream<Source> sources() throws IOException {
    List<Source> sources = new ArrayList<>();
    PatternsTest.patterns()
        .filter(pattern -> !pattern.meaning().startsWith("?"))
        .forEach(
            pattern -> {
              sources.add(new Source("zh" + pattern.number(), pattern.chinese() + "\n"));
              sources.add(new Source("en" + pattern.number(), pattern.meaning() + "\n"));
            });
    try (Stream<Path> files = Files.list(Path.of("standards"))) {
      for (Path file : files.sorted().toList()) {
        sources.add(new Source(file.toString(), Files.readString(file)));
      }
    }
    PLUMBLINE.standards().keySet().forEach(id -> sources.add(PLUMBLINE.text(id).orElseThrow()));
    return sources.stream();
  }

  @ParameterizedTest
  @MethodSource("sources")
  void isStable(Source source) {
    String once = PLUMBLINE.format(source).text().orElseThrow();
    String twice = PLUMBLINE.format(new Source(source.name(), once)).text().orElseThrow();
    assertThat(twice).isEqualTo(once);
    assertThat(standard(once, source))
        .satisfies(after -> same(standard(source.text(), source), after));
  }

  @ParameterizedTest
  @MethodSource("sources")
  void goesThereAndBack(Source source) {
    var formatted = PLUMBLINE.format(source);
    String home = formatted.text().orElseThrow();
    Tongue away = formatted.tongue() == Tongue.CHINESE ? Tongue.ENGLISH : Tongue.CHINESE;
    String there = PLUMBLINE.translate(source, away).text().orElseThrow();
    same(standard(source.text(), source), standard(there, source));
    String back =
        PLUMBLINE
            .translate(new Source(source.name(), there), formatted.tongue())
            .text()
            .orElseThrow();
    assertThat(back).as(there).isEqualTo(home);
  }

  @Test
  void keepsComments() {
    String text =
        """
        # what this is

        section life "组织生活" {
          party-lecture   every quarter   # as the rules say
          # by hand


          committee.meeting every month
        }
        # the end
        """;
    assertThat(PLUMBLINE.format(new Source("c.std", text)).text().orElseThrow())
        .isEqualTo(
            """
            # what this is

            section life "组织生活" {
              party-lecture every quarter  # as the rules say
              # by hand

              committee.meeting every month
            }
            # the end
            """);
  }

  private static void same(Standard before, Standard after) {
    if (!before.meansSameAs(after)) {
      assertThat(after.duties().toString()).isEqualTo(before.duties().toString());
    }
    assertThat(before.meansSameAs(after)).isTrue();
  }

  private static Standard standard(String text, Source source) {
    return PLUMBLINE.compile(new Source(source.name(), text)).orElseThrow().standard();
  }
}
