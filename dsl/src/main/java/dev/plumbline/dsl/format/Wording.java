package dev.plumbline.dsl.format;

/** Puts words together into a phrase: spaced in English, close in Chinese where nothing blurs. */
final class Wording {

  private final Tongue tongue;
  private final boolean spaced;
  private final StringBuilder text = new StringBuilder();
  private boolean afterName;

  /**
   * An empty phrase.
   *
   * @param spaced whether Chinese words are kept apart too
   */
  Wording(Tongue tongue, boolean spaced) {
    this.tongue = tongue;
    this.spaced = spaced;
  }

  /** Adds a word in each dialect. */
  Wording add(String english, String chinese) {
    return add(tongue.of(english, chinese));
  }

  /** Adds a name, which stands apart on both sides. */
  Wording addName(String word) {
    text.append(text.isEmpty() ? "" : " ").append(word);
    afterName = true;
    return this;
  }

  Wording add(String word) {
    if (word.isEmpty()) {
      return this;
    }
    boolean close = word.equals(",") || word.equals("、") || word.equals("，") || word.equals(")");
    boolean apart = text.length() > 0 && !close && last() != '(' && (afterName || apart(word));
    text.append(apart ? " " : "").append(word);
    afterName = false;
    return this;
  }

  private boolean apart(String word) {
    char last = last();
    boolean brace = last == '{' || word.equals("{") || word.equals("}") || last == '}';
    boolean quoted = last == '"' || word.charAt(0) == '"' || last == '」' || word.charAt(0) == '「';
    if (tongue == Tongue.ENGLISH || spaced || quoted || brace) {
      return last != '、' && last != '，';
    }
    return isLatin(last) && isLatin(word.charAt(0));
  }

  private char last() {
    return text.charAt(text.length() - 1);
  }

  private static boolean isLatin(char c) {
    return c < 0x250 && c != '%' && c != '、';
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
