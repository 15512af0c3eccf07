package dev.plumbline.core.compare;

import dev.plumbline.core.check.Item;
import dev.plumbline.core.check.Subject;
import dev.plumbline.core.check.Verdict;
import dev.plumbline.core.period.Calendar;
import dev.plumbline.core.period.DateRange;
import dev.plumbline.core.period.Length;
import dev.plumbline.core.record.Attestation;
import dev.plumbline.core.record.Facility;
import dev.plumbline.core.record.Ledger;
import dev.plumbline.core.record.Policy;
import dev.plumbline.core.sector.TermKind;
import dev.plumbline.core.standard.Amount;
import dev.plumbline.core.standard.Ask;
import dev.plumbline.core.standard.Bounds;
import dev.plumbline.core.standard.Contents;
import dev.plumbline.core.standard.Criterion;
import dev.plumbline.core.standard.Duty;
import dev.plumbline.core.standard.Recurrence;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Ways to do what some items need and yet fall short of, or go beyond, what others ask. */
final class Schedules {

  private static final int MOST_AIMS = 30;
  private static final int MOST_AT_ONCE = 60;

  private final Sketch base;
  private final Stage stage;
  private final Side satisfied;
  private final Side broken;
  private final Duty target;

  Schedules(Sketch base, Stage stage, Side satisfied, Side broken) {
    this.base = base;
    this.stage = stage;
    this.satisfied = satisfied;
    this.broken = broken;
    this.target = broken.duties().get(0);
  }

  /** What to try, in a fixed order. */
  List<Sketch> candidates(List<Verdict> needs, List<Verdict> aims) {
    List<Sketch> candidates = new ArrayList<>();
    List<Verdict> some = aims.subList(0, Math.min(aims.size(), MOST_AIMS));
    for (boolean full : new boolean[] {false, true}) {
      for (Verdict aim : some) {
        Days days = open(aim.item(), broken.calendar());
        for (boolean late : new boolean[] {false, true}) {
          candidates.add(filled(needs, new Way(days, Optional.empty(), late, false, full)));
        }
        candidates.add(overfull(needs, aim, days, full));
      }
      for (Days hinge : hinges(needs)) {
        candidates.add(filled(needs, new Way(hinge, Optional.empty(), false, false, full)));
      }
      for (Verdict need : needs) {
        LocalDate cut = need.item().window().range().start();
        candidates.add(
            filled(needs, new Way(Days.of(List.of()), Optional.of(cut), false, false, full)));
      }
    }
    return candidates;
  }

  /** Days from which a chain of gaps may be laid: months differ, so each month's first. */
  private List<Days> hinges(List<Verdict> needs) {
    boolean gaps =
        needs.stream()
            .anyMatch(
                need ->
                    Asked.recurrence(need.item().duty()).orElse(null)
                        instanceof Recurrence.AtMostApart);
    return gaps
        ? IntStream.range(0, 12)
            .mapToObj(month -> stage.broken().start().plusMonths(month))
            .map(day -> Days.of(List.of(DateRange.through(day, day))))
            .toList()
        : List.of();
  }

  /**
   * One way to lay things out.
   *
   * @param avoided days to keep clear of wherever the need leaves others
   * @param cut windows up to this day are filled early, later ones late
   * @param late whether to take the last days that fit
   * @param crowd whether to do as much as is allowed on the avoided days instead
   * @param full whether what is done also has what the target asks of each
   */
  private record Way(
      Days avoided, Optional<LocalDate> cut, boolean late, boolean crowd, boolean full) {}

  private Days open(Item item, Calendar calendar) {
    Optional<Integer> fixed =
        Optional.ofNullable(base.settings.get("fixed-day")).map(Integer::valueOf);
    Recurrence recurrence = Asked.recurrence(item.duty()).orElse(null);
    if (recurrence instanceof Recurrence.EveryWindow every) {
      return Windows.open(
          item.window().range(), calendar, every.shift(), every.placements(), fixed);
    } else if (recurrence instanceof Recurrence.Once once) {
      return Windows.of(once, calendar, item.window().range(), fixed).orElseThrow().get(0);
    }
    return Days.of(List.of(item.window().range()));
  }

  private Sketch filled(List<Verdict> needs, Way way) {
    Sketch sketch = base.copy();
    for (Verdict need : needs) {
      fill(sketch, need.item(), way);
    }
    if (target.ask() instanceof Ask.Confirm confirm && !way.avoided().isEmpty()) {
      attest(sketch, confirm, new Subject.Unit(), way.avoided().first(), false);
    }
    return sketch;
  }

  private Sketch overfull(List<Verdict> needs, Verdict aim, Days days, boolean full) {
    Sketch sketch = filled(needs, new Way(days, Optional.empty(), false, true, full));
    Optional<Asked> wanted = Asked.of(target);
    Optional<BigDecimal> most =
        wanted.flatMap(asked -> asked.amount().bounds().high()).flatMap(end -> end.at().value());
    if (most.isPresent() && !days.isEmpty()) {
      // More of what only the target counts, beside what is needed.
      List<Criterion> mine = new ArrayList<>();
      satisfied.duties().forEach(d -> Asked.of(d).ifPresent(a -> mine.addAll(a.criteria())));
      boolean free = needs.isEmpty() || !full;
      if (free) {
        done(
            sketch,
            aim.item(),
            wanted.get(),
            days.some(atLeastOne(most.get()) + 1, true),
            wanted.get().criteria(),
            mine,
            Optional.of(most.get().add(BigDecimal.ONE)));
      }
    }
    return sketch;
  }

  private static int atLeastOne(BigDecimal number) {
    int whole = number.setScale(0, RoundingMode.CEILING).intValue();
    return Math.max(1, Math.min(whole, MOST_AT_ONCE));
  }

  private void fill(Sketch sketch, Item need, Way way) {
    Optional<Asked> asked = Asked.of(need.duty());
    if (asked.isPresent()) {
      List<Criterion> has = new ArrayList<>(asked.get().criteria());
      List<Criterion> others = Asked.of(target).map(Asked::criteria).orElse(List.of());
      if (way.full()) {
        has.addAll(others);
      }
      done(
          sketch,
          need,
          asked.get(),
          days(need, asked.get(), way),
          has,
          way.full() ? List.of() : others,
          low(asked.get().amount().bounds()));
    } else if (need.duty().ask() instanceof Ask.Have have) {
      have(sketch, have, need.subject(), way.late());
    } else if (need.duty().ask() instanceof Ask.Adopt adopt) {
      sketch.policies.add(
          new Policy(adopt.policy(), Optional.empty(), Optional.empty(), Optional.empty()));
    } else if (need.duty().ask() instanceof Ask.Confirm confirm) {
      attest(sketch, confirm, need.subject(), need.window().range().last(), true);
    }
  }

  private static Optional<BigDecimal> low(Bounds bounds) {
    return bounds
        .low()
        .flatMap(
            end -> end.at().value().map(at -> end.included() ? at : at.add(new BigDecimal("0.5"))));
  }

  private List<LocalDate> days(Item need, Asked asked, Way way) {
    if (asked.recurrence() instanceof Recurrence.AtMostApart apart) {
      return apart.gap().value().map(gap -> chain(gap, way)).orElse(List.of());
    }
    Days open = open(need, satisfied.calendar());
    int least = low(asked.amount().bounds()).map(Schedules::atLeastOne).orElse(1);
    int most =
        asked
            .amount()
            .bounds()
            .high()
            .flatMap(end -> end.at().value())
            .map(Schedules::atLeastOne)
            .orElse(atLeastOne(tooMany()));
    boolean late =
        way.cut().map(cut -> need.window().range().start().isAfter(cut)).orElse(way.late());
    boolean many = asked.amount().measure() == Amount.Measure.TIMES;
    int wanted = many ? least : 1;
    if (way.crowd()) {
      List<LocalDate> inside = open.and(way.avoided()).some(many ? most : 1, late);
      if (inside.size() >= wanted) {
        return inside;
      }
    }
    List<LocalDate> outside = new ArrayList<>(open.without(way.avoided()).some(wanted, late));
    outside.addAll(open.and(way.avoided()).some(wanted - outside.size(), late));
    return outside;
  }

  private BigDecimal tooMany() {
    return Asked.of(target)
        .flatMap(asked -> asked.amount().bounds().high())
        .flatMap(end -> end.at().value())
        .map(most -> most.add(BigDecimal.ONE))
        .orElse(BigDecimal.ONE);
  }

  /** As seldom as the gap allows, the last before the avoided days on the very day before them. */
  private List<LocalDate> chain(Length gap, Way way) {
    LocalDate start = stage.satisfied().start();
    LocalDate hinge =
        way.avoided().isEmpty() ? stage.broken().start() : way.avoided().first().minusDays(1);
    List<LocalDate> days = new ArrayList<>();
    LocalDate day = hinge;
    while (day.isAfter(start) && days.size() < MOST_AT_ONCE * 10) {
      days.add(day);
      LocalDate before = satisfied.calendar().plus(day, gap, true);
      while (satisfied.calendar().plus(before, gap, false).isBefore(day)) {
        before = before.plusDays(1);
      }
      day = before.isBefore(day) ? before : day.minusDays(1);
    }
    LocalDate next = next(hinge, gap, way.avoided());
    while (next.isBefore(stage.satisfied().end()) && days.size() < MOST_AT_ONCE * 20) {
      days.add(next);
      next = next(next, gap, way.avoided());
    }
    return days;
  }

  private LocalDate next(LocalDate from, Length gap, Days avoided) {
    LocalDate latest = satisfied.calendar().plus(from, gap, false);
    LocalDate day = latest;
    while (avoided.contains(day) && day.isAfter(from)) {
      day = day.minusDays(1);
    }
    LocalDate found = day.isAfter(from) ? day : latest;
    return found.isAfter(from) ? found : from.plusDays(1);
  }

  private void done(
      Sketch sketch,
      Item item,
      Asked asked,
      List<LocalDate> days,
      List<Criterion> has,
      List<Criterion> shuns,
      Optional<BigDecimal> amount) {
    List<String> others = new ArrayList<>();
    List<Duty> elsewhere = item.duty().equals(target) ? satisfied.duties() : List.of(target);
    elsewhere.forEach(duty -> Asked.of(duty).ifPresent(a -> others.addAll(a.kinds())));
    String kind =
        asked.kinds().stream()
            .filter(each -> !others.contains(each))
            .findFirst()
            .orElse(asked.kinds().get(0));
    BigDecimal much = amount.orElse(BigDecimal.ONE);
    Amount.Measure measure = asked.amount().measure();
    for (LocalDate day : days) {
      new Occasion(sketch, broken.vocabulary(), satisfied.calendar(), day)
          .exempting(item.duty().exempt())
          .shunning(shuns)
          .having(has)
          .lasting(
              measure == Amount.Measure.HOURS ? much : BigDecimal.ZERO,
              measure == Amount.Measure.DAYS ? atLeastOne(much) : 1)
          .write(kind, item.subject());
    }
  }

  private void have(Sketch sketch, Ask.Have have, Subject subject, boolean last) {
    List<String> items = have.contents().map(each -> some(each, last)).orElse(List.of());
    Optional<LocalDate> always = Optional.empty();
    boolean ledger =
        broken.vocabulary().term(have.what()).filter(t -> t.kind() == TermKind.LEDGER).isPresent();
    if (ledger) {
      Optional<String> of =
          subject instanceof Subject.Unit ? Optional.empty() : Optional.of(subject.id());
      sketch.ledgers.add(new Ledger(have.what(), items, of, always, always));
    } else {
      sketch.facilities.add(new Facility(have.what(), items, always, always));
    }
  }

  private static List<String> some(Contents contents, boolean last) {
    int size = contents.items().size();
    return last
        ? contents.items().subList(size - contents.least(), size)
        : contents.items().subList(0, contents.least());
  }

  /** A statement is recorded under the id it has on either side, so that both can be judged. */
  private void attest(
      Sketch sketch, Ask.Confirm confirm, Subject subject, LocalDate day, boolean met) {
    Set<String> ids = new LinkedHashSet<>();
    Stream.concat(satisfied.duties().stream(), Stream.of(target))
        .filter(
            duty ->
                duty.ask() instanceof Ask.Confirm other
                    && other.statement().equals(confirm.statement()))
        .forEach(duty -> ids.add(duty.id()));
    for (String id : ids) {
      sketch.attestations.add(
          new Attestation(
              id,
              subject instanceof Subject.Unit ? Optional.empty() : Optional.of(subject.id()),
              "p00",
              day,
              met,
              Optional.empty(),
              Optional.empty(),
              Optional.empty()));
    }
  }
}
