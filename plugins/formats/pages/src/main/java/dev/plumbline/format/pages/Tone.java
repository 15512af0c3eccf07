package dev.plumbline.format.pages;

import dev.plumbline.core.check.Status;
import dev.plumbline.core.check.Verdict;

/** How a verdict looks: the colours and the mark it shares with others of its kind. */
enum Tone {
  BAD("✗"),
  WARN("△"),
  ASK("?"),
  OPEN("…"),
  LATER("○"),
  OK("✓"),
  OFF("–");

  private final String mark;

  Tone(String mark) {
    this.mark = mark;
  }

  static Tone of(Verdict verdict) {
    return of(verdict.status(), verdict.advice());
  }

  static Tone of(Status status, boolean advice) {
    return switch (status) {
      case MET -> OK;
      case MISSED, ERROR -> advice ? WARN : BAD;
      case PENDING -> OPEN;
      case UPCOMING -> LATER;
      case WAIVED, NOT_APPLICABLE -> OFF;
      case UNKNOWN, UNBOUND, ATTEST -> ASK;
    };
  }

  /** A character for it, where no picture can be drawn. */
  String mark() {
    return mark;
  }

  /** The name style sheet and pictures know it by. */
  String id() {
    return switch (this) {
      case BAD -> "bad";
      case WARN -> "warn";
      case ASK -> "ask";
      case OPEN -> "open";
      case LATER -> "later";
      case OK -> "ok";
      case OFF -> "off";
    };
  }
}
