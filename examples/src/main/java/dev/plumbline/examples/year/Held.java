package dev.plumbline.examples.year;

import dev.plumbline.core.record.Activity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One activity as it is entered in a year book: what is not said of it stays open. */
public final class Held {

  private final List<String> kinds;
  private final LocalDate date;
  private int days = 1;
  private Optional<BigDecimal> hours = Optional.empty();
  private Optional<String> body = Optional.empty();
  private List<String> present = List.of();
  private List<String> excused = List.of();
  private List<String> concerns = List.of();
  private List<String> recipients = List.of();
  private List<String> fields = List.of();
  private List<String> topics = List.of();
  private List<String> steps = List.of();

  Held(List<String> kinds, LocalDate date) {
    this.kinds = kinds;
    this.date = date;
  }

  /** The body that held it, by its local id. */
  public Held by(String held) {
    body = Optional.of(held);
    return this;
  }

  /** Who was present; the first of the branch, its secretary, led it. */
  public Held present(List<String> people) {
    present = people;
    return this;
  }

  /** Who was absent with leave. */
  public Held excused(String... people) {
    excused = List.of(people);
    return this;
  }

  /** The persons or partners it was about or for. */
  public Held about(String... whom) {
    concerns = List.of(whom);
    return this;
  }

  /** Whom it was addressed to. */
  public Held to(String... whom) {
    recipients = List.of(whom);
    return this;
  }

  /** The fields its record holds. */
  public Held recording(String... held) {
    fields = List.of(held);
    return this;
  }

  /** The topics it dealt with. */
  public Held on(String... dealt) {
    topics = List.of(dealt);
    return this;
  }

  /** Its steps, in order. */
  public Held inSteps(String... taken) {
    steps = List.of(taken);
    return this;
  }

  /** How long it lasted, in hours. */
  public Held hours(int lasted) {
    hours = Optional.of(BigDecimal.valueOf(lasted));
    return this;
  }

  /** How many days it lasted, eight hours each. */
  public Held days(int lasted) {
    days = lasted;
    return hours(8 * lasted);
  }

  Activity entered(String id) {
    return new Activity(
        id,
        kinds,
        date,
        days,
        Optional.empty(),
        Optional.empty(),
        hours,
        body,
        present.isEmpty() ? Optional.empty() : Optional.of(Branch.person(1)),
        present,
        Optional.empty(),
        excused,
        concerns,
        recipients,
        fields,
        topics,
        steps,
        Optional.empty());
  }
}
