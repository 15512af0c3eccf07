package org.example.village;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import dev.plumbline.core.check.Item;
import dev.plumbline.core.check.Status;
import dev.plumbline.core.check.Verdict;
import dev.plumbline.core.message.Message;
import dev.plumbline.core.message.Phrases;
import dev.plumbline.core.record.UnitRecords;
import dev.plumbline.core.standard.Ask;
import dev.plumbline.core.standard.Bounds;
import dev.plumbline.spi.DutyKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Nobody gives more of the lectures of a window than the sentence lets one person give. */
final class SharedLecturing implements DutyKind {

  private static final Phrases PHRASES = Phrases.beside(SharedLecturing.class);

  @Override
  public String id() {
    return "shared-lecturing";
  }

  @Override
  public Verdict judge(Ask.Extended ask, Item item, UnitRecords records, LocalDate asOf) {
    Bounds each = ask.amount().orElseThrow().bounds();
    Map<String, Long> given =
        records.activities().stream()
            .filter(activity -> activity.kinds().contains("party-lecture"))
            .filter(activity -> item.window().range().contains(activity.date()))
            .filter(activity -> !activity.date().isAfter(asOf))
            .flatMap(activity -> activity.leader().stream())
            .collect(groupingBy(leader -> leader, TreeMap::new, counting()));
    Optional<Map.Entry<String, Long>> tooMany =
        given.entrySet().stream()
            .filter(entry -> !each.contains(BigDecimal.valueOf(entry.getValue())))
            .findFirst();
    if (tooMany.isPresent()) {
      Map.Entry<String, Long> one = tooMany.get();
      return verdict(item, Status.MISSED, "too-many", one.getKey(), one.getValue());
    }
    boolean over = !asOf.isBefore(item.due());
    return over
        ? verdict(item, Status.MET, "shared", given.size())
        : verdict(item, Status.PENDING, "so-far", given.size());
  }

  private static Verdict verdict(Item item, Status status, String key, Object... arguments) {
    Message reason = PHRASES.message(key, arguments);
    return new Verdict(
        item, status, reason, Optional.empty(), List.of(), Optional.empty(), false, List.of());
  }
}
