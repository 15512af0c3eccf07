package dev.plumbline.host.cli;

import dev.plumbline.format.text.Width;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.LongSupplier;

/**
 * The line of a terminal that says, while long work goes on, how far it is, and is gone afterwards.
 * Thread-safe.
 */
public final class StatusLine {

  private static final long BETWEEN = 100_000_000L;
  private static final int NARROWEST = 10;
  private static final int WIDEST_TRACK = 30;
  private static final int NARROWEST_TRACK = 8;
  private static final String ERASE = "\r\u001b[K";

  private final PrintStream err;
  private final int columns;
  private final LongSupplier nanos;
  private long next;
  private boolean shown;
  private boolean closed;

  /**
   * A line of the terminal {@code err} is shown on.
   *
   * @param columns how wide the terminal is; 0 when it is none, and then nothing is ever shown
   * @param nanos nanoseconds that only grow
   */
  public StatusLine(PrintStream err, int columns, LongSupplier nanos) {
    this.err = err;
    this.columns = columns;
    this.nanos = nanos;
    this.closed = columns < NARROWEST;
  }

  /** Where there is no terminal, and nothing is shown. */
  public static StatusLine none() {
    return new StatusLine(
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
        0,
        () -> 0);
  }

  /** Work begins; for so many nanoseconds nothing is shown of it. */
  synchronized void begin(long patience) {
    next = nanos.getAsLong() + patience;
  }

  /** So much of the work is done; shown if it is time to. */
  synchronized void show(String label, long done, long of) {
    long now = nanos.getAsLong();
    if (closed || now - next < 0) {
      return;
    }
    next = now + BETWEEN;
    shown = true;
    err.print(ERASE + line(label, done, of));
    err.flush();
  }

  /** The last column stays free: some terminals begin a new line there. */
  private String line(String label, long done, long of) {
    String figures = done + "/" + of;
    int track = Math.min(WIDEST_TRACK, columns - Width.of(label) - figures.length() - 5);
    if (track >= NARROWEST_TRACK) {
      int filled = (int) (track * done / Math.max(1, of));
      String bar = "=".repeat(filled) + " ".repeat(track - filled);
      return label + " [" + bar + "] " + figures;
    }
    String plain = label + " " + figures;
    return Width.of(plain) < columns ? plain : figures.length() < columns ? figures : "";
  }

  /** The line is as if nothing had been shown. */
  synchronized void erase() {
    if (shown) {
      err.print(ERASE);
      err.flush();
      shown = false;
    }
  }

  /** Erases, and shows nothing more. */
  public synchronized void close() {
    erase();
    closed = true;
  }
}
