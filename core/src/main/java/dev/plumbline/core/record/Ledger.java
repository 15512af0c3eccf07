package dev.plumbline.core.record;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A ledger kept and what it holds.
 *
 * @param kind the id of the ledger term
 * @param items its parts: ids of item terms, or names
 * @param subject the body, person or activity it is about, if one
 * @param from since when it is kept so, if later than the records begin
 * @param until the first day it no longer was, if so
 */
public record Ledger(
    @NotBlank String kind,
    List<@NotBlank String> items,
    Optional<String> subject,
    Optional<LocalDate> from,
    Optional<LocalDate> until) {
  public Ledger {
    items = List.copyOf(items);
  }
}
