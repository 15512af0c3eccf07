package dev.plumbline.format.calendars;

import dev.plumbline.core.message.Phrases;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/** A calendar as a file. A later one takes the place of an earlier one where it was imported. */
final class CalendarFile {

  private static final Phrases PHRASES = Phrases.beside(CalendarFile.class);
  private static final LocalDate FIRST_ISSUE = LocalDate.of(2020, 1, 1);

  private CalendarFile() {}

  /**
   * Writes a calendar.
   *
   * @param about what it is a calendar of, which does not change from one to the next
   */
  static void write(
      String about,
      String name,
      List<Happening> entries,
      LocalDate issued,
      Locale locale,
      OutputStream out) {
    String language = locale.getLanguage().equals("zh") ? "ZH" : "EN";
    IcsText text =
        new IcsText()
            .line("BEGIN", "VCALENDAR")
            .line("VERSION", "2.0")
            .line("PRODID", "-//Plumbline//plumbline.dev//" + language)
            .line("CALSCALE", "GREGORIAN")
            .text("X-WR-CALNAME", name);
    if (entries.isEmpty()) {
      entry(nothing(about, name, issued, locale), issued, text);
    }
    entries.forEach(entry -> entry(entry, issued, text));
    text.line("END", "VCALENDAR");
    try {
      out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A calendar must hold something, and whoever opens it should see that nothing was lost. */
  private static Happening nothing(String about, String name, LocalDate issued, Locale locale) {
    return new Happening(
        "nothing/" + about,
        issued,
        1,
        PHRASES.message("nothing").in(locale),
        List.of(name),
        PHRASES.message("nothing").in(locale),
        List.of());
  }

  private static void entry(Happening entry, LocalDate issued, IcsText text) {
    long sequence = Math.max(0, ChronoUnit.DAYS.between(FIRST_ISSUE, issued));
    text.line("BEGIN", "VEVENT")
        .text("UID", entry.id() + "@plumbline")
        .stamp("DTSTAMP", issued)
        .line("SEQUENCE", String.valueOf(sequence))
        .day("DTSTART", entry.first())
        .day("DTEND", entry.first().plusDays(entry.days()))
        .text("SUMMARY", entry.summary())
        .text("DESCRIPTION", String.join("\n", entry.description()))
        .text("CATEGORIES", entry.category())
        .line("TRANSP", "TRANSPARENT");
    for (int days : entry.reminders()) {
      text.line("BEGIN", "VALARM")
          .line("ACTION", "DISPLAY")
          .line("TRIGGER", "-P" + days + "D")
          .text("DESCRIPTION", entry.summary())
          .line("END", "VALARM");
    }
    text.line("END", "VEVENT");
  }
}
