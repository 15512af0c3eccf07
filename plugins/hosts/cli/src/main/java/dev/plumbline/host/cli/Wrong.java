package dev.plumbline.host.cli;

import dev.plumbline.core.message.Message;

/** The input is wrong: said in a sentence, exit code 2. */
final class Wrong extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Message reason;
  private final boolean misuse;

  Wrong(Message reason) {
    this(reason, false);
  }

  private Wrong(Message reason, boolean misuse) {
    super(reason.key(), null, false, false);
    this.reason = reason;
    this.misuse = misuse;
  }

  /** What is wrong is the command as typed. */
  static Wrong typed(Message reason) {
    return new Wrong(reason, true);
  }

  /** Whether the command's help would help. */
  boolean isMisuse() {
    return misuse;
  }

  Message reason() {
    return reason;
  }
}
