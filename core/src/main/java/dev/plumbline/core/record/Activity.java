package dev.plumbline.core.record;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Something held or done on a day.
 *
 * @param id its local id
 * @param kinds the ids of the activities it counts as; several when one gathering was several
 * @param date the day it was held, the first of several
 * @param days how many days it lasted, 1 if not said
 * @param recorded the day it was entered, if known; what decides is when it was held
 * @param announced the day it was announced, if known
 * @param hours how long it lasted, if known
 * @param body the body that held it; the unit itself when empty
 * @param leader who led it, if known
 * @param present the ids of those present; empty list with a head count is allowed
 * @param presentCount how many were present, if only the number is known
 * @param excused those absent with leave
 * @param concerns the persons or partners it was about or for
 * @param recipients organs or people it was addressed to
 * @param fields the fields its record holds
 * @param topics the topics it dealt with
 * @param steps its steps, in order
 * @param evidence where the record is kept: an archive number, a shelf
 */
public record Activity(
    @NotBlank String id,
    @NotEmpty List<@NotBlank String> kinds,
    @NotNull LocalDate date,
    @PositiveOrZero int days,
    Optional<LocalDate> recorded,
    Optional<LocalDate> announced,
    Optional<@PositiveOrZero BigDecimal> hours,
    Optional<String> body,
    Optional<String> leader,
    List<String> present,
    Optional<@PositiveOrZero Integer> presentCount,
    List<String> excused,
    List<String> concerns,
    List<String> recipients,
    List<String> fields,
    List<String> topics,
    List<String> steps,
    Optional<String> evidence) {
  public Activity {
    kinds = List.copyOf(kinds);
    present = List.copyOf(present);
    excused = List.copyOf(excused);
    concerns = List.copyOf(concerns);
    recipients = List.copyOf(recipients);
    fields = List.copyOf(fields);
    topics = List.copyOf(topics);
    steps = List.copyOf(steps);
  }
}
