package dev.plumbline.examples.oracle;

import dev.plumbline.core.period.DateRange;
import dev.plumbline.core.record.UnitRecords;
import dev.plumbline.core.standard.Standard;
import java.time.LocalDate;

/**
 * What is judged, by what, and when.
 *
 * @param standard the standard
 * @param records the records, later ones included
 * @param range the days judged
 * @param asOf the day of the judgement
 */
record Known(Standard standard, UnitRecords records, DateRange range, LocalDate asOf) {}
