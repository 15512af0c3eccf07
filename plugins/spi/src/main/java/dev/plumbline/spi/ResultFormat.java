package dev.plumbline.spi;

import dev.plumbline.core.check.Checklist;
import dev.plumbline.core.check.Report;
import dev.plumbline.core.score.Score;
import java.io.OutputStream;

/**
 * A form in which results are handed on, in one language. Equal inputs give equal bytes; text is
 * UTF-8. What fails to be written is an {@link java.io.UncheckedIOException}; the stream is left
 * open.
 */
public interface ResultFormat {

  /** Writes the report on a unit and its score. */
  void write(Report report, Score score, OutputStream out);

  /** Writes what is due. */
  void write(Checklist checklist, OutputStream out);
}
