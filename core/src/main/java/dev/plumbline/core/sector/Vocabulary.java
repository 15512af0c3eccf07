package dev.plumbline.core.sector;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The terms in scope: those of a sector, of what it builds on, and of the file itself. Immutable
 * and thread-safe.
 *
 * <p>A spelling may belong to several terms of different kinds (正式党员 as people and as their
 * number); within one kind it belongs to one.
 */
public final class Vocabulary {

  private static final Vocabulary EMPTY = new Vocabulary(Map.of(), Map.of());

  private final Map<String, Term> byId;
  private final Map<String, List<Term>> bySpelling;

  private Vocabulary(Map<String, Term> byId, Map<String, List<Term>> bySpelling) {
    this.byId = byId;
    this.bySpelling = bySpelling;
  }

  /** A vocabulary without words. */
  public static Vocabulary empty() {
    return EMPTY;
  }

  /**
   * The vocabulary of {@code terms}, in their order.
   *
   * @throws IllegalArgumentException if two terms share an id
   */
  public static Vocabulary of(Collection<Term> terms) {
    return EMPTY.with(terms);
  }

  /**
   * This vocabulary and more terms.
   *
   * @throws IllegalArgumentException if two terms share an id
   */
  public Vocabulary with(Collection<Term> more) {
    Map<String, Term> ids = new LinkedHashMap<>(byId);
    Map<String, List<Term>> spellings = new LinkedHashMap<>();
    for (Term term : more) {
      if (ids.putIfAbsent(term.id(), term) != null) {
        throw new IllegalArgumentException("two terms have the id " + term.id());
      }
    }
    for (Term term : ids.values()) {
      spell(spellings, term.id(), term);
      spell(spellings, term.label().zh(), term);
      spell(spellings, term.label().en(), term);
      term.spellings().forEach(spelling -> spell(spellings, spelling, term));
    }
    spellings.replaceAll((spelling, terms) -> List.copyOf(terms));
    return new Vocabulary(ids, spellings);
  }

  /** The term with this id. */
  public Optional<Term> term(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The terms written so, in the order they were declared; English is matched without case. */
  public List<Term> spelled(String word) {
    return bySpelling.getOrDefault(word.toLowerCase(Locale.ROOT), List.of());
  }

  /** Every spelling there is, in the order of their terms; English in lower case. */
  public Collection<String> spellings() {
    return Collections.unmodifiableCollection(bySpelling.keySet());
  }

  /** Every term, in the order declared. */
  public Collection<Term> terms() {
    return Collections.unmodifiableCollection(byId.values());
  }

  private static void spell(Map<String, List<Term>> spellings, String word, Term term) {
    List<Term> terms =
        spellings.computeIfAbsent(word.toLowerCase(Locale.ROOT), any -> new ArrayList<>(1));
    // A term's spellings come one after another, and ids are unique: only the last can be itself.
    if (terms.isEmpty() || !terms.get(terms.size() - 1).id().equals(term.id())) {
      terms.add(term);
    }
  }
}
