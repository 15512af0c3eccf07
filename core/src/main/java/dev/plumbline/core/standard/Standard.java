package dev.plumbline.core.standard;

import dev.plumbline.core.message.Label;
import dev.plumbline.core.period.Calendar;
import dev.plumbline.core.period.DateRange;
import dev.plumbline.core.sector.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A standard, resolved and valid. Immutable and thread-safe.
 *
 * @param id its name in other standards
 * @param title its title for a reader
 * @param layer how high it stands
 * @param edition which edition, if said
 * @param sectors the fields of work whose words it uses
 * @param parents the ids of the standards it extends
 * @param valid the days it is in force
 * @param calendar how it cuts time
 * @param sections its sections, in order
 * @param duties every duty, its own and those it inherits, in order
 * @param parameters what the institution sets, or has still to set
 * @param waivers duties set aside for a while
 * @param phases campaigns with dates
 * @param assessments how a superior assesses
 * @param grades grades, the first that fits is given
 * @param scale what the whole is scored out of and how not-applicable items are shared
 * @param examples cases that show what its own duties mean; those of parents stay with them
 * @param vocabulary the words in scope
 * @param digest SHA-256 of every text it was made from, in hex
 */
public record Standard(
    String id,
    Label title,
    Layer layer,
    Optional<String> edition,
    List<String> sectors,
    List<String> parents,
    DateRange valid,
    Calendar calendar,
    List<Section> sections,
    List<Duty> duties,
    List<Parameter> parameters,
    List<Waiver> waivers,
    List<Phase> phases,
    List<Assessment> assessments,
    List<Grade> grades,
    Scale scale,
    List<Example> examples,
    Vocabulary vocabulary,
    String digest) {

  public Standard {
    sectors = List.copyOf(sectors);
    parents = List.copyOf(parents);
    sections = List.copyOf(sections);
    duties = List.copyOf(duties);
    parameters = List.copyOf(parameters);
    waivers = List.copyOf(waivers);
    phases = List.copyOf(phases);
    assessments = List.copyOf(assessments);
    grades = List.copyOf(grades);
    examples = List.copyOf(examples);
  }

  /** The same standard with these duties in place of its own. */
  public Standard with(List<Duty> others) {
    return with(others, examples);
  }

  /** The same standard with these examples in place of its own. */
  public Standard showing(List<Example> others) {
    return with(duties, others);
  }

  private Standard with(List<Duty> duties, List<Example> examples) {
    return new Standard(
        id,
        title,
        layer,
        edition,
        sectors,
        parents,
        valid,
        calendar,
        sections,
        duties,
        parameters,
        waivers,
        phases,
        assessments,
        grades,
        scale,
        examples,
        vocabulary,
        digest);
  }

  /** The duty with this id. */
  public Optional<Duty> duty(String id) {
    return duties.stream().filter(duty -> duty.id().equals(id)).findFirst();
  }

  /**
   * Whether the two mean the same, however they are worded: same sections, duties, calendar,
   * parameters, waivers, phases, assessments, grades, scale and examples.
   */
  public boolean meansSameAs(Standard other) {
    return layer == other.layer
        && valid.equals(other.valid)
        && calendar.equals(other.calendar)
        && sections.equals(other.sections)
        && unworded(duties).equals(unworded(other.duties))
        && values(this).equals(values(other))
        && phases.equals(other.phases)
        && assessments.equals(other.assessments)
        && grades.equals(other.grades)
        && scale.equals(other.scale)
        && unplaced(examples).equals(unplaced(other.examples))
        && waived(this).equals(waived(other));
  }

  private static List<Duty> unworded(List<Duty> duties) {
    return duties.stream().map(Duty::unworded).toList();
  }

  private static List<Example> unplaced(List<Example> examples) {
    return examples.stream().map(Example::unplaced).toList();
  }

  private static Set<String> values(Standard standard) {
    return standard.parameters.stream()
        .map(Parameter::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> waived(Standard standard) {
    return standard.waivers.stream().map(w -> w.duty() + w.windows() + w.until()).toList();
  }

  /** How high a text stands; a lower one may not quietly ask for less than a higher. */
  public enum Layer {
    /** Of the party as a whole; nothing beneath may ask for less without a reason. */
    REGULATION,
    /** What has become usual without a regulation. */
    CONVENTION,
    /** Of a field of work. */
    SECTOR,
    /** Of one institution, for itself. */
    INSTITUTION
  }
}
