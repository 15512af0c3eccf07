package dev.plumbline.core.period;

/** How a standard cuts time into windows. Immutable and thread-safe. */
public final class Calendar {}
