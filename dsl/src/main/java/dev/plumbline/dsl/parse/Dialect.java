package dev.plumbline.dsl.parse;

import dev.plumbline.core.sector.Vocabulary;
import dev.plumbline.core.source.Source;
import dev.plumbline.core.source.Span;
import dev.plumbline.dsl.syntax.Lexeme;
import dev.plumbline.dsl.syntax.Word;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/**
 * The stage between shapes and grammar: decides what each run of characters is, from the tables of
 * both dialects and the terms in scope. Declared names win over keywords, except for the word that
 * opens a line.
 */
final class Dialect {

  private static final Set<Lexeme> KINDS =
      EnumSet.of(
          Lexeme.ACTIVITY,
          Lexeme.CONTACT,
          Lexeme.PEOPLE,
          Lexeme.BODY,
          Lexeme.POST,
          Lexeme.MEASURE,
          Lexeme.EVENT,
          Lexeme.OFFICE_TERM,
          Lexeme.FACILITY,
          Lexeme.LEDGER,
          Lexeme.DOCUMENT,
          Lexeme.POLICY,
          Lexeme.ITEM,
          Lexeme.ORGAN,
          Lexeme.PARTNER,
          Lexeme.TRAIT,
          Lexeme.EVIDENCE,
          Lexeme.DUTY_KIND);
  private static final Set<Lexeme> NAMES_ONE =
      EnumSet.of(
          Lexeme.STANDARD,
          Lexeme.REGULATION,
          Lexeme.CONVENTION,
          Lexeme.WORDS,
          Lexeme.SECTION,
          Lexeme.PHASE,
          Lexeme.ASSESSMENT,
          Lexeme.GRADE,
          Lexeme.PARAMETER,
          Lexeme.SET,
          Lexeme.DUTIES,
          Lexeme.RELAXES,
          Lexeme.TIGHTENS,
          Lexeme.WAIVE);
  private static final Set<Lexeme> NAMES_LIST =
      EnumSet.of(Lexeme.SECTOR, Lexeme.EXTENDS, Lexeme.USES);
  private static final Set<Lexeme> RATING =
      EnumSet.of(Lexeme.NAME, Lexeme.NUMBER, Lexeme.COMMA, Lexeme.POINTS);
  private static final Set<Lexeme> LISTED = EnumSet.of(Lexeme.NAME, Lexeme.COMMA);
  private static final int LONGEST_PHRASE = 4;
  private static final int LONGEST_RUN = 2_000;

  /**
   * How far a list is followed back, so that a line without an end costs no more than its length.
   */
  private static final int LONGEST_LIST = 500;

  private final Source source;
  private final int[] points;
  private final Segmenter segmenter;
  private final Complaints complaints;
  private final List<Word> words = new ArrayList<>();
  private final StringBuilder before = new StringBuilder();

  Dialect(Source source, Vocabulary vocabulary, Set<String> declared, Complaints complaints) {
    this.source = source;
    this.points = Folding.fold(source.text());
    this.segmenter = new Segmenter(Keywords.TABLE, vocabulary, declared);
    this.complaints = complaints;
  }

  /** The shapes of {@code points}: words not yet told apart. */
  static List<Token> shapes(int[] points) {
    PlumblineLexer lexer =
        new PlumblineLexer(CharStreams.fromString(new String(points, 0, points.length)));
    lexer.removeErrorListeners();
    List<Token> tokens = new ArrayList<>();
    for (Token t = lexer.nextToken(); t.getType() != Token.EOF; t = lexer.nextToken()) {
      tokens.add(t);
    }
    return tokens;
  }

  /** Reads the whole file; what is left after the last word is in {@link #tail()}. */
  List<Word> read() {
    List<Piece> line = new ArrayList<>();
    List<Token> shapes = shapes(points);
    for (int i = 0; i < shapes.size(); i++) {
      Token shape = shapes.get(i);
      int type = shape.getType();
      boolean opens = type == PlumblineLexer.LBRACE || type == PlumblineLexer.RBRACE;
      if (type == PlumblineLexer.NEWLINE || opens) {
        flush(line);
        emit(sign(shape));
      } else if (shape.getChannel() == Token.DEFAULT_CHANNEL) {
        add(shape, shapes, i, line);
      }
    }
    flush(line);
    trivia(points.length);
    return words;
  }

  /** What stands after the last word. */
  String tail() {
    return before.toString();
  }

  private int done;

  private void add(Token shape, List<Token> shapes, int i, List<Piece> line) {
    if (shape.getType() == PlumblineLexer.RUN) {
      String run = shape.getText();
      int from = line.size();
      if (run.length() > LONGEST_RUN) {
        line.add(endless(shape));
      } else if (rates(line)) {
        line.addAll(rating(run, shape.getStartIndex()));
      } else if (namesNext(line) || namesAll(line, shapes, i)) {
        line.add(whole(shape));
      } else {
        List<Piece> cut = segmenter.cut(run, shape.getStartIndex(), complaints::tie);
        boolean duty =
            expects(line) && run.codePointAt(0) > 0x250 && cut.stream().anyMatch(Dialect::unread);
        line.addAll(duty ? List.of(whole(shape)) : cut);
        settleFirst(line, shape);
        if (line.size() > 2
            && KINDS.contains(line.get(0).lexeme())
            && line.get(2).is(Lexeme.STRING)) {
          // What stood before the name has been looked at when the name was read.
          int fresh = from > 3 ? from : 0;
          line.subList(fresh, line.size()).replaceAll(Dialect::asKeyword);
        }
      }
    } else {
      line.add(sign(shape));
    }
  }

  /** Characters without a space on and on are no sentence. */
  private static Piece endless(Token shape) {
    int end = shape.getStopIndex() + 1;
    return new Piece(Lexeme.UNKNOWN, shape.getStartIndex(), end, shape.getText());
  }

  private static Piece whole(Token shape) {
    return new Piece(Lexeme.NAME, shape.getStartIndex(), shape.getStopIndex() + 1, shape.getText());
  }

  /** Whether what follows names a duty: {@code 应为 组织生活.party-lecture}. */
  private static boolean expects(List<Piece> line) {
    return !line.isEmpty()
        && line.get(0).is(Lexeme.EXPECT)
        && (line.size() == 1 || line.get(line.size() - 1).is(Lexeme.COMMA));
  }

  private static boolean unread(Piece piece) {
    return piece.is(Lexeme.UNKNOWN) && !piece.filler();
  }

  /** Whether what follows are words an assessor chooses from, each with its points. */
  private static boolean rates(List<Piece> line) {
    return follows(line, Lexeme.RATED, RATING);
  }

  /** {@code 好20分}: a word, a number, perhaps a unit. */
  private List<Piece> rating(String run, int at) {
    int digit = 0;
    while (digit < run.length() && !Character.isDigit(run.charAt(digit))) {
      digit++;
    }
    int name = at + run.codePointCount(0, digit);
    List<Piece> pieces = new ArrayList<>();
    boolean unit = Keywords.TABLE.keyword(run).filter(Lexeme.POINTS::equals).isPresent();
    if (digit > 0 && !unit) {
      pieces.add(new Piece(Lexeme.NAME, at, name, run.substring(0, digit)));
    }
    if (digit < run.length() || unit) {
      String rest = unit ? run : run.substring(digit);
      pieces.addAll(segmenter.cut(rest, unit ? at : name, complaints::tie));
    }
    return pieces;
  }

  /** The word that opens a line is a keyword if it can be one: 制度 there declares a policy. */
  private static void settleFirst(List<Piece> line, Token shape) {
    Piece first = line.get(0);
    Lexeme keyword = asKeyword(first).lexeme();
    boolean opens =
        KINDS.contains(keyword) || NAMES_ONE.contains(keyword) || NAMES_LIST.contains(keyword);
    if (first.start() == shape.getStartIndex() && opens) {
      line.set(0, asKeyword(first));
    }
  }

  private static Piece asKeyword(Piece piece) {
    return piece.is(Lexeme.TERM)
        ? Keywords.TABLE
            .keyword(piece.value().toLowerCase(Locale.ROOT))
            .map(k -> new Piece(k, piece.start(), piece.end(), piece.value()))
            .orElse(piece)
        : piece;
  }

  private static boolean namesNext(List<Piece> line) {
    if (line.isEmpty()) {
      return false;
    }
    Piece last = line.get(line.size() - 1);
    boolean opening = line.size() == 1 && NAMES_ONE.contains(last.lexeme());
    boolean listed =
        NAMES_LIST.contains(line.get(0).lexeme()) && (line.size() == 1 || last.is(Lexeme.COMMA));
    boolean covered =
        (last.is(Lexeme.COVERS) || last.is(Lexeme.COMMA)) && follows(line, Lexeme.COVERS, LISTED);
    return opening
        || listed
        || covered
        || (last.is(Lexeme.AS) && line.size() > 1 && !before(line).is(Lexeme.COUNTS))
        || last.is(Lexeme.BEST_OF)
        || last.is(Lexeme.MAY_NOT_BE)
        || last.is(Lexeme.GRADED_BELOW)
        || (last.value().equalsIgnoreCase("be") && before(line).value().equalsIgnoreCase("not"))
        || (last.value().equalsIgnoreCase("below")
            && before(line).value().equalsIgnoreCase("graded"))
        || (last.is(Lexeme.OF) && before(line).value().equalsIgnoreCase("best"))
        || last.is(Lexeme.DECIDED_BY)
        || (line.size() == 1 && last.is(Lexeme.SEMESTER))
        || (last.is(Lexeme.SEMESTER) && line.get(0).is(Lexeme.CALENDAR));
  }

  /** The word before the last, or the last where it is alone. */
  private static Piece before(List<Piece> line) {
    return line.get(Math.max(line.size() - 2, 0));
  }

  /** A line that declares a word: its kind, the word, and its Chinese name in quotes. */
  private static boolean namesAll(List<Piece> line, List<Token> shapes, int i) {
    if (line.isEmpty() || !KINDS.contains(line.get(0).lexeme())) {
      return false;
    } else if (line.size() == 1) {
      Token next = nextShape(shapes, i);
      return next != null && next.getType() == PlumblineLexer.STRING;
    }
    Piece last = line.get(line.size() - 1);
    boolean declares = line.size() > 2 && line.get(2).is(Lexeme.STRING);
    return declares
        && EnumSet.of(
                Lexeme.OF,
                Lexeme.IN,
                Lexeme.HOLDING,
                Lexeme.MARKED,
                Lexeme.COUNTS,
                Lexeme.SEATS_OF,
                Lexeme.NUMBER_OF)
            .contains(last.lexeme());
  }

  @Nullable
  private static Token nextShape(List<Token> shapes, int i) {
    for (int j = i + 1; j < shapes.size(); j++) {
      if (shapes.get(j).getChannel() == Token.DEFAULT_CHANNEL) {
        return shapes.get(j);
      }
    }
    return null;
  }

  /** Whether {@code opener} stands in the line with nothing but {@code list} behind it. */
  private static boolean follows(List<Piece> line, Lexeme opener, Set<Lexeme> list) {
    int first = Math.max(0, line.size() - LONGEST_LIST);
    for (int i = line.size() - 1; i >= first; i--) {
      if (line.get(i).is(opener)) {
        return true;
      } else if (!list.contains(line.get(i).lexeme())) {
        return false;
      }
    }
    return false;
  }

  private Piece sign(Token shape) {
    String name = PlumblineLexer.VOCABULARY.getSymbolicName(shape.getType());
    String text = source.text(source.span(shape.getStartIndex(), shape.getStopIndex() + 1));
    boolean quoted = name.equals("STRING") || name.equals("QUOTED_NAME");
    return new Piece(
        Lexeme.valueOf(name),
        shape.getStartIndex(),
        shape.getStopIndex() + 1,
        quoted ? text.substring(1, text.length() - 1) : shape.getText());
  }

  private void flush(List<Piece> line) {
    List<Piece> joined = joinPhrases(line);
    for (int i = 0; i < joined.size(); i++) {
      Piece piece = rangeNotDay(joined, i);
      if (piece.is(Lexeme.MAY) && i > 0 && joined.get(i - 1).is(Lexeme.IN)) {
        piece = new Piece(Lexeme.MONTH_NAME, piece.start(), piece.end(), "5");
      }
      if (!piece.filler()) {
        emit(piece);
      }
    }
    line.clear();
  }

  /** {@code 10-12次} is a range; only where no unit follows may it be 12 October. */
  private Piece rangeNotDay(List<Piece> line, int i) {
    Piece piece = line.get(i);
    if (!piece.is(Lexeme.MONTH_DAY) || i + 1 == line.size() || piece.value().length() != 5) {
      return piece;
    }
    Lexeme next = line.get(i + 1).lexeme();
    boolean unit =
        EnumSet.of(
                Lexeme.TIMES, Lexeme.HOURS, Lexeme.PERSON, Lexeme.DAY, Lexeme.POINTS, Lexeme.PIECES)
            .contains(next);
    if (!unit || piece.end() - piece.start() != 5) {
      return piece;
    }
    emit(new Piece(Lexeme.NUMBER, piece.start(), piece.start() + 2, piece.value().substring(0, 2)));
    emit(new Piece(Lexeme.TO, piece.start() + 2, piece.start() + 3, "-"));
    return new Piece(Lexeme.NUMBER, piece.start() + 3, piece.end(), piece.value().substring(3));
  }

  /** Joins words that are one keyword or one name together: at least, party group. */
  private List<Piece> joinPhrases(List<Piece> line) {
    List<Piece> joined = new ArrayList<>(line.size());
    for (int i = 0; i < line.size(); i++) {
      int taken = 1;
      Piece piece = line.get(i);
      for (int many = Math.min(LONGEST_PHRASE, line.size() - i); many > 1; many--) {
        String phrase = phrase(line, i, many);
        Piece last = line.get(i + many - 1);
        if (segmenter.isTerm(phrase)) {
          piece = new Piece(Lexeme.TERM, piece.start(), last.end(), phrase);
          taken = many;
          break;
        } else if (Keywords.TABLE.keyword(phrase).isPresent()) {
          piece =
              new Piece(Keywords.TABLE.keyword(phrase).get(), piece.start(), last.end(), phrase);
          taken = many;
          break;
        }
      }
      joined.add(piece);
      i += taken - 1;
    }
    return joined;
  }

  private String phrase(List<Piece> line, int from, int many) {
    StringBuilder phrase = new StringBuilder();
    for (int i = from; i < from + many; i++) {
      Piece piece = line.get(i);
      boolean latin = points[piece.start()] < 0x250 && Character.isLetter(points[piece.start()]);
      if (!latin || piece.is(Lexeme.NAME) || piece.is(Lexeme.STRING)) {
        return "";
      }
      for (int at = piece.start(); at < piece.end(); at++) {
        phrase.appendCodePoint(Character.toLowerCase(points[at]));
      }
      phrase.append(i + 1 < from + many ? " " : "");
    }
    return phrase.toString();
  }

  private void emit(Piece piece) {
    trivia(piece.start());
    Span span = source.span(piece.start(), piece.end());
    words.add(new Word(piece.lexeme(), source.text(span), piece.value(), span, before.toString()));
    before.setLength(0);
    done = piece.end();
  }

  private void trivia(int until) {
    if (until > done) {
      before.append(source.text(source.span(done, until)));
      done = until;
    }
  }
}
