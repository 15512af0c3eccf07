package dev.plumbline.dsl.format;

import dev.plumbline.dsl.syntax.Element;
import dev.plumbline.dsl.syntax.Lexeme;
import dev.plumbline.dsl.syntax.Node;
import dev.plumbline.dsl.syntax.Rule;
import dev.plumbline.dsl.syntax.Word;
import java.util.function.Function;

/**
 * Writes forms in one dialect. Most forms have the same words in the same order in both; those that
 * do not are written by {@link Moments}, {@link Amounts}, {@link Doings}, {@link Points} and {@link
 * Tellings}.
 */
final class Writer {

  private final Tongue tongue;
  private final Spelling spelling;
  private final boolean spaced;
  private final Amounts amounts;
  private final Points points;
  private final Moments moments;
  private final Doings doings;
  private final Tellings tellings;

  Writer(Tongue tongue, Spelling spelling, boolean spaced) {
    this.tongue = tongue;
    this.spelling = spelling;
    this.spaced = spaced;
    this.amounts = new Amounts(this);
    this.points = new Points(this);
    this.moments = new Moments(this);
    this.doings = new Doings(this, moments);
    this.tellings = new Tellings(this);
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
      case EVERY -> moments.every(node);
      case UNIT -> moments.unit(node.head(), false);
      case LENGTH -> moments.length(node);
      case LENGTH_UNIT -> moments.unit(node.head(), true);
      case GAP -> moments.gap(node);
      case SHIFT -> moments.shift(node);
      case PLACEMENT -> moments.placement(node);
      case UPON -> moments.upon(node);
      case DEADLINE -> moments.within(node.the(Rule.LENGTH));
      case AMOUNT -> amounts.of(node);
      case SCORED -> amounts.scored(node);
      case NEVER -> generic(node);
      case CHOSEN -> doings.chosen(node);
      case NOTICE -> doings.notice(node);
      case EXTENSION -> doings.extension(node);
      case FILLED -> doings.filled(node.first(Rule.LENGTH));
      case HAS -> doings.has(node);
      case ITEMS -> doings.items(node);
      case PER, BY_EACH -> doings.each(node);
      case ATTENDED -> doings.attended(node);
      case LED -> doings.led(node);
      case ANNOUNCED -> doings.announced(node);
      case EXEMPT -> doings.exempt(node);
      case EXEMPTION -> doings.exemption(node);
      case COMBINE -> doings.combine(node);
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
      case TEST -> doings.test(node);
      case EXPECTATION -> tellings.expectation(node);
      case OCCURRENCE -> tellings.occurrence(node);
      case TOLD -> tellings.told(node);
      case FIXED -> words(either("fixed day", "固定日"), word(node, Lexeme.DAY_OF_MONTH));
      case KNOWN -> tellings.known(node);
      case AS_OF -> words(either("as of", "截至"), word(node, Lexeme.DATE));
      case VALID -> moments.valid(node);
      case CHANGE, WAIVER -> named(node, spelling::duty);
      case SETTING -> named(node, spelling::parameter);
      default -> generic(node);
    };
  }

  /** Writes forms of time. */
  Moments moments() {
    return moments;
  }

  /** Writes amounts. */
  Amounts amounts() {
    return amounts;
  }

  /** Writes what is asked and of whom. */
  Doings doings() {
    return doings;
  }

  /** What begins with the name of a duty or of a parameter, which has both languages. */
  private String named(Node node, Function<Word, String> spelled) {
    Wording wording = wording();
    for (Element part : node.parts()) {
      if (part instanceof Node name && name.rule() == Rule.NAME) {
        wording.addName(spelled.apply(name.head()));
      } else {
        wording.add(of(part));
      }
    }
    return wording.toString();
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
}
