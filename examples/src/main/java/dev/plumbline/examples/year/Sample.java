package dev.plumbline.examples.year;

import dev.plumbline.core.record.UnitRecords;
import java.time.LocalDate;
import java.util.Map;

/**
 * A sample year and what a check of it must find.
 *
 * @param sector the sector's id, and the folder its files are kept in
 * @param records the year
 * @param asOf the day of the check
 * @param planted the items missed on purpose, by id, and why
 * @param advised what falls short of a "should", or of a duty of others, on purpose
 */
public record Sample(
    String sector,
    UnitRecords records,
    LocalDate asOf,
    Map<String, String> planted,
    Map<String, String> advised) {}
