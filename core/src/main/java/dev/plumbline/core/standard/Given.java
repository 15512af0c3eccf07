package dev.plumbline.core.standard;

import dev.plumbline.core.period.DateRange;
import dev.plumbline.core.period.Length;
import dev.plumbline.core.sector.TermKind;
import dev.plumbline.core.source.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One thing an example tells of a unit. Terms stand here by their ids, people by local ids. */
public sealed interface Given {

  /** Where it stands. */
  Span span();

  /** The same, standing elsewhere. */
  Given at(Span elsewhere);

  /** Calls the method of {@code visitor} for this case. */
  <R> R accept(Visitor<R> visitor);

  /**
   * Somebody or something there, or something that happened.
   *
   * @param kind what sort of thing
   * @param term the id of its term
   * @param ids the local ids of those meant, if said
   * @param on the days it happened
   * @param from the first day it was so, if not from the beginning
   * @param through the last day it was so, if it ended
   * @param number how many, how much or for how many years
   * @param hours how long it lasted
   * @param days how many days it lasted
   * @param turnout how many came, if only the number is said
   * @param announced how long before it was announced
   * @param settled the day it was settled
   * @param parts who and what took part, by role
   * @param span where it is told
   */
  record Told(
      TermKind kind,
      String term,
      List<String> ids,
      List<LocalDate> on,
      Optional<LocalDate> from,
      Optional<LocalDate> through,
      Optional<BigDecimal> number,
      Optional<BigDecimal> hours,
      Optional<Integer> days,
      Optional<Integer> turnout,
      Optional<Length> announced,
      Optional<LocalDate> settled,
      Map<Part, List<String>> parts,
      Span span)
      implements Given {
    public Told {
      ids = List.copyOf(ids);
      on = List.copyOf(on);
      parts = parts.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(parts));
    }

    /** Those in this role. */
    public List<String> in(Part part) {
      return parts.getOrDefault(part, List.of());
    }

    @Override
    public Told at(Span elsewhere) {
      return new Told(
          kind, term, ids, on, from, through, number, hours, days, turnout, announced, settled,
          parts, elsewhere);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.told(this);
    }
  }

  /**
   * What an officer confirmed.
   *
   * @param duty the duty's id
   * @param met whether it is so
   * @param points what an assessor gave
   * @param on when, if said
   * @param officer who, if said
   * @param subject whom it is about, if not the unit
   * @param span where it is told
   */
  record Confirmed(
      String duty,
      boolean met,
      Optional<BigDecimal> points,
      Optional<LocalDate> on,
      Optional<String> officer,
      Optional<String> subject,
      Span span)
      implements Given {
    @Override
    public Confirmed at(Span elsewhere) {
      return new Confirmed(duty, met, points, on, officer, subject, elsewhere);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.confirmed(this);
    }
  }

  /**
   * The records cover these terms, all if none is named, on these days and on no others.
   *
   * @param terms the ids of the terms
   * @param days the days covered
   * @param span where it is told
   */
  record Known(List<String> terms, DateRange days, Span span) implements Given {
    public Known {
      terms = List.copyOf(terms);
    }

    @Override
    public Known at(Span elsewhere) {
      return new Known(terms, days, elsewhere);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.known(this);
    }
  }

  /**
   * A parameter the standard leaves open has this value here.
   *
   * @param parameter its name in the standard
   * @param value what it is set to
   * @param span where it is told
   */
  record Bound(String parameter, ParameterValue value, Span span) implements Given {
    @Override
    public Bound at(Span elsewhere) {
      return new Bound(parameter, value, elsewhere);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.bound(this);
    }
  }

  /**
   * The unit declares a value of its own: its fixed day.
   *
   * @param name what is declared
   * @param value its value, as the unit writes it
   * @param span where it is told
   */
  record Declared(String name, String value, Span span) implements Given {
    @Override
    public Declared at(Span elsewhere) {
      return new Declared(name, value, elsewhere);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.declared(this);
    }
  }

  /** How somebody or something takes part. */
  enum Part {
    /** Who led it. */
    LEADER,
    /** Who sought out the other, or the body that held it. */
    BY,
    /** With whom. */
    WITH,
    /** Each of these people sought out the others. */
    BY_EACH,
    /** Each of these people was sought out. */
    WITH_EACH,
    /** Whom or what it concerns. */
    CONCERNING,
    /** Who came. */
    PRESENT,
    /** All these people came. */
    ALL_PRESENT,
    /** Who was absent with leave. */
    EXCUSED,
    /** What its record holds, or what is there. */
    CONTENTS,
    /** Its steps, in order. */
    STEPS,
    /** What it dealt with. */
    TOPICS,
    /** Whom it was addressed to. */
    RECIPIENTS,
    /** The activities the same gathering was as well. */
    TOGETHER,
    /** What it is, for conditions to ask. */
    TRAIT
  }

  /**
   * One method a case, none with a default.
   *
   * @param <R> what is made of each case
   */
  interface Visitor<R> {
    /** Somebody, something, or what happened. */
    R told(Told given);

    /** What was confirmed. */
    R confirmed(Confirmed given);

    /** What the records cover. */
    R known(Known given);

    /** What a parameter is set to. */
    R bound(Bound given);

    /** What the unit declares. */
    R declared(Declared given);
  }
}
