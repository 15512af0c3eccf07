package dev.plumbline.dsl.format;

import dev.plumbline.core.message.Label;
import dev.plumbline.core.sector.Term;
import dev.plumbline.core.sector.TermKind;
import dev.plumbline.core.sector.Vocabulary;
import dev.plumbline.dsl.parse.Keywords;
import dev.plumbline.dsl.parse.Plural;
import dev.plumbline.dsl.syntax.Lexeme;
import dev.plumbline.dsl.syntax.Word;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The canonical spelling of single words. */
final class Spelling {

  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");
  private static final List<String> WEEKDAYS =
      List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
  private static final List<String> NTHS = List.of("first", "second", "third", "fourth", "fifth");
  private static final String DIGITS = "零一二三四五六七八九";
  private static final int MOST_PARTS = 60;

  private final Tongue tongue;
  private final Vocabulary vocabulary;
  private final Vocabulary inScope;
  private final Map<Integer, String> termAt;
  private final Map<String, Label> named;

  /**
   * Spells in one dialect.
   *
   * @param vocabulary every word the text may use
   * @param inScope those of them it does not declare itself
   * @param termAt which term each word was found to mean, by where the word begins
   * @param named the standards and vocabularies that can be named, by id
   */
  Spelling(
      Tongue tongue,
      Vocabulary vocabulary,
      Vocabulary inScope,
      Map<Integer, String> termAt,
      Map<String, Label> named) {
    this.tongue = tongue;
    this.vocabulary = vocabulary;
    this.inScope = inScope;
    this.termAt = termAt;
    this.named = named;
  }

  /** The word as it is written by itself. */
  String of(Word word) {
    return switch (word.lexeme()) {
      case TERM -> term(word).map(this::name).orElse(word.text());
      case NAME, STRING, QUOTED_NAME, UNKNOWN -> word.text();
      case NUMBER -> new BigDecimal(word.value()).toPlainString();
      case PERCENT -> share(new BigDecimal(word.value()));
      case DATE -> date(word.value());
      case MONTH_DAY -> monthDay(word.value());
      case YEAR_MONTH -> tongue.of(word.value(), yearMonth(word.value()));
      case YEAR_QUARTER ->
          tongue.of(
              word.value(), word.value().substring(0, 4) + "年第" + word.value().charAt(6) + "季度");
      case YEAR_HALF ->
          tongue.of(
              word.value(),
              word.value().substring(0, 4) + (word.value().endsWith("1") ? "年上半年" : "年下半年"));
      case MONTH_NAME ->
          tongue.of(MONTHS.get(Integer.parseInt(word.value()) - 1), word.value() + "月");
      case QUARTER_NAME -> tongue.of("Q" + word.value(), "第" + digit(word.value()) + "季度");
      case DAY_OF_MONTH -> tongue.of(ordinal(word.value()), word.value() + "日");
      case WEEKDAY ->
          tongue.of(
              WEEKDAYS.get(Integer.parseInt(word.value()) - 1),
              "周" + (word.value().equals("7") ? "日" : digit(word.value())));
      case NTH -> nth(word.value());
      case COMMA -> tongue.of(",", "、");
      case COMPARE, LPAREN, RPAREN, LBRACE, RBRACE -> word.value();
      case MONEY ->
          word.value().equals("万元") || word.value().startsWith("ten")
              ? tenThousand()
              : keyword(word.lexeme());
      default -> keyword(word.lexeme());
    };
  }

  /** The word for more than one of it, where that is another word that means the same. */
  String many(Word word) {
    return term(word).flatMap(this::plural).orElseGet(() -> of(word));
  }

  private Optional<String> plural(Term term) {
    return tongue.zh()
        ? Optional.empty()
        : Plural.of(term.id()).stream()
            .filter(many -> vocabulary.spelled(many).equals(List.of(term)))
            .findFirst();
  }

  /** The name of a standard, of a vocabulary, or of a term. */
  String known(Word word) {
    return standard(word.value())
        .or(() -> term(word).map(t -> tongue.of(t.id(), t.label().zh())))
        .orElse(word.text());
  }

  /** The name of a duty: of this text, or of a standard above it, whose name comes before a dot. */
  String duty(Word word) {
    if (!word.is(Lexeme.NAME)) {
      return of(word);
    }
    int dot = word.value().indexOf('.');
    Optional<String> above = dot < 0 ? Optional.empty() : standard(word.value().substring(0, dot));
    String own = above.isPresent() ? word.value().substring(dot + 1) : word.value();
    List<Term> terms = vocabulary.spelled(own);
    String name = terms.size() == 1 ? name(terms.get(0)) : own;
    return above.map(standard -> standard + "." + name).orElse(name);
  }

  /** The name of a parameter, of this text or of a standard above it. */
  String parameter(Word word) {
    return term(word)
        .filter(term -> term.kind() == TermKind.PARAMETER)
        .map(this::name)
        .orElse(word.text());
  }

  private Optional<String> standard(String name) {
    return named.entrySet().stream()
        .filter(
            each ->
                each.getKey().equals(name)
                    || each.getValue().zh().equals(name)
                    || each.getValue().en().equalsIgnoreCase(name))
        .map(each -> tongue.of(each.getKey(), each.getValue().zh()))
        .findFirst();
  }

  private String tenThousand() {
    return tongue.of("ten-thousand-yuan", "万元");
  }

  /** The canonical keyword; what has none in this dialect is written in the other. */
  String keyword(Lexeme lexeme) {
    return Keywords.TABLE
        .canonical(lexeme, tongue.zh())
        .or(() -> Keywords.TABLE.canonical(lexeme, !tongue.zh()))
        .orElse("");
  }

  /** The term a word was found to mean, or the only one it can. */
  Optional<Term> term(Word word) {
    String id = termAt.get(word.span().start());
    if (id != null) {
      return vocabulary.term(id);
    }
    List<Term> spelled = vocabulary.spelled(word.value());
    return spelled.size() == 1 ? Optional.of(spelled.get(0)) : Optional.empty();
  }

  /** What a file says of its own parameter explains it and is no other name for it. */
  private String name(Term term) {
    if (term.kind() == TermKind.PARAMETER && inScope.term(term.id()).isEmpty()) {
      return term.id();
    }
    String name = tongue.of(term.id(), term.label().zh());
    boolean readsBack =
        vocabulary.spelled(name).stream().anyMatch(other -> other.id().equals(term.id()));
    return readsBack ? name : term.id();
  }

  /** Whether a word means people or a post. */
  boolean isPerson(Word word) {
    return term(word)
        .filter(term -> term.kind() == TermKind.PEOPLE || term.kind() == TermKind.POST)
        .isPresent();
  }

  private static String share(BigDecimal share) {
    BigDecimal percent = share.movePointRight(2).stripTrailingZeros();
    if (percent.scale() <= 4) {
      return percent.toPlainString() + "%";
    }
    for (int whole = 3; whole <= MOST_PARTS; whole++) {
      for (int part = 1; part < whole; part++) {
        BigDecimal tried =
            BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), MathContext.DECIMAL128);
        if (tried.compareTo(share) == 0) {
          return part + "/" + whole;
        }
      }
    }
    return percent.toPlainString() + "%";
  }

  private String date(String iso) {
    String[] parts = iso.split("-");
    return tongue.of(
        iso, parts[0] + "年" + Integer.parseInt(parts[1]) + "月" + Integer.parseInt(parts[2]) + "日");
  }

  private String monthDay(String value) {
    String[] parts = value.split("-");
    return tongue.of(value, Integer.parseInt(parts[0]) + "月" + Integer.parseInt(parts[1]) + "日");
  }

  private static String yearMonth(String value) {
    return value.substring(0, 4) + "年" + Integer.parseInt(value.substring(5)) + "月";
  }

  private static String digit(String number) {
    return String.valueOf(DIGITS.charAt(Integer.parseInt(number)));
  }

  private static String ordinal(String number) {
    int n = Integer.parseInt(number);
    String ending =
        n / 10 == 1 ? "th" : n % 10 == 1 ? "st" : n % 10 == 2 ? "nd" : n % 10 == 3 ? "rd" : "th";
    return n + ending;
  }

  private String nth(String value) {
    int n = Integer.parseInt(value);
    return n < 0 ? tongue.of("last", "最后一个") : tongue.of(NTHS.get(n - 1), "第" + digit(value) + "个");
  }
}
