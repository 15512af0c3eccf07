package dev.plumbline.core.compare;

import dev.plumbline.core.record.Facility;
import dev.plumbline.core.record.Fact;
import dev.plumbline.core.record.Ledger;
import dev.plumbline.core.record.Policy;
import dev.plumbline.core.sector.Meaning;
import dev.plumbline.core.sector.Standing;
import dev.plumbline.core.sector.Term;
import dev.plumbline.core.sector.TermKind;
import dev.plumbline.core.sector.Vocabulary;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes up a unit that is as a circumstance says, as nearly as its parts allow. */
final class MakeUp {

  private static final int MOST_PEOPLE = 120;
  private static final BigDecimal A_HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal TWENTY = BigDecimal.valueOf(20);

  private final Circumstance circumstance;
  private final Vocabulary vocabulary;
  private final LocalDate since;
  private final Sketch sketch = new Sketch();

  private MakeUp(Circumstance circumstance, Vocabulary vocabulary, LocalDate since) {
    this.circumstance = circumstance;
    this.vocabulary = vocabulary;
    this.since = since;
  }

  static Sketch of(Circumstance circumstance, Vocabulary vocabulary, LocalDate since) {
    MakeUp made = new MakeUp(circumstance, vocabulary, since);
    circumstance.values().entrySet().stream()
        .sorted(Comparator.comparingInt(entry -> made.order(entry.getKey())))
        .forEach(entry -> made.add(entry.getKey(), entry.getValue()));
    return made.sketch;
  }

  /** Bodies before their seats, posts before sets of people, special sets before plain ones. */
  private int order(Aspect aspect) {
    return switch (aspect.sort()) {
      case COUNT ->
          switch (kind(aspect.id())) {
            case POST -> 2;
            case PEOPLE -> People.chosen(aspect.id(), vocabulary).map(MakeUp::plainness).orElse(9);
            default -> 0;
          };
      case SEATS -> 1;
      case SHARE -> 10;
      case FACT, TRAIT, ANSWER, HIDDEN -> 11;
    };
  }

  private static int plainness(Meaning.Chosen chosen) {
    boolean special = chosen.body().isPresent() || chosen.post().isPresent();
    return special ? 3 : chosen.mark().isPresent() ? 4 : 5 + People.standings(chosen).size();
  }

  private TermKind kind(String id) {
    return vocabulary.term(id).map(Term::kind).orElse(TermKind.ITEM);
  }

  private void add(Aspect aspect, BigDecimal value) {
    int number =
        value.setScale(0, RoundingMode.DOWN).min(BigDecimal.valueOf(MOST_PEOPLE)).intValue();
    switch (aspect.sort()) {
      case COUNT -> count(aspect.id(), number);
      case SEATS -> seats(aspect.id(), number);
      case FACT -> fact(aspect.id(), value);
      case SHARE -> share(aspect, value);
      case TRAIT -> {
        if (number > 0) {
          sketch.traits.add(aspect.id());
        }
      }
      case ANSWER -> sketch.settings.put(aspect.id(), number > 0 ? "yes" : "no");
      case HIDDEN -> {
        // Only an assessor knows; no record says it.
      }
    }
  }

  private void fact(String measure, BigDecimal value) {
    sketch.facts.add(new Fact(measure, value, since, Optional.empty(), Optional.empty()));
  }

  private void share(Aspect share, BigDecimal value) {
    Aspect part = Aspect.counted(share.id(), vocabulary);
    Aspect whole = Aspect.counted(share.of(), vocabulary);
    BigDecimal all = whole.whole() ? TWENTY : A_HUNDRED;
    add(whole, all);
    add(part, value.multiply(all));
  }

  private void count(String id, int number) {
    Optional<LocalDate> always = Optional.empty();
    switch (kind(id)) {
      case BODY, PARTNER -> {
        for (int i = sketch.bodiesOf(id).size(); i < number && !id.equals("branch"); i++) {
          sketch.body(id);
        }
      }
      case POST -> {
        for (int i = 0; i < number; i++) {
          sketch.person(Standing.FORMAL, Optional.empty(), Optional.of(id), Set.of());
        }
      }
      case PEOPLE -> people(id, number);
      case FACILITY -> {
        for (int i = 0; i < number; i++) {
          sketch.facilities.add(new Facility(id, List.of(), always, always));
        }
      }
      case LEDGER -> {
        if (number > 0) {
          sketch.ledgers.add(new Ledger(id, List.of(), Optional.empty(), always, always));
        }
      }
      case POLICY -> {
        if (number > 0) {
          sketch.policies.add(new Policy(id, always, always, Optional.empty()));
        }
      }
      default -> {
        // Events and what is done are the schedule's, not the make-up's.
      }
    }
  }

  private void people(String id, int number) {
    Optional<Meaning.Chosen> chosen = People.chosen(id, vocabulary);
    if (chosen.isEmpty()) {
      return;
    }
    Standing standing = standing(id, chosen.get());
    Optional<String> body =
        chosen
            .get()
            .body()
            .map(
                kind ->
                    sketch.bodiesOf(kind).isEmpty()
                        ? sketch.body(kind)
                        : sketch.bodiesOf(kind).get(0));
    Set<String> marks = chosen.get().mark().map(Set::of).orElse(Set.of());
    int there = sketch.those(id, vocabulary).size();
    for (int i = there; i < number; i++) {
      sketch.person(standing, body, chosen.get().post(), marks);
    }
  }

  /** A standing that does not make more of the smaller sets that are counted too. */
  private Standing standing(String id, Meaning.Chosen chosen) {
    Set<Standing> counted = EnumSet.noneOf(Standing.class);
    for (Aspect aspect : circumstance.values().keySet()) {
      boolean part =
          !aspect.id().equals(id)
              && aspect.sort() == Aspect.Sort.COUNT
              && People.within(aspect.id(), id, vocabulary);
      if (part) {
        People.chosen(aspect.id(), vocabulary)
            .filter(MakeUp::isPlain)
            .ifPresent(smaller -> counted.addAll(People.standings(smaller)));
      }
    }
    List<Standing> own = People.standings(chosen).stream().sorted().toList();
    return own.stream()
        .filter(each -> !counted.contains(each))
        .findFirst()
        .or(() -> own.stream().findFirst())
        .orElse(Standing.OTHER);
  }

  private static boolean isPlain(Meaning.Chosen chosen) {
    return chosen.body().isEmpty() && chosen.post().isEmpty() && chosen.mark().isEmpty();
  }

  private void seats(String kind, int number) {
    if (sketch.bodiesOf(kind).isEmpty()) {
      sketch.body(kind);
    }
    for (String body : sketch.bodiesOf(kind)) {
      for (int i = 0; i < number; i++) {
        sketch.person(Standing.FORMAL, Optional.of(body), Optional.empty(), Set.of());
      }
    }
  }
}
