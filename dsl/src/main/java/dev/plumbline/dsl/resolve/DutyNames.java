package dev.plumbline.dsl.resolve;

import dev.plumbline.core.standard.Ask;
import dev.plumbline.core.standard.Duty;
import java.util.Collection;
import java.util.List;

/** Finds the duties that a name in a text means, in either language. */
final class DutyNames {

  private DutyNames() {}

  /**
   * The duties {@code wanted} means: the one with this id, else all it can mean, by the id without
   * its section, by the statement confirmed, or by what they are about.
   *
   * @param terms the ids of the terms {@code wanted} is a name of
   */
  static List<Duty> meant(String wanted, List<String> terms, Collection<Duty> duties) {
    List<Duty> exact =
        duties.stream()
            .filter(duty -> duty.id().equals(wanted) || terms.contains(duty.id()))
            .toList();
    if (!exact.isEmpty()) {
      return exact;
    }
    return duties.stream()
        .filter(
            duty ->
                isStatement(duty, wanted)
                    || duty.ask().subject().filter(terms::contains).isPresent()
                    || duty.section().filter(s -> duty.id().equals(s + "." + wanted)).isPresent())
        .toList();
  }

  private static boolean isStatement(Duty duty, String wanted) {
    return duty.ask() instanceof Ask.Confirm confirm && confirm.statement().equals(wanted);
  }
}
