package dev.plumbline.format.workbooks;

import dev.plumbline.core.ledger.Column;
import dev.plumbline.core.ledger.Sheet;
import dev.plumbline.core.message.Label;
import dev.plumbline.core.sector.Meaning;
import dev.plumbline.core.sector.Term;
import dev.plumbline.core.sector.TermKind;
import dev.plumbline.core.sector.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What may be chosen in each column of a template, in the words of one language. */
final class Choices {

  private static final List<Label> STANDINGS =
      List.of(
          new Label("正式党员", "formal"),
          new Label("预备党员", "probationary"),
          new Label("入党积极分子", "applicant"),
          new Label("其他", "other"));
  private static final List<Label> YES_NO = List.of(new Label("是", "yes"), new Label("否", "no"));

  private final Asked asked;
  private final Vocabulary vocabulary;
  private final Locale locale;

  Choices(Asked asked, Vocabulary vocabulary, Locale locale) {
    this.asked = asked;
    this.vocabulary = vocabulary;
    this.locale = locale;
  }

  /** The words for a column; empty where nothing is to be chosen from. */
  List<String> of(Sheet sheet, Column column) {
    if (sheet == Sheet.PEOPLE && column.key().equals("standing")) {
      return shown(STANDINGS);
    } else if (column.type() == Column.Type.YES_NO) {
      return shown(YES_NO);
    } else if (column.type() == Column.Type.TERM || column.type() == Column.Type.TERMS) {
      return terms(sheet, column);
    } else if (column.key().equals("recipients")) {
      return terms(sheet, column);
    }
    return List.of();
  }

  private List<String> shown(List<Label> labels) {
    return labels.stream().map(label -> label.in(locale)).toList();
  }

  private List<String> terms(Sheet sheet, Column column) {
    Set<String> ids = new LinkedHashSet<>(asked.terms(sheet, column.key()));
    if (ids.isEmpty() || sheet == Sheet.SEATS || sheet == Sheet.BODIES) {
      vocabulary.terms().stream()
          .filter(term -> fits(sheet, column, term))
          .map(Term::id)
          .forEach(ids::add);
    }
    List<String> words = new ArrayList<>();
    for (String id : ids) {
      String word = vocabulary.term(id).map(Term::label).orElse(Label.same(id)).in(locale);
      if (!words.contains(word)) {
        words.add(word);
      }
    }
    return words;
  }

  private static boolean fits(Sheet sheet, Column column, Term term) {
    TermKind kind = term.kind();
    return switch (sheet) {
      case UNIT -> kind == TermKind.TRAIT;
      case PEOPLE -> term.meaning() instanceof Meaning.Chosen chosen && chosen.mark().isPresent();
      case BODIES ->
          column.key().equals("kind")
              ? kind == TermKind.BODY || kind == TermKind.PARTNER
              : kind == TermKind.TRAIT;
      case SEATS -> kind == TermKind.POST;
      case ACTIVITIES -> column.key().equals("kinds") && kind == TermKind.ACTIVITY;
      case TALKS -> kind == TermKind.CONTACT;
      case EVENTS -> kind == TermKind.EVENT;
      case FACTS -> kind == TermKind.MEASURE && term.meaning() instanceof Meaning.Recorded;
      case FACILITIES -> column.key().equals("kind") && kind == TermKind.FACILITY;
      case LEDGERS -> column.key().equals("kind") && kind == TermKind.LEDGER;
      case DOCUMENTS -> column.key().equals("kind") && kind == TermKind.DOCUMENT;
      case POLICIES -> kind == TermKind.POLICY;
      case ATTESTATIONS -> kind == TermKind.EVIDENCE;
      case COVERS -> kind == TermKind.ACTIVITY;
    };
  }
}
