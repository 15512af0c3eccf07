package dev.plumbline;

import dev.plumbline.core.record.Event;
import dev.plumbline.core.record.Fact;
import dev.plumbline.core.record.UnitRecords;
import dev.plumbline.spi.Inference;
import dev.plumbline.spi.LoadedPlugin;
import java.util.ArrayList;
import java.util.List;

/** What the plugins work out from records, all of it from the records as they were given. */
final class Inferences {

  private record Of(LoadedPlugin plugin, Inference inference) {}

  private final List<Of> all = new ArrayList<>();

  Inferences(List<LoadedPlugin> plugins) {
    for (LoadedPlugin plugin : plugins) {
      plugin.added().inferences().forEach(each -> all.add(new Of(plugin, each)));
    }
  }

  /**
   * The records and what is worked out from them.
   *
   * @throws IllegalStateException if a plugin fails; it says which
   */
  UnitRecords completed(UnitRecords records) {
    if (all.isEmpty()) {
      return records;
    }
    List<Event> events = new ArrayList<>(records.events());
    List<Fact> facts = new ArrayList<>(records.facts());
    for (Of each : all) {
      try {
        events.addAll(each.inference().events(records));
        facts.addAll(each.inference().facts(records));
      } catch (RuntimeException failed) {
        String what = each.inference().id() + " of the plugin " + each.plugin().id();
        throw new IllegalStateException("the inference " + what + " failed", failed);
      }
    }
    return records.with(events, facts);
  }
}
