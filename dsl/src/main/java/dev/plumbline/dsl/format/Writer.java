package dev.plumbline.dsl.format;

import dev.plumbline.dsl.syntax.Element;
import dev.plumbline.dsl.syntax.Lexeme;
import dev.plumbline.dsl.syntax.Node;
import dev.plumbline.dsl.syntax.Rule;
import dev.plumbline.dsl.syntax.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes forms in one dialect. Most forms have the same words in the same order in both; those that
 * do not each have a method here or in {@link Amounts} and {@link Points}.
 */
final class Writer {

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

  private final Tongue tongue;
  private final Spelling spelling;
  private final boolean spaced;
  private final Amounts amounts;
  private final Points points;

  Writer(Tongue tongue, Spelling spelling, boolean spaced) {
    this.tongue = tongue;
    this.spelling = spelling;
    this.spaced = spaced;
    this.amounts = new Amounts(this);
    this.points = new Points(this);
  }

  Tongue tongue() {
    return tongue;
  }

  Spelling spelling() {
    return spelling;
  }

  Wording wording() {
    return new Wording(tongue, spaced);
  }

  String keyword(Lexeme lexeme) {
    return spelling.keyword(lexeme);
  }

  /** Words put together. */
  String words(String... words) {
    Wording wording = wording();
    for (String word : words) {
      wording.add(word);
    }
    return wording.toString();
  }

  /** One or the other, by dialect. */
  String either(String english, String chinese) {
    return tongue.of(english, chinese);
  }

  /** A form, a word, or nothing. */
  String of(Element element) {
    return element instanceof Node node ? node(node) : spelling.of((Word) element);
  }

  String part(Node node, Rule rule) {
    return node.first(rule).map(this::of).orElse("");
  }

  String word(Node node, Lexeme lexeme) {
    return node.word(lexeme).map(spelling::of).orElse("");
  }

  private String node(Node node) {
    return switch (node.rule()) {
      case NAME -> node.head().text();
      case PHRASES -> new Sentences(tongue, this).of(node);
      case EVERY -> every(node);
      case UNIT -> unit(node.head(), false);
      case LENGTH -> length(node);
      case LENGTH_UNIT -> unit(node.head(), true);
      case GAP -> gap(node);
      case SHIFT -> shift(node);
      case PLACEMENT -> placement(node);
      case UPON -> upon(node);
      case DEADLINE -> within(node.the(Rule.LENGTH));
      case AMOUNT -> amounts.of(node);
      case SCORED -> amounts.scored(node);
      case NEVER -> generic(node);
      case CHOSEN -> chosen(node);
      case NOTICE -> notice(node);
      case EXTENSION -> extension(node);
      case FILLED -> filled(node.first(Rule.LENGTH));
      case HAS -> has(node);
      case ITEMS -> items(node);
      case PER, BY_EACH -> each(node);
      case ATTENDED -> attended(node);
      case LED -> led(node);
      case ANNOUNCED -> announced(node);
      case COMBINE -> combine(node);
      case WORTH -> points.worth(node);
      case LESS -> points.less(node);
      case FURTHER -> points.further(node);
      case BONUS -> points.bonus(node);
      case CAP -> points.cap(node);
      case RANKED -> points.ranked(node);
      case JUDGED -> points.judged(node);
      case FLOOR -> points.floor(node);
      case QUOTA -> points.quota(node);
      case WEIGHT -> points.weight(node);
      case TEST -> test(node);
      case QUANTITY -> quantity(node);
      case VALID -> valid(node);
      default -> generic(node);
    };
  }

  /** Every part in order, in canonical words. */
  String generic(Node node) {
    Wording wording = wording();
    for (Element part : node.parts()) {
      if (part instanceof Node name && name.rule() == Rule.NAME) {
        wording.addName(of(part));
      } else {
        wording.add(of(part));
      }
    }
    return wording.toString();
  }

  private String unit(Word unit, boolean counted) {
    boolean month = unit.is(Lexeme.MONTH);
    return month && counted ? tongue.of("month", "个月") : keyword(unit.lexeme());
  }

  private String every(Node node) {
    if (node.has(Lexeme.WHOLE_YEAR)) {
      return either("every year", "每年");
    } else if (node.has(Lexeme.EVERY_OTHER_YEAR)) {
      return either("every 2 years", "每2年");
    } else if (node.has(Lexeme.WITHIN_TERM)) {
      return either("every term", "每届");
    } else if (node.has(Lexeme.WEEKDAY)) {
      return words(either("every", "每"), word(node, Lexeme.WEEKDAY));
    }
    String number = word(node, Lexeme.NUMBER);
    Word unit = node.the(Rule.UNIT).head();
    boolean many = !number.isEmpty() && !number.equals("1");
    String shown = many ? plural(unit.lexeme()) : keyword(unit.lexeme());
    return words(
        either("every", "每"), many ? number : "", tongue.zh() ? keyword(unit.lexeme()) : shown);
  }

  String plural(Lexeme unit) {
    return PLURALS.getOrDefault(unit, keyword(unit));
  }

  String length(Node length) {
    if (length.first(Rule.REF).isPresent()) {
      return of(length.the(Rule.REF));
    }
    return length(word(length, Lexeme.NUMBER), length.the(Rule.LENGTH_UNIT).head());
  }

  String length(String number, Word unit) {
    String shown = number.equals("1") ? keyword(unit.lexeme()) : plural(unit.lexeme());
    return words(number, tongue.zh() ? unit(unit, true) : shown);
  }

  /** 60天内, or 限 with a parameter. */
  String within(Node length) {
    boolean parameter = length.first(Rule.REF).isPresent();
    return tongue.zh() && !parameter
        ? words(length(length), "内")
        : words(either("within", "限"), length(length));
  }

  private String gap(Node node) {
    String length =
        node.has(Lexeme.HALF_YEAR) ? either("6 months", "6个月") : of(node.the(Rule.LENGTH));
    return tongue.zh() ? words("间隔", "不超过", length) : words("at most", length, "apart");
  }

  private String shift(Node node) {
    return words(keyword(Lexeme.SHIFTED), part(node, Rule.DEADLINE));
  }

  private String placement(Node node) {
    if (node.has(Lexeme.QUARTER_NAME)) {
      return words(either("in", ""), word(node, Lexeme.QUARTER_NAME));
    } else if (node.has(Lexeme.MONTH_NAME) || node.has(Lexeme.YEAR_ENDING)) {
      return months(node);
    } else if (node.has(Lexeme.FROM)) {
      List<Word> days = new ArrayList<>(node.words(Lexeme.MONTH_DAY));
      days.addAll(node.words(Lexeme.DATE));
      return words(
          either("from", "自"),
          spelling.of(days.get(0)),
          either("to", "至"),
          spelling.of(days.get(days.size() - 1)));
    } else if (node.has(Lexeme.BY) || node.has(Lexeme.BEFORE)) {
      String day = word(node, Lexeme.MONTH_DAY) + word(node, Lexeme.DATE);
      return tongue.zh() ? words(day, "前") : words("by", day);
    } else if (node.has(Lexeme.DATE)) {
      return words(either("on", "逢"), word(node, Lexeme.DATE));
    }
    String ofEveryMonth = node.has(Lexeme.EVERY) ? either("of every month", "占 每月") : "";
    return words(dayOfMonth(node), ofEveryMonth);
  }

  private String dayOfMonth(Node node) {
    if (node.has(Lexeme.FIXED_DAY)) {
      return either("on a fixed day", "固定日");
    } else if (node.has(Lexeme.LAST_DAY)) {
      return either("on the last day", "最后一天");
    } else if (node.has(Lexeme.WEEKDAY)) {
      String nth = word(node, Lexeme.NTH);
      String which =
          nth.isEmpty() ? spelling.of(asNth(node.words(Lexeme.DAY_OF_MONTH).get(0))) : nth;
      return words(either("on the", ""), which, word(node, Lexeme.WEEKDAY));
    }
    return words(either("on the", ""), word(node, Lexeme.DAY_OF_MONTH));
  }

  private static Word asNth(Word day) {
    return new Word(Lexeme.NTH, day.text(), day.value(), day.span(), day.before());
  }

  private String months(Node node) {
    List<String> names =
        node.has(Lexeme.YEAR_ENDING)
            ? List.of(either("June", "6月"), either("December", "12月"))
            : node.words(Lexeme.MONTH_NAME).stream().map(spelling::of).toList();
    boolean each = node.has(Lexeme.PER) || node.has(Lexeme.EVERY) || node.has(Lexeme.YEAR_ENDING);
    return words(
        either("in", ""), String.join(either(", ", "、"), names), each ? either("each", "各") : "");
  }

  private String upon(Node node) {
    String ref = part(node, Rule.REF);
    String ends = node.has(Lexeme.ENDS) ? keyword(Lexeme.ENDS) : "";
    if (node.has(Lexeme.UPON_EACH)) {
      return words(keyword(Lexeme.UPON_EACH), ref);
    }
    boolean before = node.has(Lexeme.BEFORE);
    boolean within = node.has(Lexeme.WITHIN) || node.has(Lexeme.INSIDE);
    String side = before ? either("before", "前") : either("after", "后");
    List<Word> numbers = node.words(Lexeme.NUMBER);
    if (numbers.size() == 2) {
      String range =
          words(
              spelling.of(numbers.get(0)),
              either("to", "至"),
              length(spelling.of(numbers.get(1)), node.the(Rule.LENGTH_UNIT).head()));
      return tongue.zh() ? words(ref, ends, side, range) : words(range, side, ref, ends);
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
                                spelling.of(numbers.get(0)), node.the(Rule.LENGTH_UNIT).head())));
    if (length.isEmpty()) {
      return tongue.zh() ? words(ref, ends, side) : words(side, ref, ends);
    } else if (tongue.zh()) {
      boolean lead = before && !within;
      return words(ref, ends, side, length.get(), lead ? "" : "内");
    }
    return words(
        before && !within ? "" : "within", length.get(), before ? "before" : "of", ref, ends);
  }

  private String chosen(Node node) {
    String ref = part(node, Rule.REF);
    if (node.has(Lexeme.ELECTED_BY) || node.has(Lexeme.ELECTS)) {
      return tongue.zh() ? words("由", ref, "选举产生") : words("elected by", ref);
    } else if (node.has(Lexeme.APPOINTED_BY) || node.has(Lexeme.APPOINTS)) {
      return tongue.zh() ? words("由", ref, "任命") : words("appointed by", ref);
    }
    return tongue.zh() ? words("由", ref, "担任") : words("held by", ref);
  }

  private String notice(Node node) {
    String length = part(node, Rule.LENGTH);
    return tongue.zh() ? words("提前", length, "提醒") : words("notice", length, "ahead");
  }

  private String extension(Node node) {
    String soft = node.has(Lexeme.SHOULD) ? keyword(Lexeme.SHOULD) : "";
    return words(keyword(Lexeme.EXTENSION), soft, keyword(Lexeme.AT_MOST), part(node, Rule.LENGTH));
  }

  String filled(Optional<Node> length) {
    String within = length.map(this::within).orElse("");
    return tongue.zh() ? within + (within.isEmpty() ? "" : " ") + "补齐" : words("filled", within);
  }

  private String has(Node node) {
    String choice =
        node.has(Lexeme.ANY_OF)
            ? keyword(Lexeme.ANY_OF)
            : node.has(Lexeme.NUMBER)
                ? words(either("at least", "至少"), word(node, Lexeme.NUMBER), either("of", "项"))
                : "";
    return words(keyword(Lexeme.HAS), choice, part(node, Rule.ITEMS));
  }

  private String items(Node node) {
    List<String> items = node.all(Rule.ITEM).stream().map(this::of).toList();
    return words(
        node.has(Lexeme.SUCH_AS) ? keyword(Lexeme.SUCH_AS) : "",
        String.join(either(", ", "、"), items),
        node.has(Lexeme.ETC) ? keyword(Lexeme.ETC) : "");
  }

  private String each(Node node) {
    List<Node> refs = node.all(Rule.REF);
    String first = of(refs.get(0));
    if (node.has(Lexeme.AMONG_EACH)) {
      return words(keyword(Lexeme.AMONG_EACH), first);
    } else if (refs.size() == 1) {
      boolean by = node.has(Lexeme.BY_EACH);
      String per = spelling.isPerson(refs.get(0).head()) ? "每名" : "每个";
      return words(by ? keyword(Lexeme.BY_EACH) : either("per", per), first);
    }
    return words(keyword(Lexeme.BY_EACH), first, keyword(Lexeme.WITH_EACH), of(refs.get(1)));
  }

  private String attended(Node node) {
    Optional<Node> quorum = node.first(Rule.QUORUM);
    String ref = part(node, Rule.REF);
    if (quorum.isEmpty()) {
      return words(either("attended by", "到会"), ref);
    }
    Node share = quorum.get();
    boolean all = share.has(Lexeme.ALL) || share.has(Lexeme.FULL_COVERAGE);
    String percent = word(share, Lexeme.PERCENT);
    if (all) {
      return tongue.zh() ? words("全体", ref, "参加") : words("attended by all", ref);
    } else if (share.has(Lexeme.ABOVE)) {
      return tongue.zh()
          ? words("超过", percent, ref, "参加")
          : words("attended by above", percent, "of", ref);
    }
    return tongue.zh() ? words(percent, "以上", ref, "参加") : words("attended by", percent, "of", ref);
  }

  private String led(Node node) {
    String ref = part(node, Rule.REF);
    return tongue.zh() ? words("由", ref, "主持") : words("led by", ref);
  }

  private String announced(Node node) {
    String length = part(node, Rule.LENGTH);
    return tongue.zh() ? words("会前提前", length) : words("announced", length, "ahead");
  }

  private String combine(Node node) {
    String refs = part(node, Rule.REFS);
    if (node.has(Lexeme.HELD_WITH)) {
      return words(keyword(Lexeme.HELD_WITH), refs);
    }
    Lexeme how = node.has(Lexeme.MAY_HOLD_WITH) ? Lexeme.MAY_HOLD_WITH : Lexeme.NOT_TOGETHER;
    return words(keyword(how), refs, either("", "合并"));
  }

  private String test(Node node) {
    if (node.has(Lexeme.EXISTS)) {
      String ref = part(node, Rule.REF);
      return tongue.zh() ? words("设", ref) : words(ref, "exists");
    }
    return generic(node);
  }

  /** A section's score is asked by the section's own name. */
  private String quantity(Node node) {
    if (!node.has(Lexeme.SCORE)) {
      return generic(node);
    }
    String of = node.first(Rule.REF).map(ref -> ref.head().text()).orElse("");
    return of.isEmpty()
        ? keyword(Lexeme.SCORE)
        : words(keyword(Lexeme.SCORE), keyword(Lexeme.OF), of);
  }

  private String valid(Node node) {
    List<Word> dates = node.words(Lexeme.DATE);
    Lexeme how = node.has(Lexeme.TRIAL) ? Lexeme.TRIAL : Lexeme.VALID;
    String until = dates.size() > 1 ? words(either("to", "至"), spelling.of(dates.get(1))) : "";
    return words(keyword(how), either("from", "自"), spelling.of(dates.get(0)), until);
  }
}
