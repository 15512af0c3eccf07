package dev.plumbline.host.cli;

/** How far one piece of long work is, shown in the terminal while it goes on. */
final class Bar implements AutoCloseable {

  /** What is done within so many nanoseconds is not spoken of. */
  private static final long PATIENCE = 400_000_000L;

  private final StatusLine line;
  private String label;
  private final long of;
  private long done;

  /**
   * Work begins.
   *
   * @param label what is done, in the reader's language
   * @param of how many steps it has
   */
  Bar(StatusLine line, String label, long of) {
    this.line = line;
    this.label = label;
    this.of = of;
    line.begin(PATIENCE);
  }

  /** One more step is done; what is done over after others were first counts no further. */
  void step() {
    done = Math.min(done + 1, of);
    line.show(label, done, of);
  }

  /** A step of another kind begins; shown at once, for nobody knows how long it takes. */
  void now(String what) {
    label = what;
    line.begin(0);
    line.show(label, done, of);
  }

  @Override
  public void close() {
    line.erase();
  }
}
