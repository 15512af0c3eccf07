package dev.plumbline.core.score;

import dev.plumbline.core.standard.Section;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What one section brought.
 *
 * @param section the section
 * @param worth its full points
 * @param points its points, unrounded; empty when nothing in it can be scored yet
 * @param numerator the points its scored duties brought
 * @param denominator the points those duties were worth
 * @param duties its duties
 */
public record SectionScore(
    Section section,
    BigDecimal worth,
    Optional<BigDecimal> points,
    BigDecimal numerator,
    BigDecimal denominator,
    List<DutyScore> duties) {
  public SectionScore {
    duties = List.copyOf(duties);
  }
}
