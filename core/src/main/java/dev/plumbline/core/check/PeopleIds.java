package dev.plumbline.core.check;

import dev.plumbline.core.message.Label;
import dev.plumbline.core.message.Message;
import dev.plumbline.core.record.Activity;
import dev.plumbline.core.record.Attestation;
import dev.plumbline.core.record.Body;
import dev.plumbline.core.record.Person;
import dev.plumbline.core.record.Talk;
import dev.plumbline.core.record.UnitRecords;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The ids of people a ledger knows, and texts without them. Immutable. */
final class PeopleIds {

  private static final String HIDDEN = "*";
  private static final Label SOMEBODY = new Label("1人", "one person");

  private final Set<String> ids;
  private final Pattern anyOfThem;

  private PeopleIds(Set<String> ids) {
    this.ids = ids;
    String alternatives =
        ids.stream()
            .sorted(Comparator.comparing(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    // An id counts as one even inside a file name such as p07-minutes.pdf.
    this.anyOfThem = Pattern.compile("(?<![\\p{Alnum}])(?:" + alternatives + ")(?![\\p{Alnum}])");
  }

  static PeopleIds of(UnitRecords records) {
    Set<String> ids = new TreeSet<>();
    for (Person person : records.people()) {
      ids.add(person.id());
    }
    for (Talk talk : records.talks()) {
      ids.add(talk.from());
      ids.add(talk.to());
    }
    for (Activity activity : records.activities()) {
      activity.leader().ifPresent(ids::add);
      ids.addAll(activity.present());
      ids.addAll(activity.excused());
      ids.addAll(activity.concerns());
    }
    for (Attestation attestation : records.attestations()) {
      ids.add(attestation.officer());
    }
    records.bodies().stream().map(Body::id).forEach(ids::remove);
    ids.remove(records.unit().id());
    ids.remove("");
    return new PeopleIds(ids);
  }

  boolean has(String id) {
    return ids.contains(id);
  }

  String without(String text) {
    return ids.isEmpty() ? text : anyOfThem.matcher(text).replaceAll(HIDDEN);
  }

  Label without(Label label) {
    return new Label(without(label.zh()), without(label.en()));
  }

  Message without(Message message) {
    return new Message(
        message.phrases(),
        message.key(),
        message.arguments().stream().map(this::argument).toList());
  }

  private Object argument(Object argument) {
    if (argument instanceof Message message) {
      return without(message);
    } else if (argument instanceof Label label) {
      return without(label);
    } else if (argument instanceof List<?> list) {
      return list.stream().map(each -> argument((Object) each)).toList();
    } else if (argument instanceof String text) {
      return has(text) ? SOMEBODY : without(text);
    }
    return argument;
  }

  RecordRef without(RecordRef ref) {
    return new RecordRef(
        ref.kind(), without(ref.id()), ref.date(), ref.evidence().map(this::without));
  }
}
