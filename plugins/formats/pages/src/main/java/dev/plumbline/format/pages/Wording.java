package dev.plumbline.format.pages;

import dev.plumbline.core.check.Item;
import dev.plumbline.core.check.RecordRef;
import dev.plumbline.core.check.Status;
import dev.plumbline.core.check.Subject;
import dev.plumbline.core.check.Verdict;
import dev.plumbline.core.message.Label;
import dev.plumbline.core.message.Phrases;
import dev.plumbline.core.score.Score;
import dev.plumbline.core.sector.Term;
import dev.plumbline.core.standard.Duty;
import dev.plumbline.core.standard.Section;
import dev.plumbline.core.standard.Standard;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The words of a page in one language, for one standard. */
record Wording(Locale locale, Standard standard) {

  private static final Phrases PHRASES = Phrases.beside(Wording.class);
  private static final int MOST_NAMED = 8;

  String say(String key, Object... arguments) {
    return PHRASES.message(key, arguments).in(locale);
  }

  boolean chinese() {
    return locale.getLanguage().equals("zh");
  }

  String lang() {
    return chinese() ? "zh-Hans" : "en";
  }

  String of(Label label) {
    return label.in(locale);
  }

  String name(Duty duty) {
    return of(duty.label());
  }

  String window(Item item) {
    return of(item.window().label());
  }

  String status(Status status) {
    return say("status." + status);
  }

  String status(Verdict verdict) {
    return verdict.advice() && verdict.status() == Status.MISSED
        ? say("status.advice")
        : status(verdict.status());
  }

  /** The clause, or where the sentence stands if its source is not said. */
  String clause(Duty duty) {
    String clause = duty.citation().clause();
    return clause.isEmpty() ? duty.span().place() : clause;
  }

  /** Who acts, if not the unit itself. */
  Optional<String> actor(Duty duty) {
    return duty.actor()
        .map(id -> standard.vocabulary().term(id).map(Term::label).map(this::of).orElse(id));
  }

  /** The title of the section a duty stands in. */
  String section(Duty duty) {
    return standard.sections().stream()
        .filter(section -> duty.section().filter(section.id()::equals).isPresent())
        .map(Section::title)
        .map(this::of)
        .findFirst()
        .or(duty::section)
        .orElse(say("no-section"));
  }

  /** Whom a line is about: the first few, and how many more; the unit itself has no words. */
  String subjects(List<Subject> subjects) {
    List<String> named = new ArrayList<>();
    for (Subject subject : subjects) {
      subject.shown().ifPresent(shown -> named.add(shown.in(locale)));
    }
    String listed = String.join(comma(), named.subList(0, Math.min(MOST_NAMED, named.size())));
    return named.size() > MOST_NAMED
        ? say("and-others", listed, named.size() - MOST_NAMED)
        : listed;
  }

  private String comma() {
    return chinese() ? "、" : ", ";
  }

  /** A record: its sort, id, day and place. */
  String record(RecordRef ref) {
    String sort = PHRASES.has("record." + ref.kind()) ? say("record." + ref.kind()) : ref.kind();
    String day = ref.date().map(LocalDate::toString).map(date -> " · " + date).orElse("");
    String place = ref.evidence().map(evidence -> " · " + evidence).orElse("");
    return sort + " " + ref.id() + day + place;
  }

  /** How much of how much; empty where that cannot be counted. */
  Optional<String> tally(Verdict verdict) {
    return verdict.tally().map(tally -> plain(tally.achieved()) + " / " + plain(tally.required()));
  }

  private static String plain(BigDecimal number) {
    return Score.shown(number).toPlainString();
  }

  String points(BigDecimal points) {
    return plain(points);
  }

  /** The short name of a month. */
  String month(YearMonth month) {
    return say("months").split(" ", -1)[month.getMonthValue() - 1];
  }

  /** The name of a month with its year. */
  String longMonth(YearMonth month) {
    return say("month-of-year", month(month), String.valueOf(month.getYear()));
  }

  /** How long until {@code day}, in days. */
  String daysLeft(long days) {
    return days == 0 ? say("today") : days > 0 ? say("days-left", days) : say("days-ago", -days);
  }
}
