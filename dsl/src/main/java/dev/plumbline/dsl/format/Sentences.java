package dev.plumbline.dsl.format;

import dev.plumbline.dsl.syntax.Element;
import dev.plumbline.dsl.syntax.Lexeme;
import dev.plumbline.dsl.syntax.Node;
import dev.plumbline.dsl.syntax.Rule;
import dev.plumbline.dsl.syntax.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The sentence of one duty: its phrases in canonical order, each in canonical words. */
final class Sentences {

  /** The order in which phrases stand, first to last. */
  private static final List<Rule> ORDER =
      List.of(
          Rule.MODALITY,
          Rule.RANKED,
          Rule.SUBJECT,
          Rule.ATTEST,
          Rule.EXIST,
          Rule.IN_FORCE,
          Rule.HAS,
          Rule.EVERY,
          Rule.GAP,
          Rule.UPON,
          Rule.ONCE,
          Rule.SERVE,
          Rule.AMOUNT,
          Rule.ODD,
          Rule.CHOSEN,
          Rule.FILLED,
          Rule.DEADLINE,
          Rule.PLACEMENT,
          Rule.SHIFT,
          Rule.NEVER,
          Rule.NOTICE,
          Rule.EXTENSION,
          Rule.NEXT_TERM,
          Rule.PER,
          Rule.PER_HEAD,
          Rule.BY_EACH,
          Rule.ALTERNATIVE,
          Rule.RECIPIENT,
          Rule.OF_WHICH,
          Rule.CARRY,
          Rule.CONVERSION,
          Rule.EXTRA,
          Rule.ATTENDED,
          Rule.LED,
          Rule.RECORDING,
          Rule.ABOUT,
          Rule.STEPS,
          Rule.LASTING,
          Rule.ANNOUNCED,
          Rule.COMBINE,
          Rule.EXEMPT,
          Rule.WHEN,
          Rule.EVIDENCE,
          Rule.WORTH,
          Rule.LESS,
          Rule.FURTHER,
          Rule.BONUS,
          Rule.FLOOR,
          Rule.BEST_OF,
          Rule.JUDGED,
          Rule.RATED,
          Rule.ALL_OR_NOTHING,
          Rule.FACTOR,
          Rule.STEP_TABLE,
          Rule.VETO,
          Rule.CITE,
          Rule.COVERS,
          Rule.ALIAS);

  /** These stand after a comma: without it the words before could take them in. */
  private static final Set<Rule> AFTER_COMMA =
      EnumSet.of(
          Rule.NEVER,
          Rule.NOTICE,
          Rule.EXTENSION,
          Rule.SHIFT,
          Rule.OF_WHICH,
          Rule.ALTERNATIVE,
          Rule.CARRY,
          Rule.CONVERSION,
          Rule.EXTRA,
          Rule.COMBINE,
          Rule.LESS,
          Rule.FURTHER,
          Rule.BONUS,
          Rule.FLOOR,
          Rule.FACTOR,
          Rule.ALL_OR_NOTHING);

  private final Tongue tongue;
  private final Writer writer;

  Sentences(Tongue tongue, Writer writer) {
    this.tongue = tongue;
    this.writer = writer;
  }

  /** The phrases of {@code phrases}, in order. */
  String of(Node phrases) {
    List<Node> forms = phrases.all(Rule.PHRASE).stream().map(Node::only).toList();
    List<List<Node>> units = units(forms);
    StringBuilder text = new StringBuilder();
    for (List<Node> unit : units) {
      String written = unit(unit, forms);
      if (written.isEmpty()) {
        continue;
      }
      boolean comma = AFTER_COMMA.contains(unit.get(0).rule()) || unit.size() > 1;
      text.append(text.isEmpty() ? "" : comma ? tongue.of(", ", "，") : " ").append(written);
    }
    return text.toString();
  }

  /** Phrases that stay together, in canonical order. */
  private static List<List<Node>> units(List<Node> forms) {
    List<List<Node>> units = new ArrayList<>();
    for (int i = 0; i < forms.size(); i++) {
      Node form = forms.get(i);
      boolean soft =
          form.rule() == Rule.MODALITY
              && form.has(Lexeme.SHOULD)
              && i > 0
              && i + 1 < forms.size()
              && forms.get(i + 1).rule() == Rule.PLACEMENT
              && forms.subList(0, i).stream()
                  .anyMatch(f -> f.rule() == Rule.EVERY || f.rule() == Rule.ONCE);
      if (soft) {
        units.add(List.of(form, forms.get(++i)));
      } else {
        units.add(List.of(form));
      }
    }
    units.sort(Comparator.comparingInt(unit -> ORDER.indexOf(unit.get(unit.size() - 1).rule())));
    return units;
  }

  private String unit(List<Node> unit, List<Node> forms) {
    Node form = unit.get(0);
    if (unit.size() > 1) {
      return writer.words(writer.keyword(Lexeme.SHOULD), writer.of(unit.get(1)));
    } else if (form.rule() == Rule.MODALITY) {
      return modality(form, forms);
    } else if (form.rule() == Rule.FILLED && form.first(Rule.LENGTH).isEmpty()) {
      return writer.doings().filled(deadline(forms));
    } else if (form.rule() == Rule.DEADLINE && bareFilled(forms)) {
      return "";
    }
    return writer.of(form);
  }

  private static boolean bareFilled(List<Node> forms) {
    return forms.stream().anyMatch(f -> f.rule() == Rule.FILLED && f.first(Rule.LENGTH).isEmpty());
  }

  private static Optional<Node> deadline(List<Node> forms) {
    return forms.stream()
        .filter(f -> f.rule() == Rule.DEADLINE)
        .findFirst()
        .map(f -> f.the(Rule.LENGTH));
  }

  /** 一般 beside a floor could be read as binding; 宜 cannot. */
  private String modality(Node form, List<Node> forms) {
    boolean floor =
        forms.stream()
            .filter(f -> f.rule() == Rule.AMOUNT)
            .anyMatch(
                amount ->
                    amount.words().anyMatch(w -> w.is(Lexeme.AT_LEAST) || w.is(Lexeme.OR_MORE)));
    boolean should = form.has(Lexeme.SHOULD);
    return should && floor ? tongue.of("should", "宜") : writer.keyword(form.head().lexeme());
  }

  /** Every word of a form. */
  static List<Word> words(Element form) {
    return form.words().toList();
  }
}
