package dev.plumbline.dsl;

import dev.plumbline.core.message.Phrases;
import dev.plumbline.dsl.parse.Parsing;
import dev.plumbline.dsl.resolve.Resolution;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** The page of every diagnostic: what is wrong, a wrong text and a right one. */
public final class DiagnosticPages {

  private DiagnosticPages() {}

  /** Every code a text can be given, in alphabetical order. */
  public static SortedSet<String> codes() {
    SortedSet<String> codes = new TreeSet<>();
    gather(Phrases.beside(Parsing.class, "syntax"), codes);
    gather(Phrases.beside(Resolution.class, "meaning"), codes);
    return codes;
  }

  private static void gather(Phrases phrases, SortedSet<String> codes) {
    for (String key : phrases.keys()) {
      if (key.equals(key.toUpperCase(Locale.ROOT)) && phrases.has(key + ".label")) {
        codes.add(key);
      }
    }
  }

  /** The page of {@code code} as it stands in the documentation; empty if there is no such code. */
  public static Optional<String> page(String code) {
    if (!codes().contains(code)) {
      return Optional.empty();
    }
    try (InputStream page =
        DiagnosticPages.class.getResourceAsStream("diagnostics/" + code + ".md")) {
      if (page == null) {
        throw new IllegalStateException("the page of " + code + " was not packed");
      }
      return Optional.of(new String(page.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
