package dev.plumbline.core.packed;

import dev.plumbline.core.check.Grounds;
import dev.plumbline.core.check.Status;
import dev.plumbline.core.period.DateRange;
import dev.plumbline.core.period.Window;
import dev.plumbline.core.standard.Modality;
import dev.plumbline.core.standard.Standard;
import java.time.LocalDate;

/** Compares how many there are on the day. Immutable and thread-safe. */
final class FigureStep implements Step {

  private final Instruction.Figure number;
  private final Window window;
  private final int day;
  private final boolean upcoming;
  private final boolean waived;
  private final boolean binds;

  FigureStep(Standard standard, Instruction.Figure number, Span span, DateRange days) {
    this.number = number;
    this.window = Grounds.window(days);
    this.day = Days.of(span.day(days));
    this.upcoming = span.asOf().isBefore(days.start());
    this.waived = span.waived(standard, number.duty(), days);
    this.binds = Span.binds(number.duty());
  }

  @Override
  public void breaches(PackedUnit unit, int instruction, Counters counters, Breaches breaches) {
    if (!binds || waived || upcoming) {
      return;
    }
    walk(
        unit.cells(),
        unit.cells()[instruction],
        (subject, value) -> {
          if (outside(value) && !soft(value)) {
            breaches.breach(instruction, 0, subject, value);
          }
        });
  }

  private boolean outside(int value) {
    return !number.limits().holds(value) || even(value);
  }

  private boolean even(int value) {
    return number.odd() && (value & 1) == 0;
  }

  private boolean soft(int value) {
    return number.never().holds(value) && !even(value);
  }

  /** Hears of the number of one subject on the day. */
  @FunctionalInterface
  private interface Hearer {
    void hear(int subject, int value);
  }

  private void walk(int[] cells, int block, Hearer hearer) {
    if (cells[block] == PackedUnit.NEVER) {
      return;
    }
    int at = block + PackedUnit.HEAD + 3 * cells[block + 4];
    for (int subject = 0; subject < cells[block + 1]; subject++) {
      int end = at + 1 + cells[at];
      int value = 0;
      for (int step = at + 1; step < end && cells[step] <= day; step += 2) {
        value = cells[step + 1];
      }
      at = end;
      if (Stays.on(cells, block, subject, day)) {
        hearer.hear(subject, value);
      }
    }
  }

  @Override
  public void statuses(PackedUnit unit, int instruction, Counters counters, Statuses statuses) {
    int[] cells = unit.cells();
    int block = cells[instruction];
    if (cells[block] == PackedUnit.NEVER) {
      for (int subject = 0; subject < cells[block + 1]; subject++) {
        if (Stays.on(cells, block, subject, day)) {
          statuses.item(instruction, 0, subject, Status.NOT_APPLICABLE);
        }
      }
      return;
    }
    walk(cells, block, (subject, value) -> statuses.item(instruction, 0, subject, status(value)));
  }

  private Status status(int value) {
    if (!upcoming && !outside(value)) {
      return Status.MET;
    } else if (waived) {
      return Status.WAIVED;
    } else if (upcoming) {
      return Status.UPCOMING;
    }
    return number.duty().modality() == Modality.MAY ? Status.NOT_APPLICABLE : Status.MISSED;
  }

  @Override
  public Window window(PackedUnit unit, int ofNumber) {
    return window;
  }

  @Override
  public LocalDate due(PackedUnit unit, int ofNumber) {
    return window.range().last();
  }
}
