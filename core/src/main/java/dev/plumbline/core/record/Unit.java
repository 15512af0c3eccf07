package dev.plumbline.core.record;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A unit: a branch, as a rule.
 *
 * @param id its local id
 * @param name its name for a reader; may equal the id
 * @param founded its first day, if later than the records begin
 * @param dissolved the first day it no longer was, if so
 * @param traits what conditions may ask of it, such as {@code independent-unit}
 * @param settings values it declares for itself, by name: its fixed day, answers to parameters
 */
public record Unit(
    @NotBlank String id,
    @NotBlank String name,
    Optional<LocalDate> founded,
    Optional<LocalDate> dissolved,
    List<String> traits,
    Map<String, String> settings) {
  public Unit {
    traits = List.copyOf(traits);
    settings = Map.copyOf(settings);
  }
}
