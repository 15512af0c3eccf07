package dev.plumbline.core.record;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A seat in a body, a post, or both, for some time.
 *
 * @param body the body's id, if the seat is in one
 * @param post the post's term id, if it is a post
 * @param from the first day, if later than the records begin
 * @param until the first day no longer, if so
 */
public record Seat(
    Optional<String> body,
    Optional<String> post,
    Optional<LocalDate> from,
    Optional<LocalDate> until) {}
