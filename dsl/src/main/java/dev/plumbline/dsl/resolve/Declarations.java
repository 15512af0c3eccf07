package dev.plumbline.dsl.resolve;

import dev.plumbline.core.message.Label;
import dev.plumbline.core.sector.Meaning;
import dev.plumbline.core.sector.Standing;
import dev.plumbline.core.sector.Term;
import dev.plumbline.core.sector.TermKind;
import dev.plumbline.dsl.parse.Plural;
import dev.plumbline.dsl.syntax.Element;
import dev.plumbline.dsl.syntax.Lexeme;
import dev.plumbline.dsl.syntax.Node;
import dev.plumbline.dsl.syntax.Rule;
import dev.plumbline.dsl.syntax.Word;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A line that declares a word, read as a term. */
final class Declarations {

  private static final Set<TermKind> COUNTABLE =
      EnumSet.of(
          TermKind.PEOPLE,
          TermKind.BODY,
          TermKind.POST,
          TermKind.PARTNER,
          TermKind.MEASURE,
          TermKind.ACTIVITY);

  private Declarations() {}

  /** The term {@code declaration} declares in {@code origin}. */
  static Term term(Node declaration, String origin) {
    TermKind kind = kind(declaration.the(Rule.KIND).head());
    String id = declaration.the(Rule.NAME).head().value();
    List<Word> names = declaration.words(Lexeme.STRING);
    String english =
        names.size() > 1 ? names.get(1).value() : id.replace('-', ' ').replace('.', ' ');
    List<String> spellings = new ArrayList<>();
    if (COUNTABLE.contains(kind)) {
      spellings.addAll(Plural.of(id));
    }
    for (Node detail : declaration.all(Rule.DETAIL)) {
      detail.words(Lexeme.STRING).forEach(word -> spellings.add(word.value()));
    }
    Label label = new Label(names.get(0).value(), english);
    return new Term(
        id, kind, label, spellings, meaning(declaration.all(Rule.DETAIL), kind), origin);
  }

  /** The term of a parameter a vocabulary leaves to every institution. */
  static Term parameter(Node parameter, String origin) {
    String id = parameter.the(Rule.NAME).head().value();
    Label label =
        parameter
            .word(Lexeme.STRING)
            .map(word -> new Label(word.value(), id.replace('-', ' ')))
            .orElse(Label.same(id));
    return new Term(id, TermKind.PARAMETER, label, List.of(), new Meaning.Recorded(), origin);
  }

  private static TermKind kind(Word word) {
    return switch (word.lexeme()) {
      case ITEM -> TermKind.ITEM;
      default -> TermKind.valueOf(word.lexeme().name());
    };
  }

  private static Meaning meaning(List<Node> details, TermKind kind) {
    Set<Standing> standings = EnumSet.noneOf(Standing.class);
    Optional<String> body = Optional.empty();
    Optional<String> post = Optional.empty();
    Optional<String> mark = Optional.empty();
    for (Node detail : details) {
      Optional<String> name = detail.first(Rule.NAME).map(node -> node.head().value());
      Element head = detail.parts().get(0);
      switch (((Word) head).lexeme()) {
        case OF -> {
          return new Meaning.Of(name.orElseThrow());
        }
        case COUNTS -> {
          return new Meaning.HeadCount(name.orElseThrow());
        }
        case SEATS_OF -> {
          return new Meaning.SeatCount(name.orElseThrow());
        }
        case NUMBER_OF -> {
          return new Meaning.BodyCount(name.orElseThrow());
        }
        case IN -> body = name;
        case HOLDING -> post = name;
        case MARKED -> mark = name;
        case FORMAL -> standings.add(Standing.FORMAL);
        case PROBATIONARY -> standings.add(Standing.PROBATIONARY);
        case APPLICANT -> standings.add(Standing.APPLICANT);
        case OTHER -> standings.add(Standing.OTHER);
        default -> {
          // Other spellings were taken above.
        }
      }
    }
    return kind == TermKind.PEOPLE
        ? new Meaning.Chosen(standings, body, post, mark)
        : new Meaning.Recorded();
  }
}
