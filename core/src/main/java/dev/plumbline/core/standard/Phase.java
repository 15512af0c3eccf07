package dev.plumbline.core.standard;

import dev.plumbline.core.message.Label;
import dev.plumbline.core.period.DateRange;
import java.util.List;
import java.util.Optional;

/**
 * A stage of a campaign.
 *
 * @param id its name in the standard
 * @param title its title for a reader
 * @param range its days; empty while the plan leaves them open
 * @param duties the ids of its duties
 */
public record Phase(String id, Label title, Optional<DateRange> range, List<String> duties) {
  public Phase {
    duties = List.copyOf(duties);
  }
}
