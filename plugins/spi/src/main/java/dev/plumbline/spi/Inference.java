package dev.plumbline.spi;

import dev.plumbline.core.record.Event;
import dev.plumbline.core.record.Fact;
import dev.plumbline.core.record.UnitRecords;
import java.util.List;

/**
 * Works out figures and events that records imply but do not state: the value of a measure that is
 * a sum over activities, the event that somebody has retired. What it gives joins the records
 * before a duty is judged. Equal records give equal results. Thread-safe.
 */
public interface Inference {

  /** Its name, unique among the inferences of all plugins. */
  String id();

  /** Values of measures, each from the first day it held. */
  default List<Fact> facts(UnitRecords records) {
    return List.of();
  }

  /** Events, with ids no record has. */
  default List<Event> events(UnitRecords records) {
    return List.of();
  }
}
