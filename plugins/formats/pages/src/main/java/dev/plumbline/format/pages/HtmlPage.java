package dev.plumbline.format.pages;

import dev.plumbline.core.check.Checklist;
import dev.plumbline.core.check.Report;
import dev.plumbline.core.score.Score;
import dev.plumbline.spi.ResultFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One HTML page that holds all it needs: no script, no request, light and dark, ready to print.
 * Immutable and thread-safe.
 */
public final class HtmlPage implements ResultFormat {

  private final Locale locale;

  /** Writes in the language of {@code locale}. */
  public HtmlPage(Locale locale) {
    this.locale = locale;
  }

  @Override
  public void write(Report report, Score score, OutputStream out) {
    write(new ReportPage(new Wording(locale, report.standard()), report, score).html(), out);
  }

  @Override
  public void write(Checklist checklist, OutputStream out) {
    write(new ChecklistPage(new Wording(locale, checklist.standard()), checklist).html(), out);
  }

  static void write(String text, OutputStream out) {
    try {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
