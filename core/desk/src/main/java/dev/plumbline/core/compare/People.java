package dev.plumbline.core.compare;

import dev.plumbline.core.sector.Meaning;
import dev.plumbline.core.sector.Standing;
import dev.plumbline.core.sector.Term;
import dev.plumbline.core.sector.Vocabulary;
import java.util.Optional;
import java.util.Set;

/** Which sets of people lie within which. */
final class People {

  private static final Set<Standing> MEMBERS = Set.of(Standing.FORMAL, Standing.PROBATIONARY);

  private People() {}

  /** Whether everybody (or everything) of {@code part} surely is of {@code whole}. */
  static boolean within(String part, String whole, Vocabulary vocabulary) {
    if (part.equals(whole)) {
      return true;
    }
    Optional<Meaning.Chosen> inner = chosen(part, vocabulary);
    Optional<Meaning.Chosen> outer = chosen(whole, vocabulary);
    return inner.isPresent() && outer.isPresent() && within(inner.get(), outer.get());
  }

  static Optional<Meaning.Chosen> chosen(String id, Vocabulary vocabulary) {
    return vocabulary
        .term(id)
        .map(Term::meaning)
        .filter(Meaning.Chosen.class::isInstance)
        .map(Meaning.Chosen.class::cast);
  }

  static Set<Standing> standings(Meaning.Chosen chosen) {
    return chosen.standings().isEmpty() ? MEMBERS : chosen.standings();
  }

  private static boolean within(Meaning.Chosen inner, Meaning.Chosen outer) {
    boolean body = outer.body().isEmpty() || outer.body().equals(inner.body());
    boolean post = outer.post().isEmpty() || outer.post().equals(inner.post());
    boolean mark = outer.mark().isEmpty() || outer.mark().equals(inner.mark());
    return body && post && mark && standings(outer).containsAll(standings(inner));
  }
}
