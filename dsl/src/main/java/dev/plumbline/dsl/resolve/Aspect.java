package dev.plumbline.dsl.resolve;

import dev.plumbline.core.sector.TermKind;
import dev.plumbline.dsl.syntax.Lexeme;
import dev.plumbline.dsl.syntax.Node;
import dev.plumbline.dsl.syntax.Rule;
import java.util.EnumSet;
import java.util.Set;

/** What one part of a sentence of an example is about. */
enum Aspect {
  DAY,
  SPAN,
  SETTLED,
  REPEATED,
  CONCERNING,
  BY,
  LEADER,
  EACH,
  PRESENT,
  EXCUSED,
  HOURS,
  DAYS,
  NUMBER,
  SEATS,
  CONTENTS,
  RECORDING,
  STEPS,
  TOPICS,
  RECIPIENTS,
  TOGETHER,
  ANNOUNCED,
  TRAIT,
  IN_FORCE;

  private static final Set<Aspect> ACTIVITY =
      EnumSet.complementOf(
          EnumSet.of(SPAN, SETTLED, EACH, NUMBER, SEATS, CONTENTS, TRAIT, IN_FORCE));
  private static final Set<Aspect> BODY = EnumSet.of(SPAN, NUMBER, SEATS, CONTENTS, TRAIT);

  static Aspect of(Node part) {
    if (part.has(Lexeme.DATE)) {
      return part.has(Lexeme.FROM) || part.has(Lexeme.UNTIL)
          ? SPAN
          : part.has(Lexeme.FILLED) ? SETTLED : DAY;
    } else if (part.first(Rule.EVERY).isPresent()) {
      return REPEATED;
    } else if (part.has(Lexeme.ATTEND) || part.first(Rule.TURNOUT).isPresent()) {
      return PRESENT;
    } else if (part.first(Rule.NAMES).isPresent()) {
      return part.has(Lexeme.EXCUSED) ? EXCUSED : CONCERNING;
    } else if (part.first(Rule.NAME).isPresent()) {
      return part.has(Lexeme.LEADS) || part.has(Lexeme.LED_BY) ? LEADER : BY;
    } else if (part.first(Rule.NUMBER).isPresent()) {
      return part.has(Lexeme.HAS) ? SEATS : figure(part);
    } else if (part.first(Rule.ITEMS).isPresent()) {
      return part.has(Lexeme.HAS)
          ? CONTENTS
          : part.has(Lexeme.RECORDING) ? RECORDING : part.has(Lexeme.ABOUT) ? TOPICS : STEPS;
    } else if (part.first(Rule.BY_EACH).isPresent()) {
      return EACH;
    } else if (part.first(Rule.ANNOUNCED).isPresent()) {
      return ANNOUNCED;
    } else if (part.has(Lexeme.IN_FORCE)) {
      return IN_FORCE;
    }
    return part.has(Lexeme.HELD_WITH) ? TOGETHER : part.has(Lexeme.IS) ? TRAIT : RECIPIENTS;
  }

  private static Aspect figure(Node part) {
    return Amounts.unit(part)
        .map(unit -> unit == Lexeme.HOURS ? HOURS : unit == Lexeme.DAY ? DAYS : NUMBER)
        .orElse(NUMBER);
  }

  /** What can be said of such a thing. */
  static Set<Aspect> saidOf(TermKind kind) {
    return switch (kind) {
      case ACTIVITY -> ACTIVITY;
      case CONTACT -> EnumSet.of(DAY, REPEATED, SPAN, BY, EACH);
      case EVENT -> EnumSet.of(DAY, CONCERNING, SETTLED);
      case DOCUMENT -> EnumSet.of(DAY, REPEATED, CONTENTS, RECORDING, RECIPIENTS, CONCERNING);
      case PEOPLE -> EnumSet.of(SPAN, NUMBER);
      case POST -> EnumSet.of(SPAN, NUMBER, CONCERNING);
      case BODY, PARTNER -> BODY;
      case OFFICE_TERM -> EnumSet.of(SPAN, NUMBER, CONCERNING);
      case FACILITY -> EnumSet.of(SPAN, CONTENTS);
      case LEDGER -> EnumSet.of(SPAN, CONTENTS, CONCERNING);
      case POLICY -> EnumSet.of(SPAN, IN_FORCE);
      case MEASURE -> EnumSet.of(DAY, NUMBER, HOURS, DAYS, CONCERNING);
      default -> EnumSet.noneOf(Aspect.class);
    };
  }
}
