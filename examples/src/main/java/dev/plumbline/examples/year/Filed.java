package dev.plumbline.examples.year;

import dev.plumbline.core.record.Document;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One document as it is entered in a year book. */
public final class Filed {

  private final String kind;
  private final LocalDate date;
  private List<String> items = List.of();
  private List<String> recipients = List.of();
  private Optional<String> subject = Optional.empty();

  Filed(String kind, LocalDate date) {
    this.kind = kind;
    this.date = date;
  }

  /** What it contains. */
  public Filed with(String... contents) {
    items = List.of(contents);
    return this;
  }

  /** Whom it was sent to. */
  public Filed to(String... whom) {
    recipients = List.of(whom);
    return this;
  }

  /** The body, partner, person or record it is about. */
  public Filed of(String about) {
    subject = Optional.of(about);
    return this;
  }

  Document entered(String id) {
    return new Document(id, kind, date, items, recipients, subject, Optional.of("档案柜2-" + id));
  }
}
