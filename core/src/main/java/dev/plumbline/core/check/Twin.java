package dev.plumbline.core.check;

import dev.plumbline.core.record.Activity;
import dev.plumbline.core.record.Document;
import dev.plumbline.core.record.Event;
import dev.plumbline.core.record.Talk;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What two records of the same doing have alike: they count once for whoever both are about.
 *
 * @param sort the sort of record
 * @param kind the term it is of
 * @param date its day
 * @param of the body that held it, or what it is about, if said
 * @param about whom it concerns, the two who talked in order
 */
record Twin(String sort, String kind, LocalDate date, Optional<String> of, List<String> about) {

  static Twin of(Activity activity, String kind) {
    return new Twin("activity", kind, activity.date(), activity.body(), activity.concerns());
  }

  /** A talk serves both, so it is the same whoever sought it. */
  static Twin of(Talk talk) {
    boolean inOrder = talk.from().compareTo(talk.to()) < 0;
    return new Twin(
        "talk",
        talk.kind(),
        talk.date(),
        Optional.empty(),
        inOrder ? List.of(talk.from(), talk.to()) : List.of(talk.to(), talk.from()));
  }

  static Twin of(Document document) {
    return new Twin("document", document.kind(), document.date(), document.subject(), List.of());
  }

  /** What befell nobody by name is an event of its own: five problems found one day are five. */
  static Twin of(Event event) {
    Optional<String> subject = event.subject().or(() -> Optional.of(event.id()));
    return new Twin("event", event.kind(), event.date(), subject, List.of());
  }
}
