package dev.plumbline.dsl;

import dev.plumbline.core.message.Label;
import dev.plumbline.core.source.Source;
import dev.plumbline.dsl.format.Formatting;
import dev.plumbline.dsl.format.Tongue;
import dev.plumbline.dsl.resolve.Resolution;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Writes a standard in its one canonical form, in either dialect. Immutable and thread-safe.
 *
 * <p>Comments stay where they are. There and back gives the same text, and every form compiles to
 * the same standard.
 */
public final class Formatter {

  private final Library library;
  private final Limits limits;

  private Formatter(Library library, Limits limits) {
    this.library = library;
    this.limits = limits;
  }

  /** A formatter that finds vocabularies and standards in {@code library}. */
  public static Formatter with(Library library, Limits limits) {
    return new Formatter(library, limits);
  }

  /**
   * A text and what was said of it.
   *
   * @param text the canonical text; empty if the source has errors
   * @param tongue the dialect it is in
   * @param compilation what came of compiling the source
   */
  public record Formatted(Optional<String> text, Tongue tongue, Compilation compilation) {}

  /** The text in the dialect most of it is written in. */
  public Formatted format(Source source) {
    return write(source, Optional.empty());
  }

  /** The text in {@code tongue}. */
  public Formatted translate(Source source, Tongue tongue) {
    return write(source, Optional.of(tongue));
  }

  private Formatted write(Source source, Optional<Tongue> wanted) {
    Resolution.Resolved resolved = new Resolution(library, limits).resolve(source);
    Map<String, Label> named = new LinkedHashMap<>(library.standards());
    named.putAll(library.vocabularies());
    Formatting formatting = new Formatting(resolved, named, limits);
    Tongue tongue = wanted.orElseGet(formatting::tongue);
    boolean readable = !resolved.compilation().hasErrors();
    return new Formatted(
        readable ? Optional.of(formatting.in(tongue)) : Optional.empty(),
        tongue,
        resolved.compilation());
  }
}
