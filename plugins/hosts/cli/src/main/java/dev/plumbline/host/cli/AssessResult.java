package dev.plumbline.host.cli;

import dev.plumbline.core.assess.Course;
import dev.plumbline.core.assess.Overview;
import dev.plumbline.core.assess.Rulebook;
import dev.plumbline.core.assess.Sealed;
import dev.plumbline.core.paper.AssessmentPaper;
import dev.plumbline.core.paper.Paper;
import dev.plumbline.format.documents.DocxResult;
import dev.plumbline.format.json.JsonAssessment;
import dev.plumbline.format.json.JsonResults;
import dev.plumbline.format.pages.OverviewPage;
import dev.plumbline.format.text.Paint;
import dev.plumbline.format.text.TextPaper;
import dev.plumbline.format.workbooks.XlsxResult;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;

/** In what form an assessment is shown, and where it goes. */
final class AssessResult {

  private static final int MOST_ROWS = 15;

  @CommandLine.Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "format")
  private Optional<Form> format;

  @CommandLine.Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      descriptionKey = "out")
  private Optional<Path> out;

  /** The forms an assessment can have. */
  enum Form {
    text,
    json,
    html,
    xlsx,
    docx
  }

  void write(
      Session session, Assessing assessing, Rulebook rules, List<Sealed> made, LocalDate asOf) {
    Form form = format.or(this::ending).orElse(Form.text);
    Course course = assessing.course();
    session.write(
        out,
        bytes -> {
          switch (form) {
            case text -> text(session, paper(session, assessing, rules, asOf), bytes);
            case json -> json(rules, assessing, made, asOf, bytes);
            case html ->
                OverviewPage.write(
                    rules.block().title(), course, Overview.of(course), session.locale(), bytes);
            case xlsx -> XlsxResult.write(paper(session, assessing, rules, asOf), bytes);
            case docx -> DocxResult.write(paper(session, assessing, rules, asOf), bytes);
          }
        });
  }

  private Optional<Form> ending() {
    String name = out.map(Path::toString).orElse("").toLowerCase(Locale.ROOT);
    for (Form form : Form.values()) {
      if (name.endsWith("." + form)) {
        return Optional.of(form);
      }
    }
    return Optional.empty();
  }

  private static Paper paper(Session session, Assessing assessing, Rulebook rules, LocalDate asOf) {
    Course course = assessing.course();
    return AssessmentPaper.of(
        rules.standard(), rules.block(), course, assessing.changes(), asOf, session.locale());
  }

  private void text(Session session, Paper paper, ByteArrayOutputStream bytes) {
    Paint paint = out.isPresent() ? Paint.PLAIN : session.paint();
    int most = out.isPresent() ? Integer.MAX_VALUE : MOST_ROWS;
    String shown = TextPaper.of(AssessmentPaper.shortened(paper, most, session.locale()), paint);
    bytes.writeBytes(shown.getBytes(StandardCharsets.UTF_8));
  }

  /** Of a step its results, one a line, as they are kept; else the year as it stands. */
  private static void json(
      Rulebook rules,
      Assessing assessing,
      List<Sealed> made,
      LocalDate asOf,
      ByteArrayOutputStream bytes) {
    if (made.isEmpty()) {
      JsonAssessment.write(rules.name(), assessing.course(), assessing.changes(), asOf, bytes);
    } else {
      made.forEach(
          each ->
              bytes.writeBytes(JsonResults.write(each.result()).getBytes(StandardCharsets.UTF_8)));
    }
  }
}
