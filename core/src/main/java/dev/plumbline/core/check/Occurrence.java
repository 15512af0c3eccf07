package dev.plumbline.core.check;

import dev.plumbline.core.message.Message;
import dev.plumbline.core.record.Activity;
import dev.plumbline.core.record.Document;
import dev.plumbline.core.record.Talk;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Something done, whatever sort of record tells of it.
 *
 * @param ref its record
 * @param twin what another record of the same doing on the same day has alike
 * @param date when
 * @param days how many days it lasted
 * @param hours how long, if known
 * @param activity the activity's record, if it is one
 * @param recipients whom it was addressed to
 * @param contents what it holds
 */
record Occurrence(
    RecordRef ref,
    Twin twin,
    LocalDate date,
    int days,
    Optional<BigDecimal> hours,
    Optional<Activity> activity,
    List<String> recipients,
    List<String> contents) {

  /** An activity, as one of its kinds. */
  static Occurrence of(Activity activity, String kind) {
    return new Occurrence(
        new RecordRef("activity", activity.id(), Optional.of(activity.date()), activity.evidence()),
        Twin.of(activity, kind),
        activity.date(),
        Math.max(activity.days(), 1),
        activity.hours(),
        Optional.of(activity),
        activity.recipients(),
        activity.fields());
  }

  static Occurrence of(Talk talk) {
    return new Occurrence(
        new RecordRef("talk", talk.id(), Optional.of(talk.date()), talk.evidence()),
        Twin.of(talk),
        talk.date(),
        1,
        Optional.empty(),
        Optional.empty(),
        List.of(talk.to()),
        List.of());
  }

  static Occurrence of(Document document) {
    return new Occurrence(
        new RecordRef("document", document.id(), Optional.of(document.date()), document.evidence()),
        Twin.of(document),
        document.date(),
        1,
        Optional.empty(),
        Optional.empty(),
        document.recipients(),
        document.items());
  }

  /** Whether it counts: it does, it does not and why, or that cannot be told. */
  record Standing(Occurrence occurrence, Truth counts, Optional<Message> why) {}
}
