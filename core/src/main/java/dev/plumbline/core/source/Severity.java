package dev.plumbline.core.source;

/** How grave a diagnostic is. */
public enum Severity {
  /** The text cannot be used until this is mended. */
  ERROR,
  /** The text can be used, but probably does not say what its author meant. */
  WARNING,
  /** Worth knowing; nothing to mend. */
  ADVICE
}
