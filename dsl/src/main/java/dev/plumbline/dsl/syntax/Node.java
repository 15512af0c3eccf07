package dev.plumbline.dsl.syntax;

import dev.plumbline.core.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A form and its parts.
 *
 * @param rule which form
 * @param parts what it is made of, in order; at least one
 */
public record Node(Rule rule, List<Element> parts) implements Element {

  public Node {
    parts = List.copyOf(parts);
  }

  @Override
  public Span span() {
    return parts.get(0).span().to(parts.get(parts.size() - 1).span());
  }

  @Override
  public Stream<Word> words() {
    return parts.stream().flatMap(Element::words);
  }

  /** The forms of this kind directly inside. */
  public List<Node> all(Rule wanted) {
    return parts.stream()
        .filter(part -> part instanceof Node node && node.rule == wanted)
        .map(Node.class::cast)
        .toList();
  }

  /** The first form of this kind directly inside. */
  public Optional<Node> first(Rule wanted) {
    return all(wanted).stream().findFirst();
  }

  /**
   * The form of this kind directly inside, which the grammar says is there.
   *
   * @throws IllegalStateException if it is not
   */
  public Node the(Rule wanted) {
    return first(wanted).orElseThrow(() -> new IllegalStateException(rule + " holds no " + wanted));
  }

  /** The only form directly inside. */
  public Node only() {
    return parts.stream()
        .filter(Node.class::isInstance)
        .map(Node.class::cast)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(rule + " holds no form"));
  }

  /** The words directly inside that are {@code wanted}. */
  public List<Word> words(Lexeme wanted) {
    return parts.stream()
        .filter(part -> part instanceof Word word && word.is(wanted))
        .map(Word.class::cast)
        .toList();
  }

  /** The first word directly inside that is {@code wanted}. */
  public Optional<Word> word(Lexeme wanted) {
    return words(wanted).stream().findFirst();
  }

  /** Whether such a word is directly inside. */
  public boolean has(Lexeme wanted) {
    return word(wanted).isPresent();
  }

  /** Its first word. */
  public Word head() {
    return words().findFirst().orElseThrow(() -> new IllegalStateException(rule + " is empty"));
  }
}
