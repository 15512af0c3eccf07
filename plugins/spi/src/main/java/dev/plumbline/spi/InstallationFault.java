package dev.plumbline.spi;

import dev.plumbline.core.message.Message;
import dev.plumbline.core.message.Phrases;
import java.util.Locale;

/** The plugins installed cannot work together, or one cannot be loaded. Names all it concerns. */
public final class InstallationFault extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private static final Phrases PHRASES = Phrases.beside(InstallationFault.class);

  private final transient Message reason;

  private InstallationFault(Message reason) {
    super(reason.in(Locale.ENGLISH));
    this.reason = reason;
  }

  private InstallationFault(Message reason, Throwable cause) {
    super(reason.in(Locale.ENGLISH), cause);
    this.reason = reason;
  }

  static InstallationFault of(String key, Object... arguments) {
    return new InstallationFault(PHRASES.message(key, arguments));
  }

  static InstallationFault because(Throwable cause, String key, Object... arguments) {
    return new InstallationFault(PHRASES.message(key, arguments), cause);
  }

  /** What a text ({@code standard/hospital}) or a kind of thing added is called. */
  static Message named(String thing) {
    int slash = thing.indexOf('/');
    return slash < 0
        ? PHRASES.message(thing)
        : PHRASES.message(thing.substring(0, slash), thing.substring(slash + 1));
  }

  /** What is wrong and what would be right, for whoever installed the plugins. */
  public Message reason() {
    return reason;
  }
}
