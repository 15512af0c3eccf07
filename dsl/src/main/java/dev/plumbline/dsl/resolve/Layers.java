package dev.plumbline.dsl.resolve;

import dev.plumbline.core.standard.Duty;
import dev.plumbline.core.standard.Section;
import dev.plumbline.core.standard.Standard;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lays a standard over those it extends: its own duties replace the like, the rest is inherited.
 */
final class Layers {

  private final Scope scope;

  Layers(Scope scope) {
    this.scope = scope;
  }

  /** The standard with everything it inherits. */
  Standard over(Standard own, List<Standard> parents, List<Standards.Change> changes) {
    Map<String, Standard> named = new LinkedHashMap<>();
    parents.forEach(parent -> named.put(parent.id(), parent));
    Map<String, Duty> byKey = new LinkedHashMap<>();
    Map<String, Section> sections = new LinkedHashMap<>();
    for (Standard parent : parents) {
      parent.duties().forEach(duty -> byKey.put(key(duty), duty));
      parent.sections().forEach(section -> sections.put(section.id(), section));
    }
    List<Duty> duties = new ArrayList<>();
    for (Standards.Change change : changes) {
      changed(change, named).ifPresent(duty -> byKey.put(key(duty), duty));
    }
    for (Duty duty : own.duties()) {
      Duty above = byKey.remove(key(duty));
      duties.add(above == null ? duty : replaced(duty, above));
    }
    own.sections().forEach(section -> sections.remove(section.id()));
    List<Section> allSections = new ArrayList<>(own.sections());
    List<String> taken = new ArrayList<>();
    duties.forEach(duty -> taken.add(duty.id()));
    for (Duty inherited : byKey.values()) {
      duties.add(taken.contains(inherited.id()) ? renamed(inherited) : inherited);
      inherited.section().map(sections::remove).ifPresent(allSections::add);
    }
    return new Standard(
        own.id(),
        own.title(),
        own.layer(),
        own.edition(),
        own.sectors(),
        own.parents(),
        own.valid(),
        own.calendar(),
        allSections,
        duties,
        own.parameters(),
        own.waivers(),
        own.phases(),
        own.assessments(),
        own.grades(),
        own.scale(),
        scope.vocabulary(),
        own.digest());
  }

  /** The parent's duty with what the change says in place of its own words. */
  private Optional<Duty> changed(Standards.Change change, Map<String, Standard> named) {
    int dot = change.target().indexOf('.');
    Standard parent = dot < 0 ? null : named.get(change.target().substring(0, dot));
    if (parent == null) {
      List<Object> layers = new ArrayList<>(named.keySet());
      scope.error("UNKNOWN_LAYER", change.span(), change.target(), layers);
      return Optional.empty();
    }
    String wanted = change.target().substring(dot + 1);
    Optional<Duty> above =
        parent.duties().stream()
            .filter(
                duty ->
                    duty.id().equals(wanted)
                        || duty.ask().subject().filter(wanted::equals).isPresent())
            .findFirst();
    if (above.isEmpty()) {
      scope.error("UNKNOWN_DUTY", change.span(), wanted, parent.title());
    }
    return above.flatMap(duty -> Changed.duty(duty, change, scope));
  }

  private static String key(Duty duty) {
    return duty.ask().getClass().getSimpleName()
        + "|"
        + duty.ask().subject().orElse(duty.text())
        + "|"
        + duty.subjects()
        + "|"
        + duty.actor().orElse("");
  }

  private static Duty replaced(Duty duty, Duty above) {
    List<Duty.Change> history = new ArrayList<>(above.history());
    if (history.isEmpty()) {
      history.add(new Duty.Change(above.layer(), Duty.Change.Kind.SET, "", above.span()));
    }
    history.add(new Duty.Change(duty.layer(), Duty.Change.Kind.SET, "", duty.span()));
    return with(duty, duty.id(), history);
  }

  private static Duty renamed(Duty duty) {
    return with(duty, duty.layer() + "." + duty.id(), duty.history());
  }

  private static Duty with(Duty duty, String id, List<Duty.Change> history) {
    return new Duty(
        id,
        duty.label(),
        duty.section(),
        duty.actor(),
        duty.modality(),
        duty.ask(),
        duty.subjects(),
        duty.exempt(),
        duty.when(),
        duty.period(),
        duty.scoring(),
        duty.citation(),
        duty.layer(),
        history,
        duty.span(),
        duty.text());
  }
}
