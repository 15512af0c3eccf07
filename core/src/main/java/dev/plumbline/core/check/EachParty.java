package dev.plumbline.core.check;

import dev.plumbline.core.period.DateRange;
import dev.plumbline.core.record.Activity;
import dev.plumbline.core.record.Document;
import dev.plumbline.core.record.Talk;
import java.util.List;

/** People or bodies, one by one. */
final class EachParty extends Party {

  private final Members members;
  private final boolean bodies;
  private final Occurrences occurrences;

  EachParty(Members members, boolean bodies, Occurrences occurrences) {
    this.members = members;
    this.bodies = bodies;
    this.occurrences = occurrences;
  }

  @Override
  public Roll roll() {
    return members.roll();
  }

  @Override
  public boolean isAlways() {
    return members.isAlways();
  }

  @Override
  public DateRange there(int number) {
    return members.there(number);
  }

  @Override
  void of(Activity activity, String kind, Touched touched) {
    if (!bodies) {
      involved(members, activity, touched);
    } else if (activity.body().isPresent()) {
      add(activity.body().get(), touched);
    } else {
      for (int number = 0; number < members.size(); number++) {
        if (occurrences.concerns(activity, kind, members.roll().subject(number))) {
          touched.add(number);
        }
      }
    }
  }

  /** Those of some people whom an activity involves. */
  static void involved(Members members, Activity activity, Touched touched) {
    add(members, activity.present(), touched);
    add(members, activity.concerns(), touched);
    if (activity.leader().isPresent()) {
      int number = members.number(activity.leader().get());
      if (number >= 0) {
        touched.add(number);
      }
    }
  }

  private static void add(Members members, List<String> ids, Touched touched) {
    for (int i = 0; i < ids.size(); i++) {
      int number = members.number(ids.get(i));
      if (number >= 0) {
        touched.add(number);
      }
    }
  }

  private void add(String id, Touched touched) {
    int number = members.number(id);
    if (number >= 0) {
      touched.add(number);
    }
  }

  @Override
  void of(Talk talk, Touched touched) {
    add(talk.from(), touched);
    add(talk.to(), touched);
  }

  @Override
  void of(Document document, Touched touched) {
    document.subject().ifPresent(id -> add(id, touched));
  }
}
