package dev.plumbline.core.check;

import dev.plumbline.core.period.DateRange;
import dev.plumbline.core.record.Activity;
import dev.plumbline.core.record.Document;
import dev.plumbline.core.record.Talk;

/**
 * Whom a duty is about on any day, numbered, and which of them a record concerns: the rules of
 * {@link Occurrences}, asked of a record instead of a subject. Not thread-safe.
 */
public abstract sealed class Party permits WholeParty, EachParty, PairParty {

  /** They, numbered. */
  public abstract Roll roll();

  /** Whether all were there at all times. */
  public abstract boolean isAlways();

  /** The days on which one of them was there. */
  public abstract DateRange there(int number);

  /** Tells whom an activity concerns. */
  abstract void of(Activity activity, String kind, Touched touched);

  /** Tells whom a talk concerns. */
  abstract void of(Talk talk, Touched touched);

  /** Tells whom a document concerns. */
  abstract void of(Document document, Touched touched);
}
