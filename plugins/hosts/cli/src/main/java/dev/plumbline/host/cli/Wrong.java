package dev.plumbline.host.cli;

import dev.plumbline.core.message.Message;

/** The input is wrong: said in a sentence, exit code 2. */
final class Wrong extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Message reason;

  Wrong(Message reason) {
    super(reason.key(), null, false, false);
    this.reason = reason;
  }

  Message reason() {
    return reason;
  }
}
