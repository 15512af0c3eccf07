package dev.plumbline.store.sql;

import dev.plumbline.core.message.Message;
import dev.plumbline.core.message.Phrases;

/** The database cannot be used; what was confirmed before stays. */
public final class StoreFault extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private static final Phrases PHRASES = Phrases.beside(StoreFault.class);

  private final transient Message reason;

  StoreFault(Throwable cause, String key, Object... arguments) {
    super(key, cause);
    this.reason = PHRASES.message(key, arguments);
  }

  /** Why, in words. */
  public Message reason() {
    return reason;
  }
}
