package dev.plumbline.core.assess;

import dev.plumbline.core.message.Label;
import dev.plumbline.core.standard.Ask;
import dev.plumbline.core.standard.Duty;
import dev.plumbline.core.standard.Section;
import dev.plumbline.core.standard.Standard;
import java.util.ArrayList;
import java.util.List;

/** Makes the catalogue of a standard. */
public final class Catalogues {

  private Catalogues() {}

  /** The catalogue of {@code standard}. */
  public static Catalogue of(Standard standard) {
    List<Catalogue.Named> sections = new ArrayList<>();
    for (Section section : standard.sections()) {
      sections.add(new Catalogue.Named(section.id(), section.title().zh(), section.title().en()));
    }
    List<Catalogue.DutyName> duties = new ArrayList<>();
    for (Duty duty : standard.duties()) {
      Label asked =
          duty.ask() instanceof Ask.Confirm confirm
              ? Label.same(confirm.statement())
              : duty.label();
      duties.add(
          new Catalogue.DutyName(
              duty.id(),
              asked.zh(),
              asked.en(),
              duty.citation().clause(),
              duty.section(),
              meaning(standard, duty)));
    }
    return new Catalogue(standard.id(), standard.digest(), sections, duties);
  }

  /** The scale and the section's points move what a duty is worth, so they are part of it. */
  private static String meaning(Standard standard, Duty duty) {
    List<Object> parts = new ArrayList<>();
    parts.add(duty.ask());
    parts.add(duty.modality());
    parts.add(duty.actor());
    parts.add(duty.subjects());
    parts.add(duty.exempt());
    parts.add(duty.when());
    parts.add(duty.scoring());
    parts.add(standard.scale());
    standard.sections().stream()
        .filter(section -> duty.section().filter(section.id()::equals).isPresent())
        .forEach(section -> parts.add(List.of(section.worth(), section.weight())));
    return Digests.of(parts.toString()).substring(0, 16);
  }
}
