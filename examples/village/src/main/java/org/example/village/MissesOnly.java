package org.example.village;

import dev.plumbline.core.check.Checklist;
import dev.plumbline.core.check.Report;
import dev.plumbline.core.message.Message;
import dev.plumbline.core.score.Score;
import dev.plumbline.spi.FormatKind;
import dev.plumbline.spi.ResultFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A notice for the board: only what was missed, a line each. */
final class MissesOnly implements FormatKind {

  @Override
  public String id() {
    return "notice";
  }

  @Override
  public ResultFormat in(Locale locale) {
    return new ResultFormat() {
      @Override
      public void write(Report report, Score score, OutputStream out) {
        lines(
            report.findings().stream()
                .map(
                    verdict ->
                        line(
                            verdict.item().duty().label().in(locale),
                            verdict.item().window().label().in(locale),
                            verdict.reason()))
                .toList(),
            out);
      }

      @Override
      public void write(Checklist checklist, OutputStream out) {
        lines(
            checklist.items().stream()
                .map(item -> item.duty().label().in(locale) + " " + item.due())
                .toList(),
            out);
      }

      private String line(String duty, String window, Message reason) {
        return duty + " " + window + " " + reason.in(locale);
      }
    };
  }

  private static void lines(List<String> lines, OutputStream out) {
    String text = lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    try {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
