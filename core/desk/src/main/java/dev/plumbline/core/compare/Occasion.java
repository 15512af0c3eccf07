package dev.plumbline.core.compare;

import dev.plumbline.core.check.Subject;
import dev.plumbline.core.period.Calendar;
import dev.plumbline.core.record.Activity;
import dev.plumbline.core.record.Document;
import dev.plumbline.core.record.Person;
import dev.plumbline.core.record.Talk;
import dev.plumbline.core.sector.Standing;
import dev.plumbline.core.sector.Term;
import dev.plumbline.core.sector.TermKind;
import dev.plumbline.core.sector.Vocabulary;
import dev.plumbline.core.standard.Contents;
import dev.plumbline.core.standard.Criterion;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One thing done, that has what some criteria ask and as little as possible of what others ask. Not
 * thread-safe.
 */
final class Occasion implements Criterion.Visitor<Occasion> {

  private static final String OUTSIDER = "p00";

  private final Sketch sketch;
  private final Vocabulary vocabulary;
  private final Calendar calendar;
  private final LocalDate date;
  private final Set<String> exempt = new LinkedHashSet<>();
  private final Set<String> shunned = new LinkedHashSet<>();
  private final Set<String> kinds = new LinkedHashSet<>();
  private final Set<String> present = new LinkedHashSet<>();
  private final Set<String> concerns = new LinkedHashSet<>();
  private final Set<String> recipients = new LinkedHashSet<>();
  private final Set<String> fields = new LinkedHashSet<>();
  private final Set<String> topics = new LinkedHashSet<>();
  private final List<String> steps = new ArrayList<>();
  private Optional<String> body = Optional.empty();
  private Optional<String> leader = Optional.empty();
  private LocalDate announced;
  private BigDecimal hours = BigDecimal.ZERO;
  private int days = 1;

  Occasion(Sketch sketch, Vocabulary vocabulary, Calendar calendar, LocalDate date) {
    this.sketch = sketch;
    this.vocabulary = vocabulary;
    this.calendar = calendar;
    this.date = date;
    this.announced = date;
  }

  Occasion exempting(List<String> people) {
    people.forEach(term -> exempt.addAll(sketch.those(term, vocabulary)));
    return this;
  }

  /** Keeps clear of what these ask, wherever what is to be had leaves a choice. */
  Occasion shunning(List<Criterion> criteria) {
    for (Criterion each : criteria) {
      if (each instanceof Criterion.AttendedBy attended) {
        shunned.addAll(sketch.those(attended.people(), vocabulary));
      } else if (each instanceof Criterion.LedBy led) {
        shunned.addAll(sketch.those(led.people(), vocabulary));
      } else if (each instanceof Criterion.NotTogetherWith apart) {
        kinds.addAll(apart.activities());
      }
    }
    return this;
  }

  /** One gathering that is several activities. */
  Occasion as(List<String> several) {
    kinds.addAll(several);
    return this;
  }

  /** Done by, for or with {@code subject} too. */
  Occasion with(Subject subject) {
    involve(subject);
    return this;
  }

  Occasion having(List<Criterion> criteria) {
    criteria.forEach(each -> each.accept(this));
    return this;
  }

  Occasion lasting(BigDecimal least, int manyDays) {
    hours = hours.max(least);
    days = manyDays;
    return this;
  }

  /** Writes it down as of {@code kind}, done by, for or with {@code subject}. */
  void write(String kind, Subject subject) {
    TermKind sort = vocabulary.term(kind).map(Term::kind).orElse(TermKind.ACTIVITY);
    involve(subject);
    if (sort == TermKind.DOCUMENT) {
      Optional<String> about =
          subject instanceof Subject.Unit ? Optional.empty() : Optional.of(subject.id());
      sketch.documents.add(
          new Document(
              "d" + (sketch.documents.size() + 1),
              kind,
              date,
              List.copyOf(fields),
              List.copyOf(recipients),
              about,
              Optional.empty()));
    } else if (sort == TermKind.CONTACT && fields.isEmpty() && topics.isEmpty()) {
      talk(kind, subject);
    } else {
      activity(kind);
    }
  }

  private void involve(Subject subject) {
    if (subject instanceof Subject.Pair pair) {
      concerns.add(pair.by());
      concerns.add(pair.with());
    } else if (subject instanceof Subject.Happening happening) {
      concerns.add(happening.record());
      if (!happening.of().isEmpty()) {
        concerns.add(happening.of());
      }
    } else if (subject instanceof Subject.One one) {
      boolean isBody = sketch.bodies.stream().anyMatch(each -> each.id().equals(one.id()));
      if (isBody) {
        body = Optional.of(one.id());
      } else {
        concerns.add(one.id());
      }
    }
  }

  private void talk(String kind, Subject subject) {
    String from = subject instanceof Subject.Pair pair ? pair.by() : OUTSIDER;
    String to =
        subject instanceof Subject.Pair pair
            ? pair.with()
            : subject instanceof Subject.Happening happening && !happening.of().isEmpty()
                ? happening.of()
                : recipients.stream()
                    .findFirst()
                    .orElse(subject instanceof Subject.Unit ? OUTSIDER + "-2" : subject.id());
    sketch.talks.add(
        new Talk("t" + (sketch.talks.size() + 1), kind, from, to, date, Optional.empty()));
  }

  private void activity(String kind) {
    List<String> all = new ArrayList<>(List.of(kind));
    kinds.stream().filter(each -> !each.equals(kind)).forEach(all::add);
    sketch.activities.add(
        new Activity(
            "a" + (sketch.activities.size() + 1),
            all,
            date,
            days,
            Optional.empty(),
            Optional.of(announced),
            Optional.of(hours),
            body,
            leader.or(this::outsider),
            List.copyOf(present),
            present.isEmpty() ? Optional.of(0) : Optional.empty(),
            List.of(),
            List.copyOf(concerns),
            List.copyOf(recipients),
            List.copyOf(fields),
            List.copyOf(topics),
            steps,
            Optional.empty()));
  }

  /** A leader nobody asks for: without any the checker could not tell. */
  private Optional<String> outsider() {
    boolean known = sketch.people.stream().anyMatch(person -> person.id().equals(OUTSIDER));
    if (!known) {
      sketch.people.add(
          new Person(
              OUTSIDER,
              Standing.OTHER,
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              List.of(),
              List.of()));
    }
    return Optional.of(OUTSIDER);
  }

  @Override
  public Occasion attendedBy(Criterion.AttendedBy criterion) {
    List<String> due = new ArrayList<>(sketch.those(criterion.people(), vocabulary));
    due.removeAll(exempt);
    BigDecimal share = criterion.share().multiply(BigDecimal.valueOf(due.size()));
    BigDecimal whole = share.setScale(0, RoundingMode.CEILING);
    boolean more = !criterion.included() && whole.compareTo(share) == 0;
    int needed = Math.min(due.size(), whole.intValue() + (more ? 1 : 0));
    List<String> first = new ArrayList<>(due);
    first.removeAll(shunned);
    due.removeAll(first);
    first.addAll(due);
    present.addAll(first.subList(0, needed));
    return this;
  }

  @Override
  public Occasion ledBy(Criterion.LedBy criterion) {
    List<String> those = new ArrayList<>(sketch.those(criterion.people(), vocabulary));
    List<String> others = new ArrayList<>(those);
    others.removeAll(shunned);
    leader = others.stream().findFirst().or(() -> those.stream().findFirst());
    return this;
  }

  @Override
  public Occasion recording(Criterion.Recording criterion) {
    return some(criterion.fields(), fields);
  }

  @Override
  public Occasion about(Criterion.About criterion) {
    return some(criterion.topics(), topics);
  }

  private Occasion some(Contents wanted, Set<String> there) {
    there.addAll(wanted.items().subList(0, wanted.least()));
    return this;
  }

  @Override
  public Occasion inSteps(Criterion.InSteps criterion) {
    steps.addAll(criterion.steps());
    return this;
  }

  @Override
  public Occasion to(Criterion.To criterion) {
    recipients.add(criterion.recipient());
    return this;
  }

  @Override
  public Occasion lasting(Criterion.Lasting criterion) {
    hours = hours.max(criterion.hours());
    return this;
  }

  @Override
  public Occasion announcedAhead(Criterion.AnnouncedAhead criterion) {
    LocalDate latest = calendar.plus(date, criterion.notice(), true);
    announced = latest.isBefore(announced) ? latest : announced;
    return this;
  }

  @Override
  public Occasion heldWith(Criterion.HeldWith criterion) {
    kinds.add(criterion.activities().get(0));
    return this;
  }

  @Override
  public Occasion notTogetherWith(Criterion.NotTogetherWith criterion) {
    kinds.removeAll(criterion.activities());
    return this;
  }
}
