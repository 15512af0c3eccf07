package dev.plumbline.core.message;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A phrase book: texts by key, in Chinese and English, with the same keys in both. Immutable and
 * thread-safe.
 *
 * <p>A text has places {@code {0}}, {@code {1}}, …; {@code {0|record|records}} prints the number
 * and then the form that goes with it, for English plurals. Braces elsewhere are plain text.
 */
public final class Phrases {

  private final Map<String, String> zh;
  private final Map<String, String> en;

  private Phrases(Map<String, String> zh, Map<String, String> en) {
    this.zh = Map.copyOf(zh);
    this.en = Map.copyOf(en);
  }

  /**
   * Reads {@code phrases_zh.properties} and {@code phrases_en.properties} (UTF-8) beside {@code
   * anchor}.
   *
   * @throws IllegalStateException if a file is missing or the two differ in their keys
   */
  public static Phrases beside(Class<?> anchor) {
    return beside(anchor, "phrases");
  }

  /** Reads {@code NAME_zh.properties} and {@code NAME_en.properties} beside {@code anchor}. */
  public static Phrases beside(Class<?> anchor, String name) {
    Map<String, String> zh = read(anchor, name + "_zh.properties");
    Map<String, String> en = read(anchor, name + "_en.properties");
    if (!zh.keySet().equals(en.keySet())) {
      Set<String> odd = new TreeSet<>(zh.keySet());
      odd.addAll(en.keySet());
      odd.removeIf(key -> zh.containsKey(key) && en.containsKey(key));
      throw new IllegalStateException(
          "phrases of " + anchor.getName() + " stand in one language only: " + odd);
    }
    return new Phrases(zh, en);
  }

  /** A message of this book. */
  public Message message(String key, Object... arguments) {
    if (!zh.containsKey(key)) {
      throw new IllegalStateException("no phrase has the key " + key);
    }
    return new Message(this, key, List.of(arguments));
  }

  /** Every key, in alphabetical order. */
  public Set<String> keys() {
    return new TreeSet<>(zh.keySet());
  }

  /** Whether the book holds {@code key}. */
  public boolean has(String key) {
    return zh.containsKey(key);
  }

  /** The text of {@code key} in the language of {@code locale}, its places unfilled. */
  public String template(String key, Locale locale) {
    String text = (locale.getLanguage().equals("zh") ? zh : en).get(key);
    if (text == null) {
      throw new IllegalStateException("no phrase has the key " + key);
    }
    return text;
  }

  String render(String key, List<Object> arguments, Locale locale) {
    String text = template(key, locale);
    StringBuilder out = new StringBuilder(text.length() + 32);
    int at = 0;
    while (at < text.length()) {
      int close = text.charAt(at) == '{' ? text.indexOf('}', at) : -1;
      if (close > at + 1 && Character.isDigit(text.charAt(at + 1))) {
        place(text.substring(at + 1, close), arguments, locale, key, out);
        at = close + 1;
      } else {
        out.append(text.charAt(at++));
      }
    }
    return out.toString();
  }

  private static void place(
      String place, List<Object> arguments, Locale locale, String key, StringBuilder out) {
    String[] parts = place.split("\\|", -1);
    int index = Integer.parseInt(parts[0]);
    if (index >= arguments.size()) {
      throw new IllegalStateException("phrase " + key + " lacks argument " + index);
    }
    Object argument = arguments.get(index);
    out.append(show(argument, locale));
    if (parts.length == 3) {
      out.append(' ').append(isOne(argument) ? parts[1] : parts[2]);
    }
  }

  private static boolean isOne(Object argument) {
    return argument instanceof Number number
        && new BigDecimal(number.toString()).compareTo(BigDecimal.ONE) == 0;
  }

  private static String show(Object argument, Locale locale) {
    if (argument instanceof Message message) {
      return message.in(locale);
    } else if (argument instanceof Label label) {
      return label.in(locale);
    } else if (argument instanceof BigDecimal number) {
      return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    } else if (argument instanceof List<?> list) {
      String comma = locale.getLanguage().equals("zh") ? "、" : ", ";
      return list.stream().map(each -> show(each, locale)).collect(Collectors.joining(comma));
    }
    return argument.toString();
  }

  private static Map<String, String> read(Class<?> anchor, String file) {
    try (InputStream bytes = anchor.getResourceAsStream(file)) {
      if (bytes == null) {
        throw new IllegalStateException("no " + file + " beside " + anchor.getName());
      }
      Properties properties = new Properties();
      try (Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
        properties.load(text);
      }
      Map<String, String> phrases = new TreeMap<>();
      properties.forEach((key, value) -> phrases.put((String) key, (String) value));
      return phrases;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
