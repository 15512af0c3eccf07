package dev.plumbline.core.check;

import dev.plumbline.core.message.Label;
import dev.plumbline.core.period.DateRange;
import dev.plumbline.core.period.Length;
import dev.plumbline.core.standard.Recurrence;
import dev.plumbline.core.standard.Setting;
import java.time.LocalDate;
import java.util.Optional;

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
    Optional<Length> length = recurrence.within().flatMap(Setting::value);
    if (recurrence.side() == Recurrence.Side.AFTER) {
      LocalDate last =
          length
              .map(within -> judgement.calendar().plus(date, within, false))
              .orElse(date.isAfter(days.last()) ? date : days.last());
      return DateRange.through(date, last);
    }
    LocalDate latest =
        recurrence.ahead()
            ? length.map(lead -> judgement.calendar().plus(date, lead, true)).orElse(date)
            : date;
    LocalDate earliest =
        recurrence.ahead() || length.isEmpty()
            ? latest.minusYears(1)
            : judgement.calendar().plus(date, length.get(), true);
    return DateRange.through(earliest, latest);
  }

  Label label(Judgement judgement) {
    Object name = judgement.label(kind);
    Label label = (Label) name;
    return new Label(date + " " + label.zh(), label.en() + " of " + date);
  }
}
