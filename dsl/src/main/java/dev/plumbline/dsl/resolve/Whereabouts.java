package dev.plumbline.dsl.resolve;

import dev.plumbline.core.sector.TermKind;
import dev.plumbline.core.source.Span;
import dev.plumbline.core.standard.Expectation;
import dev.plumbline.core.standard.Given;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether everybody an example speaks of is there, and is called by an id and not by a name. */
final class Whereabouts {

  private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,31}");
  private static final Pattern USUAL = Pattern.compile("p\\d{2}");
  private static final Set<TermKind> THERE =
      EnumSet.of(TermKind.PEOPLE, TermKind.POST, TermKind.BODY, TermKind.PARTNER, TermKind.EVENT);
  private static final Set<Given.Part> WHO =
      EnumSet.of(
          Given.Part.LEADER,
          Given.Part.BY,
          Given.Part.WITH,
          Given.Part.CONCERNING,
          Given.Part.PRESENT,
          Given.Part.EXCUSED);

  private final Scope scope;

  Whereabouts(Scope scope) {
    this.scope = scope;
  }

  void check(List<Given> givens, List<Expectation> expected) {
    Set<String> there = new LinkedHashSet<>();
    for (Given given : givens) {
      if (given instanceof Given.Told told && THERE.contains(told.kind())) {
        there.addAll(told.ids());
        if (told.ids().isEmpty()) {
          there.add(told.term());
        }
        if (told.kind() == TermKind.BODY || told.kind() == TermKind.PARTNER) {
          there.addAll(told.in(Given.Part.CONTENTS));
        }
      }
    }
    for (Given given : givens) {
      if (given instanceof Given.Told told) {
        told.ids().forEach(id -> wellFormed(id, told));
        WHO.forEach(part -> told.in(part).forEach(id -> known(id, there, told.span())));
      } else if (given instanceof Given.Confirmed confirmed) {
        confirmed.subject().ifPresent(subject -> pair(subject, there, confirmed.span()));
      }
    }
    for (Expectation each : expected) {
      each.subject().ifPresent(subject -> pair(subject, there, each.span()));
    }
  }

  private void wellFormed(String id, Given.Told told) {
    boolean person = told.kind() == TermKind.PEOPLE || told.kind() == TermKind.POST;
    if (person && !ID.matcher(id).matches()) {
      scope.error("NOT_AN_ID", told.span(), id);
    }
  }

  private void pair(String subject, Set<String> there, Span span) {
    for (String id : subject.split("\\+")) {
      known(id, there, span);
    }
  }

  private void known(String id, Set<String> there, Span span) {
    boolean numbered = id.matches(".+-\\d+") || USUAL.matcher(id).matches();
    if (!there.contains(id) && !numbered) {
      scope.error("NOBODY_THERE", span, id);
    }
  }
}
