package dev.plumbline.core.assess;

/**
 * A result and the digest of its text, by which the next one holds on to it.
 *
 * @param result the result
 * @param digest SHA-256 of its text, in hex
 */
public record Sealed(Result result, String digest) {}
