package dev.plumbline.dsl.resolve;

import dev.plumbline.core.compare.Comparison;
import dev.plumbline.core.message.Label;
import dev.plumbline.core.period.Calendar;
import dev.plumbline.core.period.Holidays;
import dev.plumbline.core.source.Diagnostic;
import dev.plumbline.core.source.Span;
import dev.plumbline.core.standard.Duty;
import dev.plumbline.core.standard.Modality;
import dev.plumbline.core.standard.Parameter;
import dev.plumbline.core.standard.ParameterValue;
import dev.plumbline.core.standard.Section;
import dev.plumbline.core.standard.Standard;
import dev.plumbline.core.standard.Waiver;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Lays a standard over those it extends: its own duties replace the like, the rest is inherited.
 */
final class Layers {

  private final Scope scope;
  private final Map<String, Standard.Layer> ranks;
  private final boolean scales;
  private final Map<String, Label> labels;

  /**
   * Layers for one file.
   *
   * @param scope where faults are told
   * @param ranks how high each standard above stands, by its id
   * @param scales whether the file itself says how the whole is scored
   * @param labels the names of the standards above, by their ids
   */
  Layers(
      Scope scope, Map<String, Standard.Layer> ranks, boolean scales, Map<String, Label> labels) {
    this.scope = scope;
    this.ranks = ranks;
    this.scales = scales;
    this.labels = labels;
  }

  /** A duty as it comes from above, and the standard it comes from. */
  record Above(Duty duty, Standard standard) {}

  /** The standard with everything it inherits; {@code at} is where it names those it extends. */
  Standard over(Standard own, List<Standard> parents, List<Standards.Change> changes, Span at) {
    Map<String, Standard> named = new LinkedHashMap<>();
    parents.forEach(parent -> named.put(parent.id(), parent));
    Strictness strictness = new Strictness(scope, ranks, named);
    Set<String> decided = new LinkedHashSet<>();
    own.duties().forEach(duty -> decided.add(key(duty)));
    List<Above> above = changed(own, above(parents), changes, named, strictness, decided);
    above = new Overlays(scope, at).settled(above, decided);
    Map<String, List<Duty>> mine = new LinkedHashMap<>();
    own.duties()
        .forEach(duty -> mine.computeIfAbsent(key(duty), any -> new ArrayList<>()).add(duty));
    List<Above> inherited = new ArrayList<>(above);
    Map<Duty, Duty> replaced = new LinkedHashMap<>();
    mine.forEach(
        (key, duties) -> {
          List<Above> like = inherited.stream().filter(a -> key(a.duty()).equals(key)).toList();
          Comparison.likes(like.stream().map(Above::duty).toList(), duties)
              .forEach((duty, other) -> replaced.putIfAbsent(duty, other));
          List<Above> gone = like.stream().filter(a -> replaced.containsValue(a.duty())).toList();
          for (Above each : gone) {
            if (!strictness.standsBeside(each, own, duties)) {
              inherited.remove(each);
              strictness.check(each, own, duties);
            }
          }
        });
    return whole(own, parents, inherited, replaced);
  }

  private List<Above> above(List<Standard> parents) {
    List<Above> all = new ArrayList<>();
    Map<String, ParameterValue> values = new Values(scope).all();
    parents.forEach(
        parent -> parent.duties().forEach(duty -> all.add(new Above(duty.bound(values), parent))));
    return all;
  }

  private List<Above> changed(
      Standard own,
      List<Above> above,
      List<Standards.Change> changes,
      Map<String, Standard> named,
      Strictness strictness,
      Set<String> decided) {
    List<Above> all = new ArrayList<>(above);
    for (Standards.Change change : changes) {
      Optional<Above> target = target(change, named, all);
      Optional<Duty> duty = target.flatMap(each -> Changed.duty(each.duty(), change, scope));
      if (duty.isPresent()) {
        all.set(all.indexOf(target.get()), new Above(duty.get(), target.get().standard()));
        decided.add(key(duty.get()));
        if (!change.relaxes()) {
          strictness.check(target.get(), own, List.of(duty.get()));
        }
      }
    }
    return all;
  }

  private Standard whole(
      Standard own, List<Standard> parents, List<Above> inherited, Map<Duty, Duty> replaced) {
    Map<String, Section> sections = new LinkedHashMap<>();
    for (Standard parent : parents) {
      parent.sections().forEach(section -> sections.put(section.id(), section));
    }
    own.sections().forEach(section -> sections.remove(section.id()));
    List<Section> allSections = new ArrayList<>(own.sections());
    List<Duty> duties = new ArrayList<>();
    Set<String> taken = new LinkedHashSet<>();
    for (Duty duty : own.duties()) {
      Duty before = replaced.get(duty);
      duties.add(before == null ? duty : replaced(duty, before));
      taken.add(duty.id());
    }
    for (Above each : inherited) {
      Duty duty = each.duty();
      duties.add(taken.contains(duty.id()) ? renamed(duty) : duty);
      taken.add(duty.id());
      duty.section().map(sections::remove).ifPresent(allSections::add);
    }
    return new Standard(
        own.id(),
        own.title(),
        own.layer(),
        own.edition(),
        own.sectors(),
        own.parents(),
        own.valid(),
        calendar(own, parents),
        allSections,
        duties,
        parameters(own, parents),
        waivers(own, duties),
        own.phases(),
        stated(own, parents, Standard::assessments),
        stated(own, parents, Standard::grades),
        scales || parents.isEmpty() ? own.scale() : parents.get(0).scale(),
        List.of(),
        scope.vocabulary(),
        own.digest());
  }

  /** What the standard states itself, else what the nearest it extends states. */
  private static <T> List<T> stated(
      Standard own, List<Standard> parents, Function<Standard, List<T>> part) {
    return Stream.concat(Stream.of(own), parents.stream())
        .map(part)
        .filter(list -> !list.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static Calendar calendar(Standard own, List<Standard> parents) {
    Calendar calendar = own.calendar();
    if (!isPlain(calendar)) {
      return calendar;
    }
    return parents.stream()
        .map(Standard::calendar)
        .filter(above -> !isPlain(above))
        .findFirst()
        .map(above -> above.anchoredAt(calendar.anchor()))
        .orElse(calendar);
  }

  private static boolean isPlain(Calendar calendar) {
    return calendar.semesters().isEmpty() && calendar.holidays().equals(Holidays.NONE);
  }

  private static List<Parameter> parameters(Standard own, List<Standard> parents) {
    Map<String, Parameter> all = new LinkedHashMap<>();
    parents.forEach(parent -> parent.parameters().forEach(p -> all.putIfAbsent(p.id(), p)));
    own.parameters().forEach(parameter -> all.put(parameter.id(), parameter));
    return List.copyOf(all.values());
  }

  /** The duty of a parent that a change speaks of, as it stands after earlier changes. */
  private Optional<Above> target(
      Standards.Change change, Map<String, Standard> named, List<Above> above) {
    int dot = change.target().indexOf('.');
    Standard parent =
        dot < 0
            ? null
            : Words.id(labels, change.target().substring(0, dot)).map(named::get).orElse(null);
    if (parent == null) {
      List<Object> layers = new ArrayList<>(named.keySet());
      scope.error("UNKNOWN_LAYER", change.span(), change.target(), layers);
      return Optional.empty();
    }
    String wanted = change.target().substring(dot + 1);
    Map<Duty, Above> candidates = new LinkedHashMap<>();
    above.stream()
        .filter(each -> each.standard().equals(parent))
        .forEach(each -> candidates.put(each.duty(), each));
    List<Duty> meant = DutyNames.meant(wanted, scope.named(wanted), candidates.keySet());
    if (meant.isEmpty()) {
      scope.error("UNKNOWN_DUTY", change.span(), wanted, parent.title());
    } else if (meant.size() > 1) {
      scope.error("AMBIGUOUS_DUTY", change.span(), wanted, ids(meant));
    }
    return meant.size() == 1 ? Optional.ofNullable(candidates.get(meant.get(0))) : Optional.empty();
  }

  private static List<Object> ids(List<Duty> duties) {
    return duties.stream().<Object>map(Duty::id).toList();
  }

  /** Waivers by the ids of what they set aside: a duty, or what several duties are about. */
  private List<Waiver> waivers(Standard own, List<Duty> duties) {
    List<Waiver> waivers = new ArrayList<>();
    for (Waiver waiver : own.waivers()) {
      List<Duty> meant = DutyNames.meant(waiver.duty(), scope.named(waiver.duty()), duties);
      List<String> ids =
          meant.stream()
              .map(duty -> meant.size() == 1 ? duty.id() : duty.ask().subject().orElse(duty.id()))
              .distinct()
              .toList();
      if (ids.size() == 1) {
        waivers.add(
            new Waiver(
                ids.get(0),
                waiver.windows(),
                waiver.because(),
                waiver.approvedBy(),
                waiver.until(),
                waiver.span()));
      } else if (ids.isEmpty()) {
        scope.error("UNKNOWN_DUTY", waiver.span(), waiver.duty(), own.title());
      } else {
        scope.error("AMBIGUOUS_DUTY", waiver.span(), waiver.duty(), ids(meant));
      }
    }
    return waivers;
  }

  static String key(Duty duty) {
    return duty.ask().getClass().getSimpleName()
        + "|"
        + duty.ask().subject().orElse(duty.text())
        + "|"
        + duty.subjects()
        + "|"
        + duty.actor().orElse("");
  }

  static Diagnostic.Related related(Scope scope, Duty duty) {
    return new Diagnostic.Related(duty.span(), scope.phrase("asked-above"));
  }

  private static Duty replaced(Duty duty, Duty above) {
    List<Duty.Change> history = new ArrayList<>(above.history());
    if (history.isEmpty()) {
      history.add(new Duty.Change(above.layer(), Duty.Change.Kind.SET, "", above.span()));
    }
    history.add(new Duty.Change(duty.layer(), Duty.Change.Kind.SET, "", duty.span()));
    return with(duty, duty.id(), duty.modality(), history);
  }

  private static Duty renamed(Duty duty) {
    return with(duty, duty.layer() + "." + duty.id(), duty.modality(), duty.history());
  }

  static Duty with(Duty duty, String id, Modality modality, List<Duty.Change> history) {
    return new Duty(
        id,
        duty.label(),
        duty.section(),
        duty.actor(),
        modality,
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
