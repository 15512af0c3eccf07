package dev.plumbline.host.cli;

import dev.plumbline.format.calendars.IcsCalendar;
import dev.plumbline.format.documents.DocxResult;
import dev.plumbline.format.json.JsonReport;
import dev.plumbline.format.pages.HtmlPage;
import dev.plumbline.format.pages.MarkdownPage;
import dev.plumbline.format.text.Paint;
import dev.plumbline.format.text.TextReport;
import dev.plumbline.format.workbooks.XlsxResult;
import dev.plumbline.spi.FormatKind;
import dev.plumbline.spi.ResultFormat;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The forms a result can have, by the names the command line knows them by. */
enum Format {
  text {
    @Override
    ResultFormat in(Locale locale, Paint paint, LocalDate today) {
      return new TextReport(locale, paint);
    }
  },
  json {
    @Override
    ResultFormat in(Locale locale, Paint paint, LocalDate today) {
      return new JsonReport(locale);
    }
  },
  xlsx {
    @Override
    ResultFormat in(Locale locale, Paint paint, LocalDate today) {
      return new XlsxResult(locale);
    }
  },
  docx {
    @Override
    ResultFormat in(Locale locale, Paint paint, LocalDate today) {
      return new DocxResult(locale);
    }
  },
  html {
    @Override
    ResultFormat in(Locale locale, Paint paint, LocalDate today) {
      return new HtmlPage(locale);
    }
  },
  md {
    @Override
    ResultFormat in(Locale locale, Paint paint, LocalDate today) {
      return new MarkdownPage(locale);
    }
  },
  ics {
    @Override
    ResultFormat in(Locale locale, Paint paint, LocalDate today) {
      return new IcsCalendar(locale, today);
    }
  };

  abstract ResultFormat in(Locale locale, Paint paint, LocalDate today);

  /** The names of all, in their order. */
  static List<String> names() {
    return Arrays.stream(values()).map(Enum::name).toList();
  }

  /** The form of this name: one of these, or one of {@code added}. */
  static Optional<ResultFormat> named(
      String name, List<FormatKind> added, Locale locale, Paint paint, LocalDate today) {
    for (Format format : values()) {
      if (format.name().equals(name)) {
        return Optional.of(format.in(locale, paint, today));
      }
    }
    return added.stream()
        .filter(each -> each.id().equals(name))
        .findFirst()
        .map(each -> each.in(locale));
  }

  /** The form the ending of {@code file} stands for, if it stands for one. */
  static Optional<ResultFormat> of(
      Path file, List<FormatKind> added, Locale locale, Paint paint, LocalDate today) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    int dot = name.lastIndexOf('.');
    return named(name.substring(dot + 1), added, locale, paint, today);
  }
}
