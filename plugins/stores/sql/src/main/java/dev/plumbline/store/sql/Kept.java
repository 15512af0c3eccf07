package dev.plumbline.store.sql;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A result as it is kept.
 *
 * @param number its place in its chain, from 1
 * @param step what step it is of
 * @param on the day it was made
 * @param digest SHA-256 of its body, in hex
 * @param previous the digest of the one before; empty for the first
 * @param text the whole result, as it was written
 */
public record Kept(
    int number, String step, LocalDate on, String digest, Optional<String> previous, String text) {}
