package dev.plumbline.core.record;

import dev.plumbline.core.sector.Standing;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A person of the unit, known by a local pseudonymous id.
 *
 * @param id such as {@code p07}; never a name, an identity number or a phone number
 * @param standing what the person is to the branch at first
 * @param formalFrom the day a probationary member became a full one, if so
 * @param joined the first day in the unit, if later than the records begin
 * @param left the first day no longer in it, if so
 * @param seats bodies and posts held, with their dates
 * @param marks what duties may count or exempt by, such as {@code frail}
 */
public record Person(
    @NotBlank @Pattern(regexp = "[A-Za-z][A-Za-z0-9_-]{0,31}") String id,
    Standing standing,
    Optional<LocalDate> formalFrom,
    Optional<LocalDate> joined,
    Optional<LocalDate> left,
    List<@Valid Seat> seats,
    List<String> marks) {
  public Person {
    seats = List.copyOf(seats);
    marks = List.copyOf(marks);
  }
}
