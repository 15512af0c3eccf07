package dev.plumbline.host.cli;

import java.util.Locale;

/** The languages everything is said in; named as they are typed. */
enum Language {
  zh(Locale.CHINESE),
  en(Locale.ENGLISH);

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  Locale locale() {
    return locale;
  }
}
