package dev.plumbline.core.compare;

import dev.plumbline.core.sector.TermKind;
import dev.plumbline.core.sector.Vocabulary;
import dev.plumbline.core.standard.Condition;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.function.Predicate;

/** Every make-up that conditions can tell apart, one sample of each. */
final class Circumstances {

  private static final int MOST = 20_000;
  private static final List<BigDecimal> NO_OR_YES = List.of(BigDecimal.ZERO, BigDecimal.ONE);

  private final Vocabulary vocabulary;
  private final List<Map.Entry<Aspect, List<BigDecimal>>> domains = new ArrayList<>();

  Circumstances(Aspects aspects, Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    for (Map.Entry<Aspect, NavigableSet<BigDecimal>> entry : aspects.ends().entrySet()) {
      Aspect aspect = entry.getKey();
      List<BigDecimal> numbers =
          aspect.yesOrNo() ? NO_OR_YES : NumberSet.samples(entry.getValue(), aspect.whole());
      domains.add(Map.entry(aspect, numbers));
    }
  }

  /** Every make-up these domains span. */
  Circumstances(Map<Aspect, List<BigDecimal>> domains, Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.domains.addAll(domains.entrySet());
  }

  /** Whether in every make-up in which {@code when} holds, {@code then} holds too. */
  static boolean implies(
      Optional<Condition> when, Optional<Condition> then, Vocabulary vocabulary) {
    if (then.isEmpty() || when.equals(then)) {
      return true;
    }
    Circumstances all =
        new Circumstances(new Aspects(vocabulary).note(when).note(then), vocabulary);
    return all.none(each -> each.holds(when) && !each.holds(then));
  }

  /** Whether there is no make-up in which all of {@code conditions} hold. */
  static boolean never(Vocabulary vocabulary, List<Condition> conditions) {
    Aspects aspects = new Aspects(vocabulary);
    conditions.forEach(each -> aspects.note(Optional.of(each)));
    return new Circumstances(aspects, vocabulary)
        .none(each -> conditions.stream().allMatch(part -> part.accept(each)));
  }

  /** Whether surely none is so; no when there are too many to look at. */
  boolean none(Predicate<Circumstance> test) {
    long size = 1;
    for (Map.Entry<Aspect, List<BigDecimal>> domain : domains) {
      size = Math.min(size * domain.getValue().size(), MOST + 1L);
    }
    return size <= MOST && some(MOST, test).isEmpty();
  }

  /** The first that are so, at most {@code most} of them, fewer if many had to be passed over. */
  List<Circumstance> some(int most, Predicate<Circumstance> test) {
    List<Circumstance> found = new ArrayList<>();
    int[] at = new int[domains.size()];
    for (int tried = 0; tried < MOST && found.size() < most; tried++) {
      Map<Aspect, BigDecimal> values = new LinkedHashMap<>();
      for (int i = 0; i < at.length; i++) {
        values.put(domains.get(i).getKey(), domains.get(i).getValue().get(at[i]));
      }
      Circumstance each = new Circumstance(values, vocabulary);
      if (consistent(each) && test.test(each)) {
        found.add(each);
      }
      if (!next(at)) {
        return found;
      }
    }
    return found;
  }

  private boolean next(int[] at) {
    for (int i = at.length - 1; i >= 0; i--) {
      if (++at[i] < domains.get(i).getValue().size()) {
        return true;
      }
      at[i] = 0;
    }
    return false;
  }

  /** Formal members are members: no part may be more than the whole. */
  private boolean consistent(Circumstance each) {
    for (Map.Entry<Aspect, BigDecimal> part : each.values().entrySet()) {
      for (Map.Entry<Aspect, BigDecimal> whole : each.values().entrySet()) {
        boolean people = isPeople(part.getKey()) && isPeople(whole.getKey());
        if (people
            && part.getValue().compareTo(whole.getValue()) > 0
            && People.within(part.getKey().id(), whole.getKey().id(), vocabulary)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean isPeople(Aspect aspect) {
    return aspect.sort() == Aspect.Sort.COUNT
        && vocabulary.term(aspect.id()).filter(t -> t.kind() == TermKind.PEOPLE).isPresent();
  }
}
