package dev.plumbline.core.check;

/** Whom a duty is about, numbered. Immutable. */
public interface Roll {

  /** How many they are. */
  int size();

  /** One of them, by number. */
  Subject subject(int number);
}
