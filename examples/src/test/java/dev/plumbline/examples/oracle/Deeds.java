package dev.plumbline.examples.oracle;

import dev.plumbline.core.check.Subject;
import dev.plumbline.core.record.Activity;
import dev.plumbline.core.record.Document;
import dev.plumbline.core.record.Talk;
import dev.plumbline.core.sector.TermKind;
import dev.plumbline.core.standard.Contents;
import dev.plumbline.core.standard.Criterion;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What was done, and whether it counts: yes, no, or nobody can tell. */
record Deeds(Roll roll, Almanac almanac, LocalDate asOf) {

  /** One record, as one of the things it is a record of. */
  record Deed(
      String sort,
      String id,
      LocalDate date,
      int days,
      Optional<BigDecimal> hours,
      Optional<Activity> activity,
      List<String> recipients,
      List<String> contents,
      List<Object> alike) {

    /** Whether both are of one doing. */
    boolean twin(Deed other) {
      return alike.equals(other.alike) || (sort.equals(other.sort) && id.equals(other.id));
    }
  }

  private static List<Object> alike(Object... all) {
    return List.of(all);
  }

  List<Deed> of(List<String> kinds, Subject subject) {
    List<Deed> found = new ArrayList<>();
    for (String kind : kinds) {
      for (Activity a : roll.records().activities()) {
        if (a.kinds().contains(kind) && about(a, kind, subject)) {
          found.add(
              new Deed(
                  "activity",
                  a.id(),
                  a.date(),
                  Math.max(1, a.days()),
                  a.hours(),
                  Optional.of(a),
                  a.recipients(),
                  a.fields(),
                  alike("activity", kind, a.date(), a.body(), a.concerns())));
        }
      }
      for (Talk t : roll.records().talks()) {
        if (t.kind().equals(kind) && about(t, subject)) {
          boolean inOrder = t.from().compareTo(t.to()) < 0;
          found.add(
              new Deed(
                  "talk",
                  t.id(),
                  t.date(),
                  1,
                  Optional.empty(),
                  Optional.empty(),
                  List.of(t.to()),
                  List.of(),
                  alike(
                      "talk",
                      kind,
                      t.date(),
                      inOrder ? t.from() : t.to(),
                      inOrder ? t.to() : t.from())));
        }
      }
      for (Document d : roll.records().documents()) {
        if (d.kind().equals(kind) && about(d, subject)) {
          found.add(
              new Deed(
                  "document",
                  d.id(),
                  d.date(),
                  1,
                  Optional.empty(),
                  Optional.empty(),
                  d.recipients(),
                  d.items(),
                  alike("document", kind, d.date(), d.subject())));
        }
      }
    }
    found.removeIf(each -> each.date().isAfter(asOf));
    found.sort(Comparator.comparing(Deed::date).thenComparing(Deed::id));
    return found;
  }

  private static boolean about(Talk talk, Subject subject) {
    if (subject instanceof Subject.Pair pair) {
      return (talk.from().equals(pair.by()) && talk.to().equals(pair.with()))
          || (talk.from().equals(pair.with()) && talk.to().equals(pair.by()));
    } else if (subject instanceof Subject.Unit) {
      return true;
    }
    if (subject instanceof Subject.Happening it) {
      return it.of().isEmpty() || talk.to().equals(it.of());
    }
    return talk.from().equals(subject.id()) || talk.to().equals(subject.id());
  }

  private static boolean about(Document document, Subject subject) {
    if (subject instanceof Subject.Unit) {
      return true;
    } else if (subject instanceof Subject.Happening it) {
      return document.subject().isEmpty()
          || document.subject().get().equals(it.record())
          || document.subject().get().equals(it.of());
    }
    return document.subject().equals(Optional.of(subject.id()));
  }

  private boolean about(Activity activity, String kind, Subject subject) {
    if (subject instanceof Subject.Unit) {
      return true;
    } else if (subject instanceof Subject.Pair pair) {
      return took(activity, pair.by()) && took(activity, pair.with());
    } else if (subject instanceof Subject.Happening it) {
      return it.of().isEmpty()
          || took(activity, it.of())
          || activity.concerns().contains(it.record())
          || (roll.body(it.of()).isPresent() && of(activity, kind, it.of()));
    }
    return of(activity, kind, subject.id());
  }

  private boolean of(Activity activity, String kind, String id) {
    if (roll.body(id).isEmpty()) {
      return took(activity, id);
    } else if (activity.body().isPresent()) {
      return activity.body().get().equals(id);
    }
    boolean only = roll.all(roll.body(id).get().kind(), activity.date()).size() == 1;
    boolean unsaid = activity.concerns().isEmpty() && roll.kind(kind) == TermKind.ACTIVITY;
    return activity.concerns().contains(id) || (unsaid && only);
  }

  private static boolean took(Activity activity, String person) {
    return activity.present().contains(person)
        || activity.concerns().contains(person)
        || activity.leader().equals(Optional.of(person));
  }

  /** Whether a deed counts: all criteria must hold; empty if that cannot be told. */
  Optional<Boolean> counts(Deed deed, List<Criterion> criteria, List<String> exempt) {
    boolean unknown = false;
    for (Criterion criterion : criteria) {
      Optional<Boolean> holds = criterion.accept(new Tested(deed, exempt));
      if (holds.equals(Optional.of(false))) {
        return Optional.of(false);
      }
      unknown |= holds.isEmpty();
    }
    return unknown ? Optional.empty() : Optional.of(true);
  }

  private final class Tested implements Criterion.Visitor<Optional<Boolean>> {

    private final Deed deed;
    private final List<String> exempt;

    Tested(Deed deed, List<String> exempt) {
      this.deed = deed;
      this.exempt = exempt;
    }

    @Override
    public Optional<Boolean> attendedBy(Criterion.AttendedBy criterion) {
      if (deed.activity().isEmpty()) {
        return Optional.of(true);
      }
      Activity activity = deed.activity().get();
      List<String> due = new ArrayList<>();
      for (String who : roll.all(criterion.people(), deed.date())) {
        boolean free = exempt.stream().anyMatch(people -> roll.is(who, people, deed.date()));
        if (!free && !activity.excused().contains(who)) {
          due.add(who);
        }
      }
      if (due.isEmpty()) {
        return Optional.empty();
      }
      int came = 0;
      if (!activity.present().isEmpty()) {
        came = (int) due.stream().filter(activity.present()::contains).count();
      } else if (activity.presentCount().isPresent()) {
        came = Math.min(activity.presentCount().get(), due.size());
      } else {
        return Optional.empty();
      }
      BigDecimal share =
          BigDecimal.valueOf(came).divide(BigDecimal.valueOf(due.size()), MathContext.DECIMAL128);
      int order = share.compareTo(criterion.share());
      return Optional.of(criterion.included() ? order >= 0 : order > 0);
    }

    @Override
    public Optional<Boolean> ledBy(Criterion.LedBy criterion) {
      return deed.activity()
          .flatMap(Activity::leader)
          .map(leader -> roll.is(leader, criterion.people(), deed.date()));
    }

    @Override
    public Optional<Boolean> recording(Criterion.Recording criterion) {
      return Optional.of(has(criterion.fields(), deed.contents()));
    }

    @Override
    public Optional<Boolean> about(Criterion.About criterion) {
      List<String> topics = deed.activity().map(Activity::topics).orElse(List.of());
      return Optional.of(has(criterion.topics(), topics));
    }

    @Override
    public Optional<Boolean> inSteps(Criterion.InSteps criterion) {
      List<String> taken = new ArrayList<>(deed.activity().map(Activity::steps).orElse(List.of()));
      for (String step : criterion.steps()) {
        int at = taken.indexOf(step);
        if (at < 0) {
          return Optional.of(false);
        }
        taken = taken.subList(at + 1, taken.size());
      }
      return Optional.of(true);
    }

    @Override
    public Optional<Boolean> to(Criterion.To criterion) {
      return Optional.of(deed.recipients().contains(criterion.recipient()));
    }

    @Override
    public Optional<Boolean> lasting(Criterion.Lasting criterion) {
      return deed.hours().map(hours -> hours.compareTo(criterion.hours()) >= 0);
    }

    @Override
    public Optional<Boolean> announcedAhead(Criterion.AnnouncedAhead criterion) {
      LocalDate latest = almanac.plus(deed.date(), criterion.notice(), -1);
      return deed.activity().flatMap(Activity::announced).map(day -> !day.isAfter(latest));
    }

    @Override
    public Optional<Boolean> heldWith(Criterion.HeldWith criterion) {
      List<String> kinds = deed.activity().map(Activity::kinds).orElse(List.of());
      return Optional.of(kinds.stream().anyMatch(criterion.activities()::contains));
    }

    @Override
    public Optional<Boolean> notTogetherWith(Criterion.NotTogetherWith criterion) {
      List<String> kinds = deed.activity().map(Activity::kinds).orElse(List.of());
      return Optional.of(kinds.stream().noneMatch(criterion.activities()::contains));
    }
  }

  static boolean has(Contents wanted, List<String> there) {
    return wanted.items().stream().filter(there::contains).count() >= wanted.least();
  }
}
