package dev.plumbline.core.record;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A document issued or filed.
 *
 * @param id its local id
 * @param kind the id of the document term
 * @param date when
 * @param items what it contains: ids of item terms, or names
 * @param recipients whom it was sent to
 * @param subject the body, person or event it is about, if one
 * @param evidence where it is kept
 */
public record Document(
    @NotBlank String id,
    @NotBlank String kind,
    @NotNull LocalDate date,
    List<@NotBlank String> items,
    List<@NotBlank String> recipients,
    Optional<String> subject,
    Optional<String> evidence) {
  public Document {
    items = List.copyOf(items);
    recipients = List.copyOf(recipients);
  }
}
