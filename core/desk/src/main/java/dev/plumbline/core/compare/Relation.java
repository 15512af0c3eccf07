package dev.plumbline.core.compare;

/** How a duty stands to the one it is compared with. */
public enum Relation {
  /** The same years satisfy both. */
  EQUAL,
  /** Every year that satisfies it satisfies the other, and not the other way round. */
  STRICTER,
  /** Every year that satisfies the other satisfies it, and not the other way round. */
  WEAKER,
  /** Each is broken by some year that satisfies the other. */
  INCOMPARABLE,
  /** Neither a proof nor a witness was found for one of the directions. */
  UNDECIDED,
  /** Nothing like it was asked before. */
  NEW,
  /** Nothing like it is asked any more. */
  GONE
}
