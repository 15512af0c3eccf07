package dev.plumbline.core.assess;

import dev.plumbline.core.message.Message;
import dev.plumbline.core.message.Phrases;

/** A step cannot be taken as asked; the reason says why, and what would be right. */
public final class Refused extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private static final Phrases PHRASES = Phrases.beside(Refused.class);

  private final transient Message reason;

  Refused(String key, Object... arguments) {
    super(key, null, false, false);
    this.reason = PHRASES.message(key, arguments);
  }

  /** Why, in words. */
  public Message reason() {
    return reason;
  }

  static Message phrase(String key, Object... arguments) {
    return PHRASES.message(key, arguments);
  }
}
