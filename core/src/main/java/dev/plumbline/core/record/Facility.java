package dev.plumbline.core.record;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A place and what is in it.
 *
 * @param kind the id of the facility term
 * @param items what is there: ids of item terms, or names
 * @param from since when it is so, if later than the records begin
 * @param until the first day it no longer was, if so
 */
public record Facility(
    @NotBlank String kind,
    List<@NotBlank String> items,
    Optional<LocalDate> from,
    Optional<LocalDate> until) {
  public Facility {
    items = List.copyOf(items);
  }
}
