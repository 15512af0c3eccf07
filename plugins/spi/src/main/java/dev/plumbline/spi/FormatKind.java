package dev.plumbline.spi;

import java.util.Locale;

/** A form of results a plugin adds. Thread-safe. */
public interface FormatKind {

  /** Its name: what {@code --format} takes, and the ending of files in it. */
  String id();

  /** The form in the language of {@code locale}. */
  ResultFormat in(Locale locale);
}
