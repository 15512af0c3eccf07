package dev.plumbline.dsl.parse;

import dev.plumbline.core.source.Source;
import dev.plumbline.dsl.Limits;
import dev.plumbline.dsl.syntax.Element;
import dev.plumbline.dsl.syntax.Lexeme;
import dev.plumbline.dsl.syntax.Node;
import dev.plumbline.dsl.syntax.Rule;
import dev.plumbline.dsl.syntax.Word;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Reads one line by the grammar. A line that is wrong gives one complaint and no form. */
final class LineReader {

  /** Where a line stands; decides what it may say. */
  enum Place {
    FILE,
    CALENDAR,
    ASSESSMENT,
    EXAMPLE;

    static Place inside(List<Word> head) {
      if (head.isEmpty()) {
        return FILE;
      }
      return switch (head.get(0).lexeme()) {
        case CALENDAR -> CALENDAR;
        case ASSESSMENT -> ASSESSMENT;
        case EXAMPLE -> EXAMPLE;
        default -> FILE;
      };
    }
  }

  private static final Rule[] RULES = rules();

  private final Source source;
  private final Complaints complaints;
  private final Mistakes mistakes;

  LineReader(Source source, Complaints complaints, Collection<String> known) {
    this.source = source;
    this.complaints = complaints;
    this.mistakes = new Mistakes(complaints, known);
  }

  /** What the line says, unless it is wrong. */
  Optional<Node> read(List<Word> written, Place place, Limits limits) {
    List<Word> words = place == Place.EXAMPLE ? namingTheUnknown(written) : written;
    if (words.isEmpty() || tied(words) || mistakes.unreadable(words)) {
      return Optional.empty();
    }
    if (depth(words) > limits.depth()) {
      complaints.error("TOO_DEEP", words.get(0).span(), List.of(), limits.depth());
      return Optional.empty();
    }
    // Nearly every line is read rightly without its whole context, which is much quicker; where it
    // is not, the whole context decides, and tells what is wrong.
    PlumblineParser quick = parser(words, PredictionMode.SLL);
    try {
      return Optional.of(node(tree(quick, place), words));
    } catch (ParseCancellationException again) {
      return read(words, place);
    }
  }

  private Optional<Node> read(List<Word> words, Place place) {
    PlumblineParser parser = parser(words, PredictionMode.LL);
    try {
      return Optional.of(node(tree(parser, place), words));
    } catch (ParseCancellationException stop) {
      if (!(stop.getCause() instanceof RecognitionException cause)) {
        throw new IllegalStateException("the parser stopped for no reason of the line", stop);
      }
      Token offending = cause.getOffendingToken();
      int at = offending.getType() == Token.EOF ? words.size() : offending.getTokenIndex();
      mistakes.explain(words, at, Expected.at(parser, cause));
      return Optional.empty();
    }
  }

  private PlumblineParser parser(List<Word> words, PredictionMode mode) {
    PlumblineParser parser = new PlumblineParser(new CommonTokenStream(source(words)));
    parser.removeErrorListeners();
    parser.setErrorHandler(new BailErrorStrategy());
    parser.getInterpreter().setPredictionMode(mode);
    return parser;
  }

  private static ParserRuleContext tree(PlumblineParser parser, Place place) {
    return switch (place) {
      case FILE -> parser.line();
      case CALENDAR -> parser.calendarLine();
      case ASSESSMENT -> parser.stepLine();
      case EXAMPLE -> parser.exampleLine();
    };
  }

  /** A line whose words could be told apart in two ways has been complained of already. */
  private boolean tied(List<Word> words) {
    return complaints.hasTies()
        && complaints.saidWithin(
            words.get(0).span().start(), words.get(words.size() - 1).span().end());
  }

  /** In an example a word nobody knows is a person's or a record's id. */
  private static List<Word> namingTheUnknown(List<Word> words) {
    return words.stream()
        .map(
            w ->
                w.is(Lexeme.UNKNOWN) && w.text().codePointAt(0) < 0x250
                    ? new Word(Lexeme.NAME, w.text(), w.value(), w.span(), w.before())
                    : w)
        .toList();
  }

  private static int depth(List<Word> words) {
    int depth = 0;
    int deepest = 0;
    for (Word word : words) {
      depth += word.is(Lexeme.LPAREN) ? 1 : word.is(Lexeme.RPAREN) ? -1 : 0;
      deepest = Math.max(deepest, depth);
    }
    return deepest;
  }

  private ListTokenSource source(List<Word> words) {
    List<Token> tokens = new ArrayList<>(words.size() + 1);
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      CommonToken token = new CommonToken(TokenTypes.of(word.lexeme()), word.text());
      token.setTokenIndex(i);
      tokens.add(token);
    }
    CommonToken end = new CommonToken(Token.EOF, "");
    end.setTokenIndex(words.size());
    tokens.add(end);
    return new ListTokenSource(tokens, source.name());
  }

  private static Node node(ParserRuleContext tree, List<Word> words) {
    List<Element> parts = new ArrayList<>(tree.getChildCount());
    for (int i = 0; i < tree.getChildCount(); i++) {
      ParseTree child = tree.getChild(i);
      if (child instanceof ParserRuleContext rule) {
        parts.add(node(rule, words));
      } else if (child instanceof TerminalNode leaf && leaf.getSymbol().getType() != Token.EOF) {
        parts.add(words.get(leaf.getSymbol().getTokenIndex()));
      }
    }
    return new Node(RULES[tree.getRuleIndex()], parts);
  }

  private static Rule[] rules() {
    String[] names = PlumblineParser.ruleNames;
    Rule[] rules = new Rule[names.length];
    for (int i = 0; i < names.length; i++) {
      String name = names[i].replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
      rules[i] = Rule.valueOf(name);
    }
    return rules;
  }
}
