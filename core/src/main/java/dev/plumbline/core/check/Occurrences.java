package dev.plumbline.core.check;

import dev.plumbline.core.record.Activity;
import dev.plumbline.core.record.Document;
import dev.plumbline.core.record.Talk;
import dev.plumbline.core.sector.TermKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds what was done of one kind by, for or with a subject, in the order of dates. */
final class Occurrences {

  private final UnitView view;

  Occurrences(UnitView view) {
    this.view = view;
  }

  /** Everything of any of {@code kinds} that concerns {@code subject}. */
  List<Occurrence> of(List<String> kinds, Subject subject) {
    List<Occurrence> found = new ArrayList<>();
    for (String kind : kinds) {
      for (Activity activity : view.activities(kind)) {
        if (concerns(activity, kind, subject)) {
          found.add(Occurrence.of(activity, kind));
        }
      }
      talks(kind, subject).forEach(talk -> found.add(Occurrence.of(talk)));
      for (Document document : view.documents(kind)) {
        if (concerns(document, subject)) {
          found.add(Occurrence.of(document));
        }
      }
    }
    found.sort(Comparator.comparing(Occurrence::date).thenComparing(each -> each.ref().id()));
    return found;
  }

  /** Whether an activity of {@code kind} concerns a subject. */
  boolean concerns(Activity activity, String kind, Subject subject) {
    if (subject instanceof Subject.Unit) {
      return true;
    } else if (subject instanceof Subject.Pair pair) {
      return involves(activity, pair.by()) && involves(activity, pair.with());
    } else if (subject instanceof Subject.Happening happening) {
      return happening.of().isEmpty()
          || involves(activity, happening.of())
          || activity.concerns().contains(happening.record());
    }
    String id = subject.id();
    return view.roster().body(id).isPresent() ? heldBy(activity, kind, id) : involves(activity, id);
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

  private static boolean involves(Activity activity, String person) {
    return activity.present().contains(person)
        || activity.concerns().contains(person)
        || activity.leader().filter(person::equals).isPresent();
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
    String id = subject instanceof Subject.Happening happening ? happening.of() : subject.id();
    return id.isEmpty() ? view.talks(kind) : view.talksOf(id, kind);
  }

  /** A talk serves both who sought it and whom. */
  private List<Talk> between(String one, String other, String kind) {
    List<Talk> talks = view.talksOf(other, kind);
    talks.removeIf(talk -> !talk.from().equals(one) && !talk.to().equals(one));
    return talks;
  }
}
