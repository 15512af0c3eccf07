package dev.plumbline.examples.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Plumbline;
import dev.plumbline.core.source.Source;
import dev.plumbline.core.standard.Standard;
import dev.plumbline.dsl.Limits;
import dev.plumbline.dsl.format.Tongue;
import dev.plumbline.dsl.resolve.Resolution;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One canonical form in each dialect; the way there and back changes no byte and no meaning. */
final class FormatTest {

  private static final Plumbline PLUMBLINE = Plumbline.create();

  static Stream<Named<Source>> sources() throws IOException {
    List<Source> sources = new ArrayList<>();
    PatternsTest.patterns()
        .filter(pattern -> !pattern.meaning().startsWith("?"))
        .forEach(
            pattern -> {
              sources.add(new Source("zh" + pattern.number(), pattern.chinese() + "\n"));
              sources.add(new Source("en" + pattern.number(), pattern.meaning() + "\n"));
            });
    StandardTexts.ofTheRepository().stream()
        .filter(
            source -> PLUMBLINE.compile(source).diagnostics().stream().noneMatch(d -> d.isError()))
        .forEach(sources::add);
    PLUMBLINE.standards().keySet().forEach(id -> sources.add(PLUMBLINE.text(id).orElseThrow()));
    return sources.stream().map(source -> Named.of(source.name(), source));
  }

  static Stream<Source> everything() throws IOException {
    return StandardTexts.ofTheRepository().stream();
  }

  @ParameterizedTest
  @MethodSource("everything")
  void printsWhatWasRead(Source source) {
    var resolved = new Resolution(StandardTexts.PARTY, Limits.USUAL).resolve(source);
    assertThat(resolved.file().print()).isEqualTo(source.text());
  }

  @Test
  void findsTextsOfEverySort() throws IOException {
    assertThat(sources().map(Named::getName))
        .anyMatch(name -> name.endsWith("words.std"))
        .anyMatch(name -> name.contains("examples.md"))
        .anyMatch(name -> name.contains("diagnostics"))
        .anyMatch(name -> name.endsWith("twelve.std"))
        .anyMatch(name -> name.contains("wrong"));
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

  @Test
  void readsLineEndsOfWindowsAndWritesItsOwn() {
    String windows = "# a\r\nparty-lecture every quarter # b\r\n\r\ntheme-day every month\r\n";
    assertThat(PLUMBLINE.format(new Source("w.std", windows)).text().orElseThrow())
        .isEqualTo("# a\nparty-lecture every quarter  # b\n\ntheme-day every month\n");
  }

  @Test
  void givesNoTextForASourceWithErrors() {
    var formatted = PLUMBLINE.format(new Source("e.std", "party-lecture every quartr\n"));
    assertThat(formatted.text()).isEmpty();
    assertThat(formatted.compilation().hasErrors()).isTrue();
  }

  @Test
  void keepsCommentsWhenItTranslates() {
    String text = "# 说明\n示例 \"a\" {\n  # 一次\n  党课 2026年3月5日  # 春\n  应为 党课 达标 于2026年第1季度\n}\n";
    String whole = "党课每季度1次\n\n" + text;
    String there = PLUMBLINE.translate(new Source("c.std", whole), Tongue.ENGLISH).text().get();
    assertThat(there)
        .isEqualTo(
            """
            party-lecture every quarter 1 times

            # 说明
            example "a" {
              # 一次
              party-lecture on 2026-03-05  # 春
              expect party-lecture met in 2026-Q1
            }
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
