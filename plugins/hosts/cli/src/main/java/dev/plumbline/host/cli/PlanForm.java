package dev.plumbline.host.cli;

import dev.plumbline.core.paper.Paper;
import dev.plumbline.format.documents.DocxResult;
import dev.plumbline.format.text.Paint;
import dev.plumbline.format.text.TextPaper;
import dev.plumbline.format.workbooks.XlsxResult;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** The forms a look ahead at a year can have. */
enum PlanForm {
  text,
  json,
  xlsx,
  docx,
  ics;

  /** The form asked for, or the one the ending of the file stands for, or text. */
  static PlanForm of(Optional<PlanForm> asked, Optional<Path> file) {
    return asked.or(() -> file.flatMap(PlanForm::ofEnding)).orElse(text);
  }

  private static Optional<PlanForm> ofEnding(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    for (PlanForm form : values()) {
      if (name.endsWith("." + form.name())) {
        return Optional.of(form);
      }
    }
    return Optional.empty();
  }

  /** Writes a paper as text, a workbook or a document. */
  void write(Paper paper, Paint paint, ByteArrayOutputStream bytes) {
    switch (this) {
      case xlsx -> XlsxResult.write(paper, bytes);
      case docx -> DocxResult.write(paper, bytes);
      case text -> bytes.writeBytes(TextPaper.of(paper, paint).getBytes(StandardCharsets.UTF_8));
      case json, ics -> throw new Wrong(Session.phrase("no-such-form", name()));
    }
  }
}
