package dev.plumbline;

import dev.plumbline.core.record.Activity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What is known of something held, said piece by piece; {@link Records#held} gives one. */
public final class Held {

  private final String id;
  private final List<String> kinds;
  private final LocalDate date;
  private Optional<BigDecimal> hours = Optional.empty();
  private Optional<String> body = Optional.empty();
  private Optional<String> leader = Optional.empty();
  private Optional<String> evidence = Optional.empty();
  private List<String> present = List.of();
  private List<String> excused = List.of();
  private List<String> fields = List.of();
  private List<String> topics = List.of();
  private List<String> steps = List.of();

  Held(String id, String kind, LocalDate date) {
    this.id = id;
    this.kinds = List.of(kind);
    this.date = date;
  }

  /** How many hours it took. */
  public Held hours(BigDecimal number) {
    hours = Optional.of(number);
    return this;
  }

  /** Which body held it, by its local id. */
  public Held by(String bodyId) {
    body = Optional.of(bodyId);
    return this;
  }

  /** Who led it. */
  public Held led(String person) {
    leader = Optional.of(person);
    return this;
  }

  /** Who was present. */
  public Held present(Collection<String> people) {
    present = List.copyOf(people);
    return this;
  }

  /** Who was away with leave. */
  public Held excused(Collection<String> people) {
    excused = List.copyOf(people);
    return this;
  }

  /** Which fields its record holds, such as {@code topic}. */
  public Held recording(Collection<String> names) {
    fields = List.copyOf(names);
    return this;
  }

  /** Which topics it dealt with. */
  public Held on(Collection<String> subjects) {
    topics = List.copyOf(subjects);
    return this;
  }

  /** Which steps it took, in order. */
  public Held in(Collection<String> stages) {
    steps = List.copyOf(stages);
    return this;
  }

  /** Where its record is kept: an archive number, a shelf. */
  public Held kept(String place) {
    evidence = Optional.of(place);
    return this;
  }

  Activity activity() {
    return new Activity(
        id,
        kinds,
        date,
        1,
        Optional.empty(),
        Optional.empty(),
        hours,
        body,
        leader,
        present,
        Optional.empty(),
        excused,
        List.of(),
        List.of(),
        fields,
        topics,
        steps,
        evidence);
  }
}
