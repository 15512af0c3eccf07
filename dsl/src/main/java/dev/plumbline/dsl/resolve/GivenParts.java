package dev.plumbline.dsl.resolve;

import dev.plumbline.core.period.Length;
import dev.plumbline.core.sector.TermKind;
import dev.plumbline.core.standard.Given;
import dev.plumbline.core.standard.Setting;
import dev.plumbline.dsl.syntax.Lexeme;
import dev.plumbline.dsl.syntax.Node;
import dev.plumbline.dsl.syntax.Rule;
import dev.plumbline.dsl.syntax.Word;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What one part of a sentence of an example says: when, who, how much, what. */
final class GivenParts {

  private static final TermKind[] WHO = {
    TermKind.PEOPLE, TermKind.POST, TermKind.BODY, TermKind.PARTNER
  };
  private static final TermKind[] RECIPIENTS = {
    TermKind.ORGAN, TermKind.PEOPLE, TermKind.POST, TermKind.BODY, TermKind.PARTNER
  };

  private final Scope scope;
  private final Amounts amounts;

  GivenParts(Scope scope) {
    this.scope = scope;
    this.amounts = new Amounts(scope);
  }

  /** Puts what {@code part} says into {@code telling}. */
  void read(Node part, Telling telling) {
    switch (Aspect.of(part)) {
      case DAY, SPAN, SETTLED -> dates(part, telling);
      case PRESENT -> present(part, telling);
      case EXCUSED -> telling.part(Given.Part.EXCUSED, names(part.the(Rule.NAMES)));
      case CONCERNING -> telling.part(Given.Part.CONCERNING, names(part.the(Rule.NAMES)));
      case LEADER, BY -> named(part, telling);
      case HOURS, DAYS, NUMBER -> figure(part, telling);
      case SEATS -> whole(part).ifPresent(telling::turnout);
      case CONTENTS, RECORDING, TOPICS, STEPS -> items(part, telling);
      case EACH -> each(part.the(Rule.BY_EACH), telling);
      case ANNOUNCED -> telling.announced(before(part.the(Rule.ANNOUNCED)));
      case TOGETHER ->
          telling.part(Given.Part.TOGETHER, refs(part.the(Rule.REFS), TermKind.ACTIVITY));
      case TRAIT -> telling.part(Given.Part.TRAIT, refs(part, TermKind.TRAIT));
      case RECIPIENTS -> telling.part(Given.Part.RECIPIENTS, refs(part, RECIPIENTS));
      case REPEATED, IN_FORCE -> {
        // Repeats are read once the stretch of time is known; in force is what a policy is.
      }
    }
  }

  private Optional<Length> before(Node announced) {
    return amounts.length(announced.the(Rule.LENGTH)).flatMap(Setting::value);
  }

  private void dates(Node part, Telling telling) {
    List<Word> dates = part.words(Lexeme.DATE);
    LocalDate first = Times.date(dates.get(0));
    if (part.has(Lexeme.FROM)) {
      telling.from(first);
      if (dates.size() > 1) {
        telling.through(Times.date(dates.get(1)));
        if (Times.date(dates.get(1)).isBefore(first)) {
          scope.error("DATES_BACKWARDS", part.span());
        }
      }
    } else if (part.has(Lexeme.UNTIL)) {
      telling.through(first);
    } else if (part.has(Lexeme.FILLED)) {
      telling.settled(first);
    } else {
      telling.on(first);
    }
  }

  private void present(Node part, Telling telling) {
    Node turnout = part.first(Rule.TURNOUT).orElse(part);
    if (turnout.first(Rule.NAMES).isPresent()) {
      telling.part(Given.Part.PRESENT, names(turnout.the(Rule.NAMES)));
    } else if (turnout.first(Rule.REF).isPresent()) {
      telling.part(Given.Part.ALL_PRESENT, refs(turnout, WHO));
    } else {
      whole(turnout).ifPresent(telling::turnout);
    }
  }

  private void named(Node part, Telling telling) {
    List<String> names = part.all(Rule.NAME).stream().map(name -> name.head().value()).toList();
    if (part.has(Lexeme.LEADS) || part.has(Lexeme.LED_BY)) {
      telling.part(Given.Part.LEADER, names);
      return;
    }
    telling.part(Given.Part.BY, names.subList(0, 1));
    if (names.size() > 1) {
      telling.part(Given.Part.WITH, names.subList(1, 2));
    }
  }

  private void figure(Node part, Telling telling) {
    Word number = part.the(Rule.NUMBER).head();
    Optional<Lexeme> unit = Amounts.unit(part);
    if (unit.filter(Lexeme.HOURS::equals).isPresent()) {
      telling.hours(Amounts.number(number));
    } else if (unit.filter(Lexeme.DAY::equals).isPresent()) {
      whole(part).ifPresent(telling::days);
    } else {
      telling.number(amounts.numbers(part).get(0));
    }
  }

  private Optional<Integer> whole(Node part) {
    Word word = part.the(Rule.NUMBER).head();
    BigDecimal number = Amounts.number(word);
    boolean whole = number.stripTrailingZeros().scale() <= 0 && number.precision() < 7;
    if (!whole) {
      scope.error("NOT_WHOLE", word.span(), word.text());
      return Optional.empty();
    }
    return Optional.of(number.intValue());
  }

  private void items(Node part, Telling telling) {
    Given.Part role =
        part.has(Lexeme.IN_STEPS)
            ? Given.Part.STEPS
            : part.has(Lexeme.ABOUT) ? Given.Part.TOPICS : Given.Part.CONTENTS;
    List<String> items = new ArrayList<>();
    for (Node item : part.the(Rule.ITEMS).all(Rule.ITEM)) {
      Word word = item.head();
      boolean term = word.is(Lexeme.TERM);
      if (term) {
        scope.term(word, Criteria.ITEM_KINDS).ifPresent(found -> items.add(found.id()));
      } else {
        items.add(word.value());
      }
    }
    telling.part(role, items);
  }

  private void each(Node each, Telling telling) {
    List<Node> refs = each.all(Rule.REF);
    scope.id(refs.get(0), WHO).ifPresent(id -> telling.part(Given.Part.BY_EACH, List.of(id)));
    scope
        .id(refs.get(refs.size() - 1), WHO)
        .ifPresent(id -> telling.part(Given.Part.WITH_EACH, List.of(id)));
  }

  private List<String> refs(Node node, TermKind... kinds) {
    List<String> ids = new ArrayList<>();
    node.all(Rule.REF).forEach(ref -> scope.id(ref, kinds).ifPresent(ids::add));
    return ids;
  }

  static List<String> names(Node names) {
    return names.all(Rule.NAME).stream().map(name -> name.head().value()).toList();
  }
}
