package dev.plumbline.core.check;

import dev.plumbline.core.record.Activity;
import dev.plumbline.core.record.Document;
import dev.plumbline.core.record.Talk;
import dev.plumbline.core.sector.TermKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds what was done of one kind by, for or with a subject, in the order of dates. */
final class Occurrences {

  private static final Comparator<Occurrence> BY_DATE =
      Comparator.comparing(Occurrence::date).thenComparing(each -> each.ref().id());

  private final UnitView view;
  private final Map<String, List<Held>> held = new HashMap<>();

  Occurrences(UnitView view) {
    this.view = view;
  }

  /** Everything of any of {@code kinds} that concerns {@code subject}. */
  List<Occurrence> of(List<String> kinds, Subject subject) {
    List<Occurrence> found = new ArrayList<>();
    for (String kind : kinds) {
      for (Held each : held(kind)) {
        if (concerns(each, kind, subject)) {
          found.add(each.occurrence());
        }
      }
      for (Talk talk : talks(kind, subject)) {
        found.add(Occurrence.of(talk));
      }
      for (Document document : view.documents(kind)) {
        if (concerns(document, subject)) {
          found.add(Occurrence.of(document));
        }
      }
    }
    if (found.size() > 1) {
      found.sort(BY_DATE);
    }
    return found;
  }

  private List<Held> held(String kind) {
    List<Held> known = held.get(kind);
    if (known == null) {
      known = new ArrayList<>();
      for (Activity activity : view.activities(kind)) {
        known.add(new Held(activity, kind));
      }
      held.put(kind, known);
    }
    return known;
  }

  /** Whether an activity of {@code kind} concerns a subject. */
  boolean concerns(Activity activity, String kind, Subject subject) {
    return concerns(new Held(activity, kind), kind, subject);
  }

  private boolean concerns(Held held, String kind, Subject subject) {
    if (subject instanceof Subject.Unit) {
      return true;
    } else if (subject instanceof Subject.Pair pair) {
      return held.involves(pair.by()) && held.involves(pair.with());
    } else if (subject instanceof Subject.Happening happening) {
      return happening.of().isEmpty()
          || held.involves(happening.of())
          || held.activity().concerns().contains(happening.record())
          || isBodysOwn(held.activity(), kind, happening.of());
    }
    String id = subject.id();
    return view.roster().body(id).isPresent()
        ? heldBy(held.activity(), kind, id)
        : held.involves(id);
  }

  /** What befell a body may be answered by a meeting of that body. */
  private boolean isBodysOwn(Activity activity, String kind, String id) {
    return view.roster().body(id).isPresent() && heldBy(activity, kind, id);
  }

  /** A meeting that does not say whose it was is the body's, if there is only one of its kind. */
  private boolean heldBy(Activity activity, String kind, String body) {
    if (activity.body().isPresent()) {
      return activity.body().get().equals(body);
    }
    String bodyKind = view.roster().body(body).orElseThrow().kind();
    boolean only = view.roster().on(bodyKind, activity.date()).size() == 1;
    return activity.concerns().contains(body)
        || (activity.concerns().isEmpty() && only && isOwn(kind));
  }

  private boolean isOwn(String kind) {
    return view.vocabulary()
        .term(kind)
        .filter(term -> term.kind() == TermKind.ACTIVITY)
        .isPresent();
  }

  /** Whether a document concerns a subject. */
  static boolean concerns(Document document, Subject subject) {
    if (subject instanceof Subject.Unit) {
      return true;
    } else if (subject instanceof Subject.Happening happening) {
      return document.subject().isEmpty()
          || document.subject().get().equals(happening.record())
          || document.subject().get().equals(happening.of());
    }
    return document.subject().filter(subject.id()::equals).isPresent();
  }

  private List<Talk> talks(String kind, Subject subject) {
    if (subject instanceof Subject.Unit) {
      return view.talks(kind);
    } else if (subject instanceof Subject.Pair pair) {
      return between(pair.by(), pair.with(), kind);
    }
    return subject instanceof Subject.Happening happening
        ? answers(happening.of(), kind)
        : view.talksOf(subject.id(), kind);
  }

  /** What befell somebody is answered by going to them, not by where they go themselves. */
  private List<Talk> answers(String who, String kind) {
    return who.isEmpty()
        ? view.talks(kind)
        : view.talksOf(who, kind).stream().filter(talk -> talk.to().equals(who)).toList();
  }

  /** A talk serves both who sought it and whom. */
  private List<Talk> between(String one, String other, String kind) {
    List<Talk> talks = view.talksOf(other, kind);
    talks.removeIf(talk -> !talk.from().equals(one) && !talk.to().equals(one));
    return talks;
  }
}
