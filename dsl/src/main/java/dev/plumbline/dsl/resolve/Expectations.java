package dev.plumbline.dsl.resolve;

import dev.plumbline.core.message.Label;
import dev.plumbline.core.message.Nearest;
import dev.plumbline.core.period.DateRange;
import dev.plumbline.core.period.Window;
import dev.plumbline.core.standard.Duty;
import dev.plumbline.core.standard.Expectation;
import dev.plumbline.core.standard.Standard;
import dev.plumbline.dsl.syntax.Lexeme;
import dev.plumbline.dsl.syntax.Node;
import dev.plumbline.dsl.syntax.Rule;
import dev.plumbline.dsl.syntax.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an example expects: which duty, what comes out, of whom and when. */
final class Expectations {

  private final Scope scope;
  private final Standard standard;

  Expectations(Scope scope, Standard standard) {
    this.scope = scope;
    this.standard = standard;
  }

  /** One expectation for each duty the line names. */
  List<Expectation> read(Node form) {
    Expectation.Outcome outcome = outcome(form.the(Rule.STATUS).head().lexeme());
    Optional<String> subject = Optional.empty();
    List<Window> windows = new ArrayList<>();
    boolean faulty = false;
    for (Node part : form.all(Rule.EXPECTATION_PART)) {
      if (!part.all(Rule.WINDOW).isEmpty()) {
        for (Node window : part.all(Rule.WINDOW)) {
          Optional<Window> read = window(window);
          read.ifPresent(windows::add);
          faulty |= read.isEmpty();
        }
      } else if (subject.isPresent()) {
        scope.error("SAID_TWICE", part.span(), part.head().text(), part.head().text());
      } else {
        subject = Optional.of(subject(part));
      }
    }
    List<Expectation> expectations = new ArrayList<>();
    for (Node name : form.all(Rule.NAME)) {
      Optional<Duty> duty = duty(name.head());
      if (duty.isPresent() && !faulty) {
        expectations.add(new Expectation(duty.get().id(), outcome, subject, windows, form.span()));
      }
    }
    return expectations;
  }

  /** One id, or two of a pair. */
  static String subject(Node part) {
    List<String> ids = part.all(Rule.NAME).stream().map(name -> name.head().value()).toList();
    return String.join("+", ids);
  }

  private Optional<Window> window(Node node) {
    Optional<DateRange> range = Waivers.range(node, scope);
    if (range.isEmpty()) {
      return Optional.empty();
    } else if (standard.valid().intersect(range.get()).isEmpty()) {
      scope.error("WINDOW_OUTSIDE", node.span(), node.head().text(), standard.title());
      return Optional.empty();
    }
    Word head = node.head();
    String id = node.words(Lexeme.DATE).isEmpty() ? head.value() : range.get().toString();
    String written =
        node.words(Lexeme.DATE).isEmpty()
            ? head.value()
            : range.get().start() + ".." + range.get().last();
    return Optional.of(new Window(id, Label.same(written), range.get()));
  }

  /** The duty {@code name} names: by id, by statement, or by what it is about if only one is. */
  Optional<Duty> duty(Word name) {
    List<Duty> meant = named(name);
    if (meant.size() == 1) {
      String about = meant.get(0).ask().subject().orElse("");
      if (name.is(Lexeme.TERM) && !about.isEmpty()) {
        scope.termAt().putIfAbsent(name.span().start(), about);
      }
      return Optional.of(meant.get(0));
    } else if (meant.isEmpty()) {
      List<String> ids = standard.duties().stream().map(Duty::id).toList();
      scope.ask(
          "UNKNOWN_DUTY",
          name.span(),
          Nearest.to(name.value(), ids).stream()
              .map(near -> Scope.fix("fix.reading", name.span(), near))
              .toList(),
          name.value(),
          standard.title());
    } else {
      List<Object> ids = new ArrayList<>();
      meant.forEach(duty -> ids.add(duty.id()));
      scope.error("AMBIGUOUS_DUTY", name.span(), name.text(), ids);
    }
    return Optional.empty();
  }

  private List<Duty> named(Word name) {
    List<String> terms = name.is(Lexeme.STRING) ? List.of() : scope.named(name.value());
    return DutyNames.meant(name.value(), terms, standard.duties());
  }

  private static Expectation.Outcome outcome(Lexeme status) {
    return switch (status) {
      case MET -> Expectation.Outcome.MET;
      case MISSED -> Expectation.Outcome.MISSED;
      case ADVISED -> Expectation.Outcome.ADVISED;
      case PENDING -> Expectation.Outcome.PENDING;
      case UPCOMING -> Expectation.Outcome.UPCOMING;
      case WAIVED -> Expectation.Outcome.WAIVED;
      case NOT_APPLICABLE -> Expectation.Outcome.NOT_APPLICABLE;
      case UNKNOWN_STATUS -> Expectation.Outcome.UNKNOWN;
      case UNBOUND -> Expectation.Outcome.UNBOUND;
      case ATTEST -> Expectation.Outcome.ATTEST;
      default -> Expectation.Outcome.ERROR;
    };
  }
}
