package dev.plumbline.format.documents;

import dev.plumbline.core.check.Checklist;
import dev.plumbline.core.check.Report;
import dev.plumbline.core.paper.ChecklistPaper;
import dev.plumbline.core.paper.Paper;
import dev.plumbline.core.paper.ReportPaper;
import dev.plumbline.core.score.Score;
import dev.plumbline.spi.ResultFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;

/** Reports and checklists as Word documents on A4, with repeated headings and page numbers. */
public final class DocxResult implements ResultFormat {

  private final Locale locale;

  /** Writes in the language of {@code locale}. */
  public DocxResult(Locale locale) {
    this.locale = locale;
  }

  @Override
  public void write(Report report, Score score, OutputStream out) {
    write(ReportPaper.of(report, score, false, locale), out);
  }

  @Override
  public void write(Checklist checklist, OutputStream out) {
    write(ChecklistPaper.of(checklist, locale), out);
  }

  /** Writes a paper. */
  public static void write(Paper paper, OutputStream out) {
    try (Sheets sheets = new Sheets()) {
      sheets.print(paper);
      sheets.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
