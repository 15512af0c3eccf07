package dev.plumbline.core.assess;

import java.util.Optional;

/**
 * What a branch's grade leaves open to somebody else.
 *
 * @param unit the branch
 * @param post whose grade is capped
 * @param below the grade that one may not have
 * @param proposed the grade proposed for that one, if any was
 * @param refused whether the proposal cannot stand
 */
public record CapResult(
    String unit, String post, String below, Optional<String> proposed, boolean refused) {}
