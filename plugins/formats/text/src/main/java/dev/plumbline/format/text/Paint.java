package dev.plumbline.format.text;

/**
 * Whether and how text is coloured.
 *
 * @param colours whether the reader is a terminal that shows colours
 */
public record Paint(boolean colours) {

  /** No colours: for pipes and files. */
  public static final Paint PLAIN = new Paint(false);

  /** Bold text. */
  public String bold(String text) {
    return wrap("1", text);
  }

  /** For what is wrong. */
  public String red(String text) {
    return wrap("31", text);
  }

  /** For what is well. */
  public String green(String text) {
    return wrap("32", text);
  }

  /** For what wants attention. */
  public String yellow(String text) {
    return wrap("33", text);
  }

  /** For what matters less. */
  public String dim(String text) {
    return wrap("2", text);
  }

  private String wrap(String code, String text) {
    return colours ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
