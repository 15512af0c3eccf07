package dev.plumbline.core.record;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;

/**
 * What a source of records covers: inside it, silence means that nothing was held.
 *
 * @param source the source's name
 * @param kinds the ids of the terms it covers; empty means all
 * @param from the first day
 * @param through the last day
 */
public record Cover(
    @NotBlank String source,
    List<@NotBlank String> kinds,
    @NotNull LocalDate from,
    @NotNull LocalDate through) {
  public Cover {
    kinds = List.copyOf(kinds);
  }
}
