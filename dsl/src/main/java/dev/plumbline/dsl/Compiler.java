package dev.plumbline.dsl;

import dev.plumbline.core.source.Source;
import dev.plumbline.dsl.resolve.Resolution;

/** The compiler's face: a text in, a standard or diagnostics out. Immutable and thread-safe. */
public final class Compiler {

  private final Library library;
  private final Limits limits;

  private Compiler(Library library, Limits limits) {
    this.library = library;
    this.limits = limits;
  }

  /** A compiler that finds vocabularies and standards in {@code library}. */
  public static Compiler with(Library library, Limits limits) {
    return new Compiler(library, limits);
  }

  /** Compiles a text. Never throws for what its author wrote. */
  public Compilation compile(Source source) {
    return new Resolution(library, limits).compile(source);
  }
}
