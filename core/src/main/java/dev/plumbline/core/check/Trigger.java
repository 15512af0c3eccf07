package dev.plumbline.core.check;

import dev.plumbline.core.message.Label;
import dev.plumbline.core.period.DateRange;
import dev.plumbline.core.standard.Recurrence;
import java.time.LocalDate;

/**
 * One time something happened that asks for an answer.
 *
 * @param kind the term it is of
 * @param record the id of its record
 * @param of the person or body it befell; empty if none
 * @param date when
 */
record Trigger(String kind, String record, String of, LocalDate date) {

  /** The days in which the answer may fall. */
  DateRange answerIn(Judgement judgement, Recurrence.UponEach recurrence, DateRange days) {
    return recurrence.answers(date, judgement.calendar(), days.last());
  }

  Label label(Judgement judgement) {
    Object name = judgement.label(kind);
    Label label = (Label) name;
    return new Label(date + " " + label.zh(), label.en() + " of " + date);
  }
}
