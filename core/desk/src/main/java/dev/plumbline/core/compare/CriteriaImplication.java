package dev.plumbline.core.compare;

import dev.plumbline.core.sector.Vocabulary;
import dev.plumbline.core.standard.Contents;
import dev.plumbline.core.standard.Criterion;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether an occurrence that has one criterion surely has another.
 *
 * @param given what it surely has
 * @param sameExempt whether the same people are left out of attendance
 * @param vocabulary the words
 */
record CriteriaImplication(Criterion given, boolean sameExempt, Vocabulary vocabulary)
    implements Criterion.Visitor<Boolean> {

  /** Whether what has all of {@code given} surely has all of {@code wanted}. */
  static boolean all(
      List<Criterion> given, List<Criterion> wanted, boolean sameExempt, Vocabulary vocabulary) {
    return wanted.stream()
        .allMatch(
            each ->
                given.stream()
                    .anyMatch(
                        has -> each.accept(new CriteriaImplication(has, sameExempt, vocabulary))));
  }

  /** How many of {@code wanted} are there at least, once {@code given} is held. */
  static boolean holds(Contents given, Contents wanted) {
    Set<String> others = new HashSet<>(given.items());
    others.removeAll(wanted.items());
    return given.least() - others.size() >= wanted.least();
  }

  @Override
  public Boolean attendedBy(Criterion.AttendedBy wanted) {
    if (!(given instanceof Criterion.AttendedBy has) || !sameExempt) {
      return false;
    }
    int order = has.share().compareTo(wanted.share());
    boolean enough = order > 0 || (order == 0 && (wanted.included() || !has.included()));
    boolean everybody = has.share().compareTo(BigDecimal.ONE) >= 0;
    return enough
        && (has.people().equals(wanted.people())
            || (everybody && People.within(wanted.people(), has.people(), vocabulary)));
  }

  @Override
  public Boolean ledBy(Criterion.LedBy wanted) {
    return given instanceof Criterion.LedBy has
        && People.within(has.people(), wanted.people(), vocabulary);
  }

  @Override
  public Boolean recording(Criterion.Recording wanted) {
    return given instanceof Criterion.Recording has && holds(has.fields(), wanted.fields());
  }

  @Override
  public Boolean about(Criterion.About wanted) {
    return given instanceof Criterion.About has && holds(has.topics(), wanted.topics());
  }

  @Override
  public Boolean inSteps(Criterion.InSteps wanted) {
    if (!(given instanceof Criterion.InSteps has)) {
      return false;
    }
    int at = 0;
    for (String step : has.steps()) {
      if (at < wanted.steps().size() && step.equals(wanted.steps().get(at))) {
        at++;
      }
    }
    return at == wanted.steps().size();
  }

  @Override
  public Boolean to(Criterion.To wanted) {
    return given.equals(wanted);
  }

  @Override
  public Boolean lasting(Criterion.Lasting wanted) {
    return given instanceof Criterion.Lasting has && has.hours().compareTo(wanted.hours()) >= 0;
  }

  @Override
  public Boolean announcedAhead(Criterion.AnnouncedAhead wanted) {
    return given instanceof Criterion.AnnouncedAhead has
        && has.notice().unit() == wanted.notice().unit()
        && has.notice().amount() >= wanted.notice().amount();
  }

  @Override
  public Boolean heldWith(Criterion.HeldWith wanted) {
    return given instanceof Criterion.HeldWith has
        && wanted.activities().containsAll(has.activities());
  }

  @Override
  public Boolean notTogetherWith(Criterion.NotTogetherWith wanted) {
    return given instanceof Criterion.NotTogetherWith has
        && has.activities().containsAll(wanted.activities());
  }
}
