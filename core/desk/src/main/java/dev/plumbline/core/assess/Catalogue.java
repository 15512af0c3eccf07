package dev.plumbline.core.assess;

import java.util.List;
import java.util.Optional;

/**
 * What a standard of the year asks, as far as results need it: names for readers, and for each duty
 * a digest of its meaning and scoring, so that years are compared only where both stayed the same.
 *
 * @param standard its id
 * @param digest SHA-256 of its text, in hex
 * @param sections its sections
 * @param duties its duties
 */
public record Catalogue(
    String standard, String digest, List<Named> sections, List<DutyName> duties) {

  public Catalogue {
    sections = List.copyOf(sections);
    duties = List.copyOf(duties);
  }

  /**
   * A section: its id and its name in both languages.
   *
   * @param id its id
   * @param zh its Chinese name
   * @param en its English name
   */
  public record Named(String id, String zh, String en) {}

  /**
   * A duty.
   *
   * @param id its id
   * @param zh what is asked, in Chinese
   * @param en what is asked, in English
   * @param clause the clause behind it; may be empty
   * @param section its section, if it stands in one
   * @param meaning a digest of what it asks and how it is scored
   */
  public record DutyName(
      String id, String zh, String en, String clause, Optional<String> section, String meaning) {}

  /** The duty with this id. */
  public Optional<DutyName> duty(String id) {
    return duties.stream().filter(duty -> duty.id().equals(id)).findFirst();
  }
}
