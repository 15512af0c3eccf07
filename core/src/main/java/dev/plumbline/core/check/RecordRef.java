package dev.plumbline.core.check;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A record that proves something.
 *
 * @param kind the sort of record: {@code activity}, {@code talk}, {@code document}, …
 * @param id its local id
 * @param date its date, if it has one
 * @param evidence where the original is kept, if said
 */
public record RecordRef(
    String kind, String id, Optional<LocalDate> date, Optional<String> evidence) {}
