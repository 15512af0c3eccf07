package dev.plumbline.core.planning;

import dev.plumbline.core.check.Item;
import java.time.LocalDate;

/**
 * Something one or two people do, or a document that is issued, on a planned day.
 *
 * @param date its day
 * @param kind the id of the contact or document
 * @param item the item of the checklist it counts towards
 */
public record Deed(LocalDate date, String kind, Item item) {}
