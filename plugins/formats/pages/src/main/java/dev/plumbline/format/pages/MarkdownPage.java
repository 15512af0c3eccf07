package dev.plumbline.format.pages;

import dev.plumbline.core.check.Checklist;
import dev.plumbline.core.check.Report;
import dev.plumbline.core.score.Score;
import dev.plumbline.spi.ResultFormat;
import java.io.OutputStream;
import java.util.Locale;

/** Results as Markdown, with tables as GitHub and most editors show them. Immutable. */
public final class MarkdownPage implements ResultFormat {

  private final Locale locale;

  /** Writes in the language of {@code locale}. */
  public MarkdownPage(Locale locale) {
    this.locale = locale;
  }

  @Override
  public void write(Report report, Score score, OutputStream out) {
    Wording words = new Wording(locale, report.standard());
    HtmlPage.write(new ReportMarkdown(words, report, score).text(), out);
  }

  @Override
  public void write(Checklist checklist, OutputStream out) {
    Wording words = new Wording(locale, checklist.standard());
    HtmlPage.write(new ChecklistMarkdown(words, checklist).text(), out);
  }
}
