package dev.plumbline.core.standard;

import dev.plumbline.core.message.Label;
import dev.plumbline.core.period.DateRange;
import dev.plumbline.core.source.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One thing a standard asks.
 *
 * @param id unique in its standard and stable while its section and subject stay: {@code
 *     life.party-lecture}, with {@code -2} and so on for a second of the same subject
 * @param label its short name for a reader
 * @param section the id of the section it stands in, or empty
 * @param actor whose duty it is: the unit itself when empty, else an organ's id
 * @param modality how binding it is
 * @param ask what it asks
 * @param subjects for whom
 * @param exempt people it does not count
 * @param when when it applies, always if empty
 * @param period the days it is in force, if narrower than the standard's
 * @param scoring what it is worth
 * @param citation where it comes from
 * @param layer the id of the standard that set it as it is
 * @param history how it came to be so, the first layer first; empty when nothing changed it
 * @param span its sentence
 * @param text the sentence as written, on one line
 */
public record Duty(
    String id,
    Label label,
    Optional<String> section,
    Optional<String> actor,
    Modality modality,
    Ask ask,
    Subjects subjects,
    List<String> exempt,
    Optional<Condition> when,
    Optional<DateRange> period,
    Scoring scoring,
    Citation citation,
    String layer,
    List<Change> history,
    Span span,
    String text) {

  public Duty {
    exempt = List.copyOf(exempt);
    history = List.copyOf(history);
  }

  /** The parameters nobody has set yet on which its verdict waits, each once. */
  public List<String> openParameters() {
    return OpenSettings.in(this).distinct().toList();
  }

  /** The duty with these values where it waits for them; the same duty if it waits for none. */
  public Duty bound(Map<String, ParameterValue> values) {
    return new Bindings(values).bound(this);
  }

  /** The duty without its wording: where it stands, how it is written and how it came to be. */
  Duty unworded() {
    return new Duty(
        id,
        label,
        section,
        actor,
        modality,
        ask,
        subjects,
        exempt,
        when,
        period,
        scoring,
        citation,
        "",
        List.of(),
        new Span("", 0, 0, 1, 1),
        "");
  }

  /**
   * One step of how a duty came to be.
   *
   * @param layer the standard that said so
   * @param kind what it did
   * @param because its reason, empty when none was needed
   * @param span where
   */
  public record Change(String layer, Kind kind, String because, Span span) {
    /** What a layer did to a duty. */
    public enum Kind {
      /** Asked for it in the first place, or anew in its own words. */
      SET,
      /** Asked for less, for a reason. */
      RELAXED,
      /** Asked for more. */
      TIGHTENED
    }
  }
}
