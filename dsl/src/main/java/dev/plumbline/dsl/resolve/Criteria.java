package dev.plumbline.dsl.resolve;

import dev.plumbline.core.sector.TermKind;
import dev.plumbline.core.standard.Contents;
import dev.plumbline.core.standard.Criterion;
import dev.plumbline.core.standard.Setting;
import dev.plumbline.dsl.syntax.Lexeme;
import dev.plumbline.dsl.syntax.Node;
import dev.plumbline.dsl.syntax.Rule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What makes an occurrence count, and lists of items. */
final class Criteria {

  /** What may stand in a list of things a place, ledger or record holds. */
  static final TermKind[] ITEM_KINDS = {
    TermKind.ITEM,
    TermKind.DOCUMENT,
    TermKind.LEDGER,
    TermKind.POLICY,
    TermKind.ACTIVITY,
    TermKind.PEOPLE
  };

  private final Scope scope;
  private final Amounts amounts;

  Criteria(Scope scope) {
    this.scope = scope;
    this.amounts = new Amounts(scope);
  }

  /** The criteria of a duty. */
  List<Criterion> of(Phrasing phrasing) {
    List<Criterion> criteria = new ArrayList<>();
    phrasing.first(Rule.ATTENDED).flatMap(this::attended).ifPresent(criteria::add);
    phrasing
        .first(Rule.LED)
        .flatMap(led -> scope.id(led.the(Rule.REF), TermKind.POST, TermKind.PEOPLE))
        .ifPresent(id -> criteria.add(new Criterion.LedBy(id)));
    phrasing
        .first(Rule.RECORDING)
        .flatMap(node -> items(node.the(Rule.ITEMS), Optional.empty()))
        .ifPresent(fields -> criteria.add(new Criterion.Recording(fields)));
    phrasing
        .first(Rule.ABOUT)
        .flatMap(node -> items(node.the(Rule.ITEMS), Optional.empty()))
        .ifPresent(topics -> criteria.add(new Criterion.About(topics)));
    phrasing
        .first(Rule.STEPS)
        .flatMap(node -> items(node.the(Rule.ITEMS), Optional.empty()))
        .ifPresent(steps -> criteria.add(new Criterion.InSteps(steps.items())));
    phrasing
        .first(Rule.RECIPIENT)
        .flatMap(node -> recipient(node))
        .ifPresent(id -> criteria.add(new Criterion.To(id)));
    phrasing.first(Rule.LASTING).ifPresent(node -> criteria.add(lasting(node)));
    phrasing
        .first(Rule.ANNOUNCED)
        .flatMap(node -> amounts.length(node.the(Rule.LENGTH)))
        .flatMap(Setting::value)
        .ifPresent(length -> criteria.add(new Criterion.AnnouncedAhead(length)));
    phrasing.all(Rule.COMBINE).forEach(node -> combined(node).ifPresent(criteria::add));
    return criteria;
  }

  /** The organ or people a duty is addressed to. */
  Optional<String> recipient(Node recipient) {
    return scope.id(
        recipient.the(Rule.REF), TermKind.ORGAN, TermKind.PEOPLE, TermKind.BODY, TermKind.POST);
  }

  private Optional<Criterion> attended(Node node) {
    Optional<Node> quorum = node.first(Rule.QUORUM);
    BigDecimal share =
        quorum.flatMap(q -> q.word(Lexeme.PERCENT)).map(Amounts::number).orElse(BigDecimal.ONE);
    boolean included = quorum.filter(q -> q.has(Lexeme.ABOVE)).isEmpty();
    return scope
        .id(node.the(Rule.REF), TermKind.PEOPLE, TermKind.POST)
        .map(id -> new Criterion.AttendedBy(id, share, included));
  }

  private Criterion lasting(Node node) {
    Node amount = node.the(Rule.AMOUNT);
    BigDecimal number = amounts.numbers(amount).get(0);
    boolean days = Amounts.unit(amount).filter(unit -> unit == Lexeme.DAY).isPresent();
    BigDecimal perDay = scope.hoursPerDay().orElse(BigDecimal.valueOf(8));
    BigDecimal hours = days ? number.multiply(perDay) : number;
    return new Criterion.Lasting(new BigDecimal(hours.stripTrailingZeros().toPlainString()));
  }

  private Optional<Criterion> combined(Node node) {
    if (node.has(Lexeme.MAY_HOLD_WITH)) {
      return Optional.empty();
    }
    List<String> with = activities(node);
    return with.isEmpty()
        ? Optional.empty()
        : Optional.of(
            node.has(Lexeme.HELD_WITH)
                ? new Criterion.HeldWith(with)
                : new Criterion.NotTogetherWith(with));
  }

  /** Activities the same gathering may also count as. */
  List<String> mayCombineWith(Phrasing phrasing) {
    return phrasing.all(Rule.COMBINE).stream()
        .filter(node -> node.has(Lexeme.MAY_HOLD_WITH))
        .flatMap(node -> activities(node).stream())
        .toList();
  }

  private List<String> activities(Node node) {
    return node.the(Rule.REFS).all(Rule.REF).stream()
        .flatMap(ref -> scope.id(ref, TermKind.ACTIVITY, TermKind.CONTACT).stream())
        .toList();
  }

  /** The list after {@code has}, {@code recording} and the like; empty if a word is not known. */
  Optional<Contents> items(Node items, Optional<Node> has) {
    List<String> ids = new ArrayList<>();
    for (Node item : items.all(Rule.ITEM)) {
      Optional<String> id =
          item.has(Lexeme.STRING)
              ? Optional.of(item.head().value())
              : scope.id(item.the(Rule.REF), ITEM_KINDS);
      if (id.isEmpty()) {
        return Optional.empty();
      }
      ids.add(id.get());
    }
    if (has.isPresent() && has.get().has(Lexeme.ANY_OF)) {
      return Optional.of(new Contents(ids, Contents.Closure.CHOICE, 1));
    } else if (has.isPresent() && has.get().has(Lexeme.NUMBER)) {
      int least = Amounts.number(has.get().words(Lexeme.NUMBER).get(0)).intValue();
      if (least > ids.size()) {
        scope.error("MORE_THAN_LISTED", has.get().span(), least, ids.size());
        return Optional.empty();
      }
      return Optional.of(new Contents(ids, Contents.Closure.CHOICE, least));
    } else if (items.has(Lexeme.SUCH_AS)) {
      return Optional.of(new Contents(ids, Contents.Closure.EXAMPLES, 0));
    }
    return Optional.of(
        Contents.all(ids, items.has(Lexeme.ETC) ? Contents.Closure.OPEN : Contents.Closure.CLOSED));
  }
}
