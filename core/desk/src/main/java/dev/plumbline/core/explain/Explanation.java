package dev.plumbline.core.explain;

import dev.plumbline.core.message.Label;
import dev.plumbline.core.message.Message;
import dev.plumbline.core.message.Phrases;
import dev.plumbline.core.period.DateRange;
import dev.plumbline.core.sector.Term;
import dev.plumbline.core.standard.Ask;
import dev.plumbline.core.standard.Duty;
import dev.plumbline.core.standard.Parameter;
import dev.plumbline.core.standard.Scoring;
import dev.plumbline.core.standard.Section;
import dev.plumbline.core.standard.Standard;
import dev.plumbline.core.standard.Subjects;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A duty explained to a reader, a sentence for each thing there is to know of it.
 *
 * @param duty the duty
 * @param facts what there is to know beside its own sentence, in a fixed order
 */
public record Explanation(Duty duty, List<Message> facts) {

  private static final Phrases PHRASES = Phrases.beside(Explanation.class);

  public Explanation {
    facts = List.copyOf(facts);
  }

  /** What there is to know of {@code duty}, which is one of {@code standard}, in {@code year}. */
  public static Explanation of(Duty duty, Standard standard, Year year) {
    List<Message> facts = new ArrayList<>();
    facts.add(phrase("modality." + duty.modality()));
    duty.actor().ifPresent(actor -> facts.add(phrase("actor", label(standard, actor))));
    subjects(duty, standard).ifPresent(facts::add);
    if (!duty.exempt().isEmpty()) {
      List<Object> exempt = new ArrayList<>();
      duty.exempt().forEach(people -> exempt.add(label(standard, people)));
      facts.add(phrase("exempt", exempt));
    }
    duty.period()
        .filter(period -> !period.equals(DateRange.ALWAYS))
        .ifPresent(period -> facts.add(phrase("period", period.start(), period.last())));
    facts.addAll(duty.ask().accept(new Timing(standard, duty, year)));
    facts.addAll(points(duty.scoring()));
    section(duty, standard).ifPresent(facts::add);
    facts.addAll(parameters(duty, standard));
    facts.addAll(origin(duty, standard));
    return new Explanation(duty, facts);
  }

  static Message phrase(String key, Object... arguments) {
    return PHRASES.message(key, arguments);
  }

  static Object label(Standard standard, String id) {
    return standard.vocabulary().term(id).map(Term::label).orElse(Label.same(id));
  }

  private static Optional<Message> subjects(Duty duty, Standard standard) {
    return duty.subjects()
        .accept(
            new Subjects.Visitor<Optional<Message>>() {
              @Override
              public Optional<Message> whole(Subjects.Whole subjects) {
                return Optional.empty();
              }

              @Override
              public Optional<Message> each(Subjects.Each subjects) {
                return Optional.of(phrase("for-each", label(standard, subjects.term())));
              }

              @Override
              public Optional<Message> eachPair(Subjects.EachPair subjects) {
                return Optional.of(
                    phrase(
                        "for-each-pair",
                        label(standard, subjects.by()),
                        label(standard, subjects.with())));
              }
            });
  }

  private static List<Message> points(Scoring scoring) {
    List<Message> facts = new ArrayList<>();
    scoring.worth().ifPresent(worth -> facts.add(phrase("worth", worth)));
    if (!scoring.less().isEmpty()) {
      facts.add(phrase("deductions", scoring.less().size()));
    }
    scoring.bestOf().ifPresent(group -> facts.add(phrase("best-of", group)));
    if (scoring.bonus().isPresent()) {
      facts.add(phrase("bonus"));
    }
    if (scoring.judged().isPresent()) {
      facts.add(phrase("judged"));
    }
    scoring.veto().ifPresent(veto -> facts.add(phrase("veto." + veto)));
    return facts;
  }

  private static Optional<Message> section(Duty duty, Standard standard) {
    Optional<Section> section =
        duty.section()
            .flatMap(id -> standard.sections().stream().filter(s -> s.id().equals(id)).findFirst());
    return section.map(
        found ->
            found
                .worth()
                .map(worth -> phrase("section-worth", found.title(), worth))
                .orElseGet(() -> phrase("section", found.title())));
  }

  /** The parameters the sentence names, with what they are set to. */
  private static List<Message> parameters(Duty duty, Standard standard) {
    List<Message> facts = new ArrayList<>();
    for (Parameter parameter : standard.parameters()) {
      boolean named =
          duty.text().contains(parameter.id()) || duty.text().contains(parameter.title().zh());
      if (named) {
        facts.add(
            parameter
                .value()
                .map(value -> phrase("parameter-set", parameter.title(), parameter.id(), value))
                .orElseGet(() -> phrase("parameter-open", parameter.title(), parameter.id())));
      }
    }
    return facts;
  }

  private static List<Message> origin(Duty duty, Standard standard) {
    List<Message> facts = new ArrayList<>();
    if (!duty.citation().clause().isEmpty()) {
      facts.add(phrase("clause", duty.citation().clause()));
    }
    if (!duty.citation().covers().isEmpty()) {
      facts.add(phrase("covers", List.<Object>copyOf(duty.citation().covers())));
    }
    boolean own = duty.layer().equals(standard.id());
    facts.add(phrase(own ? "own" : "inherited", duty.layer(), duty.span().place()));
    for (Duty.Change change : duty.history()) {
      String key = "changed." + change.kind() + (change.because().isEmpty() ? "" : ".because");
      facts.add(phrase(key, change.layer(), change.span().place(), change.because()));
    }
    if (duty.ask() instanceof Ask.Confirm) {
      facts.add(phrase("confirmed-by-a-person"));
    }
    return facts;
  }
}
