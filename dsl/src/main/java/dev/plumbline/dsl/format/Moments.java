package dev.plumbline.dsl.format;

import dev.plumbline.dsl.syntax.Lexeme;
import dev.plumbline.dsl.syntax.Node;
import dev.plumbline.dsl.syntax.Rule;
import dev.plumbline.dsl.syntax.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes forms of time: periods, lengths, places in a period, before and after something. */
final class Moments {

  private static final Map<Lexeme, String> PLURALS =
      Map.of(
          Lexeme.DAY, "days",
          Lexeme.WORKING_DAY, "working-days",
          Lexeme.CALENDAR_DAY, "calendar-days",
          Lexeme.WEEK, "weeks",
          Lexeme.MONTH, "months",
          Lexeme.QUARTER, "quarters",
          Lexeme.HALF_YEAR, "half-years",
          Lexeme.YEAR, "years",
          Lexeme.SEMESTER, "semesters");

  private final Writer writer;

  Moments(Writer writer) {
    this.writer = writer;
  }

  String unit(Word unit, boolean counted) {
    boolean month = unit.is(Lexeme.MONTH);
    return month && counted ? writer.tongue().of("month", "个月") : writer.keyword(unit.lexeme());
  }

  String every(Node node) {
    if (node.has(Lexeme.WHOLE_YEAR)) {
      return writer.either("every year", "每年");
    } else if (node.has(Lexeme.EVERY_OTHER_YEAR)) {
      return writer.either("every 2 years", "每2年");
    } else if (node.has(Lexeme.WITHIN_TERM)) {
      return writer.either("every term", "每届");
    } else if (node.has(Lexeme.WEEKDAY)) {
      return writer.words(writer.either("every", "每"), writer.word(node, Lexeme.WEEKDAY));
    }
    String number = writer.word(node, Lexeme.NUMBER);
    Word unit = node.the(Rule.UNIT).head();
    boolean many = !number.isEmpty() && !number.equals("1");
    String shown = many ? plural(unit.lexeme()) : writer.keyword(unit.lexeme());
    return writer.words(
        writer.either("every", "每"),
        many ? number : "",
        writer.tongue().zh() ? writer.keyword(unit.lexeme()) : shown);
  }

  String plural(Lexeme unit) {
    return PLURALS.getOrDefault(unit, writer.keyword(unit));
  }

  String length(Node length) {
    if (length.first(Rule.REF).isPresent()) {
      return writer.of(length.the(Rule.REF));
    }
    return length(writer.word(length, Lexeme.NUMBER), length.the(Rule.LENGTH_UNIT).head());
  }

  String length(String number, Word unit) {
    String shown = number.equals("1") ? writer.keyword(unit.lexeme()) : plural(unit.lexeme());
    return writer.words(number, writer.tongue().zh() ? unit(unit, true) : shown);
  }

  /** 60天内, or 限 with a parameter. */
  String within(Node length) {
    boolean parameter = length.first(Rule.REF).isPresent();
    return writer.tongue().zh() && !parameter
        ? writer.words(length(length), "内")
        : writer.words(writer.either("within", "限"), length(length));
  }

  String gap(Node node) {
    String length =
        node.has(Lexeme.HALF_YEAR)
            ? writer.either("6 months", "6个月")
            : writer.of(node.the(Rule.LENGTH));
    return writer.tongue().zh()
        ? writer.words("间隔", "不超过", length)
        : writer.words("at most", length, "apart");
  }

  String shift(Node node) {
    return writer.words(writer.keyword(Lexeme.SHIFTED), writer.part(node, Rule.DEADLINE));
  }

  String placement(Node node) {
    if (node.has(Lexeme.QUARTER_NAME)) {
      return writer.words(writer.either("in", ""), writer.word(node, Lexeme.QUARTER_NAME));
    } else if (node.has(Lexeme.MONTH_NAME) || node.has(Lexeme.YEAR_ENDING)) {
      return months(node);
    } else if (node.has(Lexeme.FROM)) {
      List<Word> days = new ArrayList<>(node.words(Lexeme.MONTH_DAY));
      days.addAll(node.words(Lexeme.DATE));
      return writer.words(
          writer.either("from", "自"),
          writer.spelling().of(days.get(0)),
          writer.either("to", "至"),
          writer.spelling().of(days.get(days.size() - 1)));
    } else if (node.has(Lexeme.BY) || node.has(Lexeme.BEFORE)) {
      String day = writer.word(node, Lexeme.MONTH_DAY) + writer.word(node, Lexeme.DATE);
      return writer.tongue().zh() ? writer.words(day, "前") : writer.words("by", day);
    } else if (node.has(Lexeme.DATE)) {
      return writer.words(writer.either("on", "逢"), writer.word(node, Lexeme.DATE));
    }
    String ofEveryMonth = node.has(Lexeme.EVERY) ? writer.either("of every month", "占 每月") : "";
    return writer.words(dayOfMonth(node), ofEveryMonth);
  }

  private String dayOfMonth(Node node) {
    if (node.has(Lexeme.FIXED_DAY)) {
      return writer.either("on a fixed day", "固定日");
    } else if (node.has(Lexeme.LAST_DAY)) {
      return writer.either("on the last day", "最后一天");
    } else if (node.has(Lexeme.WEEKDAY)) {
      String nth = writer.word(node, Lexeme.NTH);
      String which =
          nth.isEmpty() ? writer.spelling().of(asNth(node.words(Lexeme.DAY_OF_MONTH).get(0))) : nth;
      return writer.words(writer.either("on the", ""), which, writer.word(node, Lexeme.WEEKDAY));
    }
    return writer.words(writer.either("on the", ""), writer.word(node, Lexeme.DAY_OF_MONTH));
  }

  private static Word asNth(Word day) {
    return new Word(Lexeme.NTH, day.text(), day.value(), day.span(), day.before());
  }

  private String months(Node node) {
    List<String> names =
        node.has(Lexeme.YEAR_ENDING)
            ? List.of(writer.either("June", "6月"), writer.either("December", "12月"))
            : node.words(Lexeme.MONTH_NAME).stream().map(writer.spelling()::of).toList();
    boolean each = node.has(Lexeme.PER) || node.has(Lexeme.EVERY) || node.has(Lexeme.YEAR_ENDING);
    return writer.words(
        writer.either("in", ""),
        String.join(writer.either(", ", "、"), names),
        each ? writer.either("each", "各") : "");
  }

  String upon(Node node) {
    String ref = writer.part(node, Rule.REF);
    String ends = node.has(Lexeme.ENDS) ? writer.keyword(Lexeme.ENDS) : "";
    if (node.has(Lexeme.UPON_EACH)) {
      return writer.words(writer.keyword(Lexeme.UPON_EACH), ref);
    }
    boolean before = node.has(Lexeme.BEFORE);
    boolean within = node.has(Lexeme.WITHIN) || node.has(Lexeme.INSIDE);
    String side = before ? writer.either("before", "前") : writer.either("after", "后");
    List<Word> numbers = node.words(Lexeme.NUMBER);
    if (numbers.size() == 2) {
      String range =
          writer.words(
              writer.spelling().of(numbers.get(0)),
              writer.either("to", "至"),
              length(writer.spelling().of(numbers.get(1)), node.the(Rule.LENGTH_UNIT).head()));
      return writer.tongue().zh()
          ? writer.words(ref, ends, side, range)
          : writer.words(range, side, ref, ends);
    }
    Optional<String> length =
        node.first(Rule.LENGTH)
            .map(this::length)
            .or(
                () ->
                    numbers.isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                            length(
                                writer.spelling().of(numbers.get(0)),
                                node.the(Rule.LENGTH_UNIT).head())));
    if (length.isEmpty()) {
      return writer.tongue().zh() ? writer.words(ref, ends, side) : writer.words(side, ref, ends);
    } else if (writer.tongue().zh()) {
      boolean lead = before && !within;
      return writer.words(ref, ends, side, length.get(), lead ? "" : "内");
    }
    return writer.words(
        before && !within ? "" : "within", length.get(), before ? "before" : "of", ref, ends);
  }

  String valid(Node node) {
    List<Word> dates = node.words(Lexeme.DATE);
    Lexeme how = node.has(Lexeme.TRIAL) ? Lexeme.TRIAL : Lexeme.VALID;
    String until =
        dates.size() > 1
            ? writer.words(writer.either("to", "至"), writer.spelling().of(dates.get(1)))
            : "";
    return writer.words(
        writer.keyword(how), writer.either("from", "自"), writer.spelling().of(dates.get(0)), until);
  }
}
