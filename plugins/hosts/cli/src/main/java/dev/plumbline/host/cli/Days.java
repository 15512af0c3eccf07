package dev.plumbline.host.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.regex.Pattern;
import picocli.CommandLine;

/** Days and years as typed: {@code 2026-09-30}, {@code 2026}; none before 1900 or after 2999. */
final class Days {

  private static final Pattern DAY = Pattern.compile("(19|2\\d)\\d\\d-\\d\\d-\\d\\d");
  private static final Pattern YEAR = Pattern.compile("(19|2\\d)\\d\\d");

  private Days() {}

  static void readIn(CommandLine line) {
    line.registerConverter(LocalDate.class, Days::day);
    line.registerConverter(Year.class, Days::year);
  }

  private static LocalDate day(String typed) {
    if (!DAY.matcher(typed).matches()) {
      throw new CommandLine.TypeConversionException(typed);
    }
    try {
      return LocalDate.parse(typed);
    } catch (DateTimeException noSuchDay) {
      throw new CommandLine.TypeConversionException(typed);
    }
  }

  private static Year year(String typed) {
    if (!YEAR.matcher(typed).matches()) {
      throw new CommandLine.TypeConversionException(typed);
    }
    return Year.of(Integer.parseInt(typed));
  }
}
