package dev.plumbline.core.compare;

import dev.plumbline.core.sector.Meaning;
import dev.plumbline.core.sector.Term;
import dev.plumbline.core.sector.Vocabulary;
import dev.plumbline.core.standard.Ask;
import dev.plumbline.core.standard.Bounds;
import dev.plumbline.core.standard.Criterion;
import dev.plumbline.core.standard.Duty;
import dev.plumbline.core.standard.Subjects;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which make-ups are worth trying in search of a witness: what duties look at, near its ends. */
final class SearchDomains {

  private static final int[] SUBJECTS = {1, 2, 0};
  private static final int[] ATTENDERS = {3, 10, 1};

  private final Vocabulary vocabulary;
  private final Aspects aspects;
  private final Map<Aspect, int[]> usual = new TreeMap<>();

  SearchDomains(List<Duty> duties, Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.aspects = new Aspects(vocabulary);
    duties.forEach(this::note);
  }

  private void note(Duty duty) {
    aspects.note(duty.when());
    if (duty.subjects() instanceof Subjects.Each each) {
      usual(each.term(), SUBJECTS);
    } else if (duty.subjects() instanceof Subjects.EachPair pair) {
      usual(pair.by(), SUBJECTS);
      usual(pair.with(), 2, 1, 0);
    }
    duty.exempt().forEach(people -> usual(people, 0, 1));
    Asked.of(duty).ifPresent(asked -> asked.criteria().forEach(this::note));
    if (duty.ask() instanceof Ask.Keep keep) {
      note(keep);
    } else if (duty.ask() instanceof Ask.Exist exist) {
      numbers(Aspect.counted(exist.what(), vocabulary), exist.number());
      exist.heldBy().ifPresent(people -> usual(people, 0, 1));
    } else if (duty.ask() instanceof Ask.Serve serve) {
      owner(serve.term()).ifPresent(body -> usual(body, 1));
    } else if (duty.ask() instanceof Ask.Settle settle) {
      owner(settle.event()).ifPresent(owner -> usual(owner, 1));
    }
  }

  private Optional<String> owner(String term) {
    return vocabulary
        .term(term)
        .map(Term::meaning)
        .filter(Meaning.Of.class::isInstance)
        .map(of -> ((Meaning.Of) of).of());
  }

  private void note(Criterion criterion) {
    if (criterion instanceof Criterion.AttendedBy attended) {
      usual(attended.people(), ATTENDERS);
    } else if (criterion instanceof Criterion.LedBy led) {
      usual(led.people(), 1);
    }
  }

  private void note(Ask.Keep keep) {
    Aspect measure =
        keep.of()
            .map(of -> new Aspect(Aspect.Sort.SHARE, keep.measure(), of))
            .orElse(Aspect.counted(keep.measure(), vocabulary));
    numbers(measure, keep.norm());
    keep.never().ifPresent(never -> numbers(measure, never));
  }

  private void numbers(Aspect aspect, Bounds bounds) {
    aspects.note(aspect, NumberSet.endsOf(bounds));
  }

  private void usual(String term, int... numbers) {
    Aspect aspect = Aspect.counted(term, vocabulary);
    aspects.note(aspect, List.of());
    usual.putIfAbsent(aspect, numbers);
  }

  /** The numbers to try for each aspect, the plainest first. */
  Map<Aspect, List<BigDecimal>> domains() {
    Map<Aspect, List<BigDecimal>> domains = new LinkedHashMap<>();
    aspects.ends().forEach((aspect, ends) -> domains.put(aspect, domain(aspect, ends)));
    return domains;
  }

  private List<BigDecimal> domain(Aspect aspect, NavigableSet<BigDecimal> ends) {
    if (aspect.yesOrNo()) {
      return List.of(BigDecimal.ZERO, BigDecimal.ONE);
    }
    List<BigDecimal> numbers = new ArrayList<>();
    for (int number : usual.getOrDefault(aspect, ends.isEmpty() ? new int[] {1, 0} : new int[0])) {
      numbers.add(BigDecimal.valueOf(number));
    }
    if (!aspect.whole()) {
      numbers.addAll(NumberSet.samples(ends, false));
      return List.copyOf(new ArrayList<>(new TreeSet<>(numbers)));
    }
    for (BigDecimal end : ends) {
      BigDecimal floor = end.setScale(0, RoundingMode.FLOOR);
      for (int near : new int[] {0, -1, 1, 2}) {
        numbers.add(floor.add(BigDecimal.valueOf(near)));
      }
    }
    if (!ends.isEmpty()) {
      numbers.add(BigDecimal.ZERO);
    }
    return numbers.stream().filter(number -> number.signum() >= 0).distinct().toList();
  }
}
