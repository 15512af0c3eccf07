package dev.plumbline.dsl.format;

import dev.plumbline.dsl.syntax.Lexeme;
import dev.plumbline.dsl.syntax.Node;
import dev.plumbline.dsl.syntax.Rule;
import java.util.List;
import java.util.Optional;

/** Writes what is asked and of whom: bodies and posts, contents, attendance, conditions. */
final class Doings {

  private final Writer writer;
  private final Moments moments;

  Doings(Writer writer, Moments moments) {
    this.writer = writer;
    this.moments = moments;
  }

  String chosen(Node node) {
    String ref = writer.part(node, Rule.REF);
    if (node.has(Lexeme.ELECTED_BY) || node.has(Lexeme.ELECTS)) {
      return writer.tongue().zh()
          ? writer.words("由", ref, "选举产生")
          : writer.words("elected by", ref);
    } else if (node.has(Lexeme.APPOINTED_BY) || node.has(Lexeme.APPOINTS)) {
      return writer.tongue().zh()
          ? writer.words("由", ref, "任命")
          : writer.words("appointed by", ref);
    }
    return writer.tongue().zh() ? writer.words("由", ref, "担任") : writer.words("held by", ref);
  }

  String notice(Node node) {
    String length = writer.part(node, Rule.LENGTH);
    return writer.tongue().zh()
        ? writer.words("提前", length, "提醒")
        : writer.words("notice", length, "ahead");
  }

  String extension(Node node) {
    String soft = node.has(Lexeme.SHOULD) ? writer.keyword(Lexeme.SHOULD) : "";
    return writer.words(
        writer.keyword(Lexeme.EXTENSION),
        soft,
        writer.keyword(Lexeme.AT_MOST),
        writer.part(node, Rule.LENGTH));
  }

  String filled(Optional<Node> length) {
    String within = length.map(moments::within).orElse("");
    return writer.tongue().zh()
        ? within + (within.isEmpty() ? "" : " ") + "补齐"
        : writer.words("filled", within);
  }

  String has(Node node) {
    String choice =
        node.has(Lexeme.ANY_OF)
            ? writer.keyword(Lexeme.ANY_OF)
            : node.has(Lexeme.NUMBER)
                ? writer.words(
                    writer.either("at least", "至少"),
                    writer.word(node, Lexeme.NUMBER),
                    writer.either("of", "项"))
                : "";
    return writer.words(writer.keyword(Lexeme.HAS), choice, writer.part(node, Rule.ITEMS));
  }

  String items(Node node) {
    List<String> items = node.all(Rule.ITEM).stream().map(writer::of).toList();
    return writer.words(
        node.has(Lexeme.SUCH_AS) ? writer.keyword(Lexeme.SUCH_AS) : "",
        String.join(writer.either(", ", "、"), items),
        node.has(Lexeme.ETC) ? writer.keyword(Lexeme.ETC) : "");
  }

  String each(Node node) {
    List<Node> refs = node.all(Rule.REF);
    String first = writer.of(refs.get(0));
    if (node.has(Lexeme.AMONG_EACH)) {
      return writer.words(writer.keyword(Lexeme.AMONG_EACH), first);
    } else if (refs.size() == 1) {
      boolean by = node.has(Lexeme.BY_EACH);
      String per = writer.spelling().isPerson(refs.get(0).head()) ? "每名" : "每个";
      return writer.words(by ? writer.keyword(Lexeme.BY_EACH) : writer.either("per", per), first);
    }
    return writer.words(
        writer.keyword(Lexeme.BY_EACH),
        first,
        writer.keyword(Lexeme.WITH_EACH),
        writer.of(refs.get(1)));
  }

  /** However it was written, the word comes first; in English it is said of many. */
  String exempt(Node node) {
    return writer.words(writer.keyword(Lexeme.EXEMPT), many(node.the(Rule.REFS)));
  }

  String exemption(Node node) {
    return writer.words(
        writer.keyword(Lexeme.EXEMPT),
        many(node.the(Rule.REF)),
        writer.keyword(Lexeme.FROM),
        writer.part(node, Rule.REFS));
  }

  private String many(Node people) {
    return writer.words(
        people.words().map(word -> writer.spelling().many(word)).toArray(String[]::new));
  }

  String attended(Node node) {
    Optional<Node> quorum = node.first(Rule.QUORUM);
    String ref = writer.part(node, Rule.REF);
    if (quorum.isEmpty()) {
      return writer.words(writer.either("attended by", "到会"), ref);
    }
    Node share = quorum.get();
    boolean all = share.has(Lexeme.ALL) || share.has(Lexeme.FULL_COVERAGE);
    String percent = writer.word(share, Lexeme.PERCENT);
    if (all) {
      return writer.tongue().zh()
          ? writer.words("全体", ref, "参加")
          : writer.words("attended by all", ref);
    } else if (share.has(Lexeme.ABOVE)) {
      return writer.tongue().zh()
          ? writer.words("超过", percent, ref, "参加")
          : writer.words("attended by above", percent, "of", ref);
    }
    return writer.tongue().zh()
        ? writer.words(percent, "以上", ref, "参加")
        : writer.words("attended by", percent, "of", ref);
  }

  String led(Node node) {
    String ref = writer.part(node, Rule.REF);
    return writer.tongue().zh() ? writer.words("由", ref, "主持") : writer.words("led by", ref);
  }

  String announced(Node node) {
    String length = writer.part(node, Rule.LENGTH);
    return writer.tongue().zh()
        ? writer.words("会前提前", length)
        : writer.words("announced", length, "ahead");
  }

  String combine(Node node) {
    String refs = writer.part(node, Rule.REFS);
    if (node.has(Lexeme.HELD_WITH)) {
      return writer.words(writer.keyword(Lexeme.HELD_WITH), refs);
    }
    Lexeme how = node.has(Lexeme.MAY_HOLD_WITH) ? Lexeme.MAY_HOLD_WITH : Lexeme.NOT_TOGETHER;
    return writer.words(writer.keyword(how), refs, writer.either("", "合并"));
  }

  String test(Node node) {
    if (node.has(Lexeme.EXISTS)) {
      String ref = writer.part(node, Rule.REF);
      return writer.tongue().zh() ? writer.words("设", ref) : writer.words(ref, "exists");
    }
    return writer.generic(node);
  }
}
