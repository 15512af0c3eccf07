package dev.plumbline.format.calendars;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** The lines of an iCalendar file as RFC 5545 wants them: escaped, folded, ended by CR LF. */
final class IcsText {

  /** The longest a line may be, in bytes of UTF-8, its end not counted. */
  private static final int LONGEST = 75;

  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

  private final StringBuilder lines = new StringBuilder(4096);

  /** A line whose value is no free text. */
  IcsText line(String name, String value) {
    String line = name + ":" + value;
    int room = LONGEST;
    int at = 0;
    while (at < line.length()) {
      int point = line.codePointAt(at);
      String character = Character.toString(point);
      int bytes = character.getBytes(StandardCharsets.UTF_8).length;
      if (bytes > room) {
        lines.append("\r\n ");
        room = LONGEST - 1;
      }
      lines.append(character);
      room -= bytes;
      at += character.length();
    }
    lines.append("\r\n");
    return this;
  }

  /** A line whose value is text somebody wrote. */
  IcsText text(String name, String text) {
    return line(name, escaped(text));
  }

  /** A line whose value is a day, without an hour or a time zone. */
  IcsText day(String name, LocalDate day) {
    return line(name + ";VALUE=DATE", DAY.format(day));
  }

  /** The first moment of {@code day} as a stamp. */
  IcsText stamp(String name, LocalDate day) {
    return line(name, DAY.format(day) + "T000000Z");
  }

  /** Characters that steer a terminal or cannot stand in the format are left out. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            point -> {
              if (point == '\n') {
                escaped.append("\\n");
              } else if (point == '\\' || point == ';' || point == ',') {
                escaped.append('\\').appendCodePoint(point);
              } else if (!Character.isISOControl(point)
                  && Character.getType(point) != Character.SURROGATE) {
                escaped.appendCodePoint(point);
              }
            });
    return escaped.toString();
  }

  @Override
  public String toString() {
    return lines.toString();
  }
}
