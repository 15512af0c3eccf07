package dev.plumbline.core.check;

import dev.plumbline.core.message.Message;
import dev.plumbline.core.message.Phrases;

/** The sentences of reports. */
final class Reasons {

  private static final Phrases PHRASES = Phrases.beside(Reasons.class);

  private Reasons() {}

  static Message of(String key, Object... arguments) {
    return PHRASES.message(key, arguments);
  }
}
