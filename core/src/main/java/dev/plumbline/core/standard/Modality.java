package dev.plumbline.core.standard;

/** How binding a duty is. */
public enum Modality {
  /** A miss is a finding. */
  MUST,
  /** A miss is advice: 一般、原则上. */
  SHOULD,
  /** Listed only, never missed: 可、必要时. */
  MAY
}
