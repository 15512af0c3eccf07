package dev.plumbline.dsl.resolve;

import dev.plumbline.core.sector.Term;
import dev.plumbline.core.sector.TermKind;
import dev.plumbline.core.standard.Scoring;
import dev.plumbline.dsl.syntax.Lexeme;
import dev.plumbline.dsl.syntax.Node;
import dev.plumbline.dsl.syntax.Rule;
import dev.plumbline.dsl.syntax.Word;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What one line says on the side: each aside is a duty of its own beside the main one.
 *
 * <p>民主评议每年1次，一般安排在第四季度 binds to the year and advises the quarter; 其中党性教育不少于8学时 asks part of the
 * hours for one thing; 延期一般不超过1年 only advises.
 */
final class Asides {

  /** What an aside has in common with the sentence it stands in. */
  private static final Set<Rule> SHARED =
      EnumSet.of(
          Rule.SUBJECT,
          Rule.EVERY,
          Rule.ONCE,
          Rule.AMOUNT,
          Rule.PER,
          Rule.PER_HEAD,
          Rule.BY_EACH,
          Rule.WHEN,
          Rule.CITE,
          Rule.COVERS);

  /**
   * One sentence to be read as a duty.
   *
   * @param phrasing its phrases
   * @param pricing what it is worth, where the line's own price is the main sentence's
   */
  record Sentence(Phrasing phrasing, Optional<Scoring> pricing) {}

  /** An event that costs or wins points each time. */
  record Tally(Term event, Scoring scoring) {}

  private final Phrasing whole;
  private final Scope scope;

  Asides(Phrasing whole, Scope scope) {
    this.whole = whole;
    this.scope = scope;
  }

  /** The main sentence, if the line has one, and one for each aside. */
  List<Sentence> sentences() {
    List<Node> main = new ArrayList<>(whole.inOrder());
    List<Sentence> asides = new ArrayList<>();
    softPlacement(main, asides);
    softExtension(main, asides);
    for (Node part : whole.all(Rule.OF_WHICH)) {
      main.remove(part);
      asides.add(aside(List.of(part.the(Rule.AMOUNT)), about(part), Rule.AMOUNT));
    }
    main.removeIf(node -> node.rule() == Rule.FURTHER || node.rule() == Rule.RANKED);
    List<Sentence> sentences = new ArrayList<>();
    boolean onlyTallies = main.isEmpty() && whole.hasAny(Rule.FURTHER, Rule.RANKED);
    if (!onlyTallies) {
      sentences.add(new Sentence(whole.with(main), Optional.empty()));
    }
    sentences.addAll(asides);
    return sentences;
  }

  private void softPlacement(List<Node> main, List<Sentence> asides) {
    for (int i = 1; i + 1 < main.size(); i++) {
      Node modality = main.get(i);
      Node placement = main.get(i + 1);
      boolean soft =
          modality.rule() == Rule.MODALITY
              && modality.has(Lexeme.SHOULD)
              && placement.rule() == Rule.PLACEMENT
              && whole.hasAny(Rule.EVERY, Rule.ONCE)
              && main.subList(0, i).stream()
                  .anyMatch(n -> n.rule() == Rule.EVERY || n.rule() == Rule.ONCE);
      if (soft) {
        asides.add(aside(List.of(modality, placement), Optional.empty()));
        main.subList(i, i + 2).clear();
        return;
      }
    }
  }

  private void softExtension(List<Node> main, List<Sentence> asides) {
    Optional<Node> soft = whole.first(Rule.EXTENSION).filter(node -> node.has(Lexeme.SHOULD));
    if (soft.isEmpty()) {
      return;
    }
    Node extension = soft.get();
    main.remove(extension);
    boolean asksMore = main.stream().anyMatch(n -> n.rule() != Rule.SUBJECT);
    Node modality = new Node(Rule.MODALITY, List.of(extension.words(Lexeme.SHOULD).get(0)));
    asides.add(aside(List.of(modality, extension), Optional.empty(), Rule.AMOUNT));
    if (!asksMore) {
      main.clear();
      main.addAll(asides.remove(0).phrasing().inOrder());
    }
  }

  /** What part of the whole is asked for: an activity of its own, or a topic of the same one. */
  private Optional<Node> about(Node part) {
    Node ref = part.the(Rule.REF);
    boolean activity = !scope.candidates(ref.head(), TermKind.ACTIVITY, TermKind.CONTACT).isEmpty();
    return Optional.of(
        activity
            ? new Node(Rule.SUBJECT, List.of(ref))
            : new Node(
                Rule.ABOUT,
                List.of(new Node(Rule.ITEMS, List.of(new Node(Rule.ITEM, List.of(ref)))))));
  }

  private Sentence aside(List<Node> own, Optional<Node> about, Rule... dropped) {
    List<Node> phrases = new ArrayList<>();
    boolean renamed = about.filter(node -> node.rule() == Rule.SUBJECT).isPresent();
    for (Node node : whole.inOrder()) {
      boolean left =
          (renamed && node.rule() == Rule.SUBJECT) || List.of(dropped).contains(node.rule());
      if (SHARED.contains(node.rule()) && !left) {
        phrases.add(node);
      }
    }
    about.ifPresent(phrases::add);
    phrases.addAll(own);
    return new Sentence(whole.with(phrases), Optional.of(Scoring.UNSTATED));
  }

  /** Events that cost or win points. */
  List<Tally> tallies() {
    List<Tally> tallies = new ArrayList<>();
    for (Node further : whole.all(Rule.FURTHER)) {
      BigDecimal points = Amounts.number(further.words(Lexeme.NUMBER).get(0));
      event(further.the(Rule.REF))
          .ifPresent(event -> tallies.add(new Tally(event, Scorings.perCase(points))));
    }
    whole.first(Rule.RANKED).ifPresent(ranked -> ranked(ranked, tallies));
    return tallies;
  }

  /** 一二三等奖分别加3－1分: as many points as ranks, a stretch counted down or up. */
  private void ranked(Node ranked, List<Tally> tallies) {
    List<Node> refs = ranked.the(Rule.REFS).all(Rule.REF);
    List<BigDecimal> points =
        new ArrayList<>(ranked.words(Lexeme.NUMBER).stream().map(Amounts::number).toList());
    if (ranked.has(Lexeme.TO) && points.size() == 2) {
      int first = points.get(0).intValue();
      int last = points.get(1).intValue();
      points.clear();
      for (int i = first; first > last ? i >= last : i <= last; i += first > last ? -1 : 1) {
        points.add(BigDecimal.valueOf(i));
      }
    }
    if (points.size() != refs.size()) {
      scope.error("RANKS_DIFFER", ranked.span(), refs.size(), points.size());
      return;
    }
    Optional<BigDecimal> cap =
        ranked.first(Rule.CAP).map(node -> Amounts.number(node.words(Lexeme.NUMBER).get(0)));
    for (int i = 0; i < refs.size(); i++) {
      BigDecimal each = points.get(i);
      event(refs.get(i)).ifPresent(event -> tallies.add(new Tally(event, Scorings.won(each, cap))));
    }
  }

  private Optional<Term> event(Node ref) {
    Word word = ref.head();
    return scope.term(word, TermKind.EVENT, TermKind.MEASURE);
  }
}
