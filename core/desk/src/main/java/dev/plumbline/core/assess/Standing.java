package dev.plumbline.core.assess;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How one branch stands by somebody's judgement: its own, its body's, or that of the check.
 *
 * @param unit the branch
 * @param by who judged, by local id
 * @param standard the id of the standard judged by
 * @param asOf the day judged
 * @param records SHA-256 of the records judged, in hex
 * @param points its points, unrounded; empty when nothing can be scored
 * @param outOf the points of the whole
 * @param grade the grade they earn, before quotas
 * @param vetoed whether a veto brought it down
 * @param provisional whether open items may still change it
 * @param qualified whether it comes up to the standard: any grade but the last, or no finding where
 *     there are no grades
 * @param sections the points of its sections
 * @param items every item and how it stands, by id
 */
public record Standing(
    String unit,
    String by,
    String standard,
    LocalDate asOf,
    String records,
    Optional<BigDecimal> points,
    BigDecimal outOf,
    Optional<String> grade,
    boolean vetoed,
    boolean provisional,
    boolean qualified,
    List<SectionPoints> sections,
    Map<String, Mark> items) {

  public Standing {
    sections = List.copyOf(sections);
    items = Collections.unmodifiableMap(new TreeMap<>(items));
  }

  /**
   * The points of one section.
   *
   * @param section its id in the standard
   * @param points its points; empty when nothing in it can be scored
   * @param worth its full points
   */
  public record SectionPoints(String section, Optional<BigDecimal> points, BigDecimal worth) {}
}
