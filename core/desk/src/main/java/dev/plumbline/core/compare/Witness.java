package dev.plumbline.core.compare;

import dev.plumbline.core.check.Verdict;
import dev.plumbline.core.record.UnitRecords;

/**
 * A small year of records that satisfies one duty and breaks another. The checker has confirmed
 * both before a witness is made.
 *
 * @param records the records
 * @param stage the days it was judged on
 * @param gravity how grave the miss is: a finding, or only advice
 * @param broken the verdict that shows the other duty broken
 */
public record Witness(UnitRecords records, Stage stage, Gravity gravity, Verdict broken) {}
