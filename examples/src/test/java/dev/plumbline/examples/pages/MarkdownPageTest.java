package dev.plumbline.examples.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.core.score.Score;
import dev.plumbline.format.pages.MarkdownPage;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class MarkdownPageTest {

  private static final String REPORT = Pages.report(new MarkdownPage(Locale.CHINESE));

  @Test
  void keepsMarkupInEveryFieldAsText() {
    for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
      String text = Pages.hostileMarkdown(locale);
      assertThat(text).doesNotContainPattern("(?<!\\\\)[<>`]");
      assertThat(text).doesNotContainPattern("(?<!\\\\)\\]\\(");
      assertThat(text).doesNotContain("://", "\u202E", "\u0000");
      assertThat(text.lines().filter(line -> line.startsWith("#")).count())
          .isEqualTo(headings(locale));
    }
  }

  private static long headings(Locale locale) {
    MarkdownPage format = new MarkdownPage(locale);
    String clean = Pages.report(format) + Pages.checklist(format, Pages.CHECKLIST);
    return clean.lines().filter(line -> line.startsWith("#")).count();
  }

  @Test
  void givesAllRowsOfATableTheSameCells() {
    String row = "(?<!\\\\)\\|";
    long width = 0;
    for (String line : REPORT.lines().toList()) {
      long cells = line.startsWith("|") ? line.split(row, -1).length : 0;
      assertThat(width == 0 || cells == 0 || cells == width).as(line).isTrue();
      width = cells;
    }
  }

  @Test
  void tellsFindingsScoresAndTheYear() {
    assertThat(REPORT)
        .startsWith("# 医院党支部标准化规范化建设标准\n")
        .contains(Pages.REPORT.findings().size() + " 项不符合")
        .contains("得分 " + Score.shown(Pages.SCORE.points().orElseThrow()) + " / 100")
        .contains("## 接下来要办", "## 各章得分", "## 全年一览")
        .contains("| 党课 | ─ | ─ | ✓ | ─ | ─ | ✗ | ─ | ─ | ✓ | ─ | ─ | ○ |");
  }
}
