package dev.plumbline.examples.pages;

import dev.plumbline.Plumbline;
import dev.plumbline.ReadyStandard;
import dev.plumbline.core.check.Checklist;
import dev.plumbline.core.check.Report;
import dev.plumbline.core.score.Score;
import dev.plumbline.examples.hospital.HospitalYear;
import dev.plumbline.format.pages.HtmlPage;
import dev.plumbline.format.pages.MarkdownPage;
import dev.plumbline.spi.ResultFormat;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The hospital's year as pages, plain and hostile. */
final class Pages {

  static final ReadyStandard HOSPITAL =
      Plumbline.create().shipped("hospital").orElseThrow().orElseThrow();
  static final Report REPORT = HOSPITAL.check(HospitalYear.records(), LocalDate.of(2026, 9, 30));
  static final Score SCORE = HOSPITAL.score(REPORT);
  static final Checklist CHECKLIST = HOSPITAL.checklist(HospitalYear.records(), Year.of(2026));

  private Pages() {}

  static String report(ResultFormat format) {
    return report(format, REPORT, SCORE);
  }

  static String report(ResultFormat format, Report report, Score score) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(report, score, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  static String checklist(ResultFormat format, Checklist checklist) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(checklist, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  /** Every HTML page, by a name that says what and in which language. */
  static Map<String, String> html() {
    Map<String, String> pages = new LinkedHashMap<>();
    for (Locale locale : new Locale[] {Locale.CHINESE, Locale.ENGLISH}) {
      ResultFormat format = new HtmlPage(locale);
      pages.put("report-" + locale, report(format));
      pages.put("checklist-" + locale, checklist(format, CHECKLIST));
    }
    return pages;
  }

  /** The same pages with markup in every field. */
  static Map<String, String> hostileHtml() {
    Map<String, String> pages = new LinkedHashMap<>();
    for (Locale locale : new Locale[] {Locale.CHINESE, Locale.ENGLISH}) {
      ResultFormat format = new HtmlPage(locale);
      pages.put("report-" + locale, report(format, Hostile.of(REPORT), Hostile.of(SCORE)));
      pages.put("checklist-" + locale, checklist(format, Hostile.of(CHECKLIST)));
    }
    return pages;
  }

  static String hostileMarkdown(Locale locale) {
    return report(new MarkdownPage(locale), Hostile.of(REPORT), Hostile.of(SCORE))
        + checklist(new MarkdownPage(locale), Hostile.of(CHECKLIST));
  }
}
