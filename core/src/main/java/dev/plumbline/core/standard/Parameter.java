package dev.plumbline.core.standard;

import dev.plumbline.core.message.Label;
import dev.plumbline.core.source.Span;
import java.util.Optional;

/**
 * A word the plan left without a number, such as 及时.
 *
 * @param id its name in the standard
 * @param title what it decides, for a reader
 * @param value what the institution set, as written; empty while it is open
 * @param decider who has to decide it: an organ's id, the institution itself when empty
 * @param span where it was declared
 */
public record Parameter(
    String id, Label title, Optional<String> value, Optional<String> decider, Span span) {}
