package dev.plumbline.dsl.format;

import dev.plumbline.dsl.syntax.Element;
import dev.plumbline.dsl.syntax.Lexeme;
import dev.plumbline.dsl.syntax.Node;
import dev.plumbline.dsl.syntax.Rule;
import dev.plumbline.dsl.syntax.Word;
import java.util.ArrayList;
import java.util.List;

/** Writes the lines of examples: their parts stay in order and stand apart in both dialects. */
final class Tellings {

  private final Writer writer;

  Tellings(Writer writer) {
    this.writer = writer;
  }

  /** 应为 党课、述职 未达标 涉及 p03 于2026年第二季度. */
  String expectation(Node node) {
    List<String> parts = new ArrayList<>();
    parts.add(writer.keyword(Lexeme.EXPECT));
    parts.add(listed(node.all(Rule.NAME).stream().map(this::name).toList()));
    parts.add(status(node.the(Rule.STATUS).head()));
    List<String> windows = new ArrayList<>();
    for (Node part : node.all(Rule.EXPECTATION_PART)) {
      if (part.first(Rule.NAME).isPresent()) {
        parts.add(about(part));
      }
      part.all(Rule.WINDOW).forEach(window -> windows.add(window(window)));
    }
    if (!windows.isEmpty()) {
      parts.add(either("in ", "于") + listed(windows));
    }
    return String.join(" ", parts);
  }

  private String status(Word status) {
    return switch (status.lexeme()) {
      case ATTEST -> either("attest", "待确认");
      case WAIVED -> either("waived", "已豁免");
      default -> writer.keyword(status.lexeme());
    };
  }

  private String window(Node window) {
    Word head = window.head();
    if (head.is(Lexeme.NUMBER)) {
      return head.value() + either("", "年");
    }
    List<String> dates = window.words(Lexeme.DATE).stream().map(writer.spelling()::of).toList();
    return dates.size() == 2
        ? dates.get(0) + either(" to ", "至") + dates.get(1)
        : writer.spelling().of(head);
  }

  /** 涉及 p03, or a pair: 涉及 p01与p02. */
  private String about(Node part) {
    List<String> names = part.all(Rule.NAME).stream().map(this::name).toList();
    return writer.keyword(Lexeme.CONCERNING) + " " + String.join(either(" with ", "与"), names);
  }

  String told(Node node) {
    List<String> parts = new ArrayList<>();
    parts.add(writer.keyword(Lexeme.ATTEST));
    parts.add(node.words(Lexeme.STRING).get(0).text());
    for (Node part : node.all(Rule.TOLD_PART)) {
      if (part.has(Lexeme.DATE)) {
        parts.add(day(part));
      } else if (part.has(Lexeme.POINTS)) {
        String number = writer.word(part, Lexeme.NUMBER);
        parts.add(number + either(" points", "分"));
      } else if (part.has(Lexeme.ON_WORD)) {
        parts.add(either("yes", "是"));
      } else if (part.has(Lexeme.NO) || part.has(Lexeme.OFF_WORD)) {
        parts.add(either("no", "否"));
      } else if (part.has(Lexeme.BY) || part.has(Lexeme.BY_ZH)) {
        parts.add(either("by ", "由") + name(part.the(Rule.NAME)));
      } else {
        parts.add(about(part));
      }
    }
    return String.join(" ", parts);
  }

  String known(Node node) {
    List<Word> dates = node.words(Lexeme.DATE);
    List<String> parts = new ArrayList<>(List.of(writer.keyword(Lexeme.KNOWN)));
    node.first(Rule.REFS)
        .ifPresent(refs -> parts.add(listed(refs.all(Rule.REF).stream().map(writer::of).toList())));
    parts.add(span(writer.spelling().of(dates.get(0)), writer.spelling().of(dates.get(1))));
    return String.join(" ", parts);
  }

  private String span(String from, String to) {
    return either("from ", "自") + from + (to.isEmpty() ? "" : either(" to ", "至") + to);
  }

  String occurrence(Node node) {
    StringBuilder text = new StringBuilder();
    boolean days = false;
    for (Element each : node.parts()) {
      boolean part = each instanceof Node form && form.rule() == Rule.OCCURRENCE_PART;
      if (each instanceof Word word && word.is(Lexeme.COMMA)) {
        continue;
      } else if (!part) {
        text.append(text.isEmpty() ? "" : " ");
        text.append(
            each instanceof Node form && form.rule() == Rule.NAMES ? names(form) : writer.of(each));
        continue;
      }
      Node form = (Node) each;
      boolean day = isDay(form);
      String written = part(form);
      if (day && days) {
        text.append(either(", ", "、")).append(writer.word(form, Lexeme.DATE));
      } else if (!written.isEmpty()) {
        text.append(' ').append(written);
      }
      days = day;
    }
    return text.toString();
  }

  private static boolean isDay(Node part) {
    return part.has(Lexeme.DATE)
        && !part.has(Lexeme.FROM)
        && !part.has(Lexeme.UNTIL)
        && !part.has(Lexeme.FILLED);
  }

  private String day(Node part) {
    return either("on ", "") + writer.word(part, Lexeme.DATE);
  }

  private String part(Node part) {
    if (part.has(Lexeme.DATE)) {
      return dated(part);
    } else if (part.has(Lexeme.ATTEND) || part.first(Rule.TURNOUT).isPresent()) {
      return present(part);
    } else if (part.first(Rule.NAMES).isPresent()) {
      Lexeme role = part.has(Lexeme.EXCUSED) ? Lexeme.EXCUSED : Lexeme.CONCERNING;
      return writer.keyword(role) + " " + names(part.the(Rule.NAMES));
    } else if (part.first(Rule.NAME).isPresent()) {
      return named(part);
    } else if (part.first(Rule.NUMBER).isPresent()) {
      String before =
          part.has(Lexeme.HAS)
              ? either("has ", "有")
              : part.has(Lexeme.IS) ? either("is ", "为 ") : "";
      return before + figure(part);
    } else if (part.first(Rule.EVERY).isPresent() || part.first(Rule.ANNOUNCED).isPresent()) {
      return writer.of(part.only());
    } else if (part.first(Rule.BY_EACH).isPresent()) {
      return writer.of(part.only());
    } else if (part.has(Lexeme.TO) || part.has(Lexeme.SENT_TO)) {
      String all = part.has(Lexeme.ALL) ? either("all ", "全体") : "";
      return either("to ", "至 ") + all + writer.part(part, Rule.REF);
    }
    return headed(part);
  }

  /** A keyword, and what follows it apart: 记录 主题、参加人员. */
  private String headed(Node part) {
    String what = writer.part(part, Rule.ITEMS) + writer.part(part, Rule.REF);
    String refs = part.first(Rule.REFS).map(this::refs).orElse("");
    String keyword = writer.keyword(part.head().lexeme());
    return (keyword + " " + what + refs).strip();
  }

  private String refs(Node refs) {
    return listed(refs.all(Rule.REF).stream().map(writer::of).toList());
  }

  private String dated(Node part) {
    List<String> dates = part.words(Lexeme.DATE).stream().map(writer.spelling()::of).toList();
    if (part.has(Lexeme.FROM)) {
      return span(dates.get(0), dates.size() > 1 ? dates.get(1) : "");
    } else if (part.has(Lexeme.UNTIL)) {
      return either("until ", "有效至") + dates.get(0);
    }
    return part.has(Lexeme.FILLED) ? either("filled ", "补齐 ") + dates.get(0) : day(part);
  }

  private String present(Node part) {
    Node turnout = part.first(Rule.TURNOUT).orElse(part);
    if (turnout.first(Rule.NAMES).isPresent()) {
      return either("attended by ", "到会 ") + names(turnout.the(Rule.NAMES));
    } else if (turnout.first(Rule.REF).isPresent()) {
      String who = writer.part(turnout, Rule.REF);
      return either("attended by all " + who, "全体" + who + "参加");
    }
    return either("attended by " + figure(turnout), figure(turnout) + "参加");
  }

  private String named(Node part) {
    List<String> names = part.all(Rule.NAME).stream().map(this::name).toList();
    if (part.has(Lexeme.LEADS) || part.has(Lexeme.LED_BY)) {
      return either("led by " + names.get(0), "由" + names.get(0) + "主持");
    }
    return either("by ", "由") + String.join(either(" with ", "与"), names);
  }

  private String figure(Node part) {
    String number = writer.part(part, Rule.NUMBER);
    String unit = writer.amounts().unit(part, number);
    return unit.isEmpty() ? number : number + either(" ", "") + unit;
  }

  private String names(Node names) {
    return listed(names.all(Rule.NAME).stream().map(this::name).toList());
  }

  /** A term is written as the dialect has it; an id stays as it is. */
  private String name(Node name) {
    return writer.spelling().of(name.head());
  }

  private String listed(List<String> words) {
    return String.join(either(", ", "、"), words);
  }

  private String either(String english, String chinese) {
    return writer.either(english, chinese);
  }
}
