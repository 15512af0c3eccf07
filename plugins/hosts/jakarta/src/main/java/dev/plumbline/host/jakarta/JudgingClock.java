package dev.plumbline.host.jakarta;

import java.time.Clock;

/**
 * The clock whose day {@link ConformsTo} judges on, where a container gives one to its validators.
 *
 * @param clock the clock
 */
public record JudgingClock(Clock clock) {}
