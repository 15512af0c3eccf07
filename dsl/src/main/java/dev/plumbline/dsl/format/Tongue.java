package dev.plumbline.dsl.format;

/** The dialect a text is written in. */
public enum Tongue {
  /** The English dialect. */
  ENGLISH,
  /** The Chinese dialect. */
  CHINESE;

  boolean zh() {
    return this == CHINESE;
  }

  /** One of two wordings. */
  String of(String english, String chinese) {
    return zh() ? chinese : english;
  }
}
