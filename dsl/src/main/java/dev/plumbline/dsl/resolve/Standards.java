package dev.plumbline.dsl.resolve;

import dev.plumbline.core.message.Label;
import dev.plumbline.core.period.Calendar;
import dev.plumbline.core.period.DateRange;
import dev.plumbline.core.sector.TermKind;
import dev.plumbline.core.source.Span;
import dev.plumbline.core.standard.Assessment;
import dev.plumbline.core.standard.Condition;
import dev.plumbline.core.standard.Duty;
import dev.plumbline.core.standard.Grade;
import dev.plumbline.core.standard.Parameter;
import dev.plumbline.core.standard.Phase;
import dev.plumbline.core.standard.Scale;
import dev.plumbline.core.standard.Section;
import dev.plumbline.core.standard.Standard;
import dev.plumbline.core.standard.Waiver;
import dev.plumbline.dsl.syntax.Lexeme;
import dev.plumbline.dsl.syntax.Line;
import dev.plumbline.dsl.syntax.Node;
import dev.plumbline.dsl.syntax.Rule;
import dev.plumbline.dsl.syntax.SyntaxFile;
import dev.plumbline.dsl.syntax.Word;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A whole file read as a standard of its own, before the layers above it are laid in. */
final class Standards {

  /** A duty changed by {@code relaxes} or {@code tightens}. */
  record Change(String target, boolean relaxes, Node form, Line line, String because, Span span) {}

  private static final BigDecimal VERSION = BigDecimal.ONE;

  private final Scope scope;
  private final SyntaxFile file;
  private final List<Section> sections = new ArrayList<>();
  private final List<Duty> duties = new ArrayList<>();
  private final List<Change> changes = new ArrayList<>();
  private final List<Waiver> waivers = new ArrayList<>();
  private final List<Phase> phases = new ArrayList<>();
  private final List<Assessment> assessments = new ArrayList<>();
  private final List<Grade> grades = new ArrayList<>();
  private final Map<String, Span> names = new HashMap<>();
  private final Conditions conditions;
  private final Exemptions exemptions;
  private Duties reader;
  private String id = "standard";
  private Label title = new Label("标准", "standard");
  private Standard.Layer layer = Standard.Layer.INSTITUTION;
  private Optional<String> edition = Optional.empty();
  private DateRange valid = DateRange.ALWAYS;
  private Calendar calendar = Calendar.CIVIL;
  private Optional<Scale> scale = Optional.empty();

  Standards(SyntaxFile file, Scope scope, String name) {
    this.file = file;
    this.scope = scope;
    this.conditions = new Conditions(scope);
    this.exemptions = new Exemptions(scope);
    this.id = name;
    this.title = Label.same(name);
    this.reader = new Duties(scope, name);
  }

  /** Reads every line; the standard is whole only if no error was told. */
  Standard read(List<String> sectors, List<String> parents, String digest) {
    List<Line> lines = file.lines();
    lines.forEach(this::head);
    reader = new Duties(scope, id);
    Duties.Place top =
        new Duties.Place(Optional.empty(), Optional.empty(), Optional.empty(), false);
    lines.forEach(line -> body(line, top));
    Calendar laid =
        valid.start().equals(LocalDate.MIN) ? calendar : calendar.anchoredAt(valid.start());
    return new Standard(
        id,
        title,
        layer,
        edition,
        sectors,
        parents,
        valid,
        laid,
        sections,
        exemptions.applied(duties, title),
        List.copyOf(scope.parameters().values()),
        waivers,
        phases,
        assessments,
        grades,
        scale.orElse(Scale.USUAL),
        List.of(),
        scope.vocabulary(),
        digest);
  }

  /** Whether the file itself says how the whole is scored. */
  boolean scales() {
    return scale.isPresent();
  }

  List<Change> changes() {
    return changes;
  }

  private Optional<Node> entry(Line line) {
    return line.form().map(Node::only).filter(node -> node.rule() == Rule.ENTRY).map(Node::only);
  }

  private void head(Line line) {
    Optional<Node> entry = entry(line);
    if (entry.isEmpty()) {
      return;
    }
    Node form = entry.get();
    switch (form.rule()) {
      case VERSION -> version(form);
      case TITLE -> title(form);
      case VALID -> valid(form);
      case EDITION -> edition = form.word(Lexeme.STRING).map(Word::value);
      case PARAMETER -> parameter(form);
      case SETTING -> setting(form);
      case CALENDAR -> calendar = new Calendars(scope).read(form, line.block());
      case SCALE -> scale = Optional.of(new Scales(scope).read(form));
      case EXEMPTION -> exemptions.add(form);
      case CONVERSION -> Conversions.hoursPerDay(form, scope).ifPresent(scope::hoursPerDay);
      default -> {
        // What stands in the body is read once the names are known.
      }
    }
  }

  private void version(Node form) {
    Word version = form.words(Lexeme.NUMBER).get(0);
    if (Amounts.number(version).compareTo(VERSION) != 0) {
      scope.error("VERSION_NOT_KNOWN", version.span(), version.text());
    }
  }

  private void title(Node form) {
    id = form.the(Rule.NAME).head().value();
    title = label(form, id);
    layer =
        switch (form.the(Rule.LAYER).head().lexeme()) {
          case REGULATION -> Standard.Layer.REGULATION;
          case CONVENTION -> Standard.Layer.CONVENTION;
          default -> Standard.Layer.INSTITUTION;
        };
  }

  private static Label label(Node form, String id) {
    return form.word(Lexeme.STRING).map(word -> Label.same(word.value())).orElse(Label.same(id));
  }

  private void valid(Node form) {
    List<Word> dates = form.words(Lexeme.DATE);
    scope.anchor();
    LocalDate from = Times.date(dates.get(0));
    LocalDate to = dates.size() > 1 ? Times.date(dates.get(1)).plusDays(1) : LocalDate.MAX;
    if (to.isBefore(from)) {
      scope.error("DATES_BACKWARDS", form.span());
    } else {
      valid = new DateRange(from, to);
    }
  }

  private void parameter(Node form) {
    Word name = form.the(Rule.NAME).head();
    form.first(Rule.VALUE).ifPresent(value -> scope.values().put(name.value(), value));
    Label label = label(form, name.value());
    Optional<String> value = form.first(Rule.VALUE).map(Standards::written);
    Optional<String> decider =
        form.all(Rule.NAME).stream().skip(1).findFirst().map(node -> node.head().value());
    scope
        .parameters()
        .put(name.value(), new Parameter(name.value(), label, value, decider, name.span()));
  }

  private void setting(Node form) {
    Word name = form.the(Rule.NAME).head();
    boolean known =
        scope.parameters().containsKey(name.value())
            || !scope.candidates(name, TermKind.PARAMETER).isEmpty();
    if (!known) {
      scope.error("UNKNOWN_PARAMETER", name.span(), name.text());
      return;
    }
    Node value = form.the(Rule.VALUE);
    String set = scope.parameter(name);
    scope.values().put(set, value);
    Parameter declared = scope.parameters().get(set);
    Label label =
        declared != null
            ? declared.title()
            : scope.candidates(name, TermKind.PARAMETER).get(0).label();
    scope
        .parameters()
        .put(
            set,
            new Parameter(set, label, Optional.of(written(value)), Optional.empty(), name.span()));
  }

  private static String written(Node value) {
    StringBuilder text = new StringBuilder();
    value
        .words()
        .forEach(
            word ->
                text.append(text.isEmpty() || word.before().isEmpty() ? "" : " ")
                    .append(word.text()));
    return text.toString();
  }

  private void body(Line line, Duties.Place place) {
    Optional<Node> entry = entry(line);
    if (entry.isEmpty()) {
      line.block().forEach(inner -> body(inner, place));
      return;
    }
    Node form = entry.get();
    boolean holdsBlock = line.opening().isPresent();
    switch (form.rule()) {
      case SECTION -> section(form, line, place);
      case ACTOR -> actor(form, line, place);
      case PHASE -> phase(form, line, place);
      case ASSESSMENT -> assessments.add(new Assessments(scope).read(form, line.block()));
      case GRADE -> grade(form);
      case WAIVER -> new Waivers(scope).read(form).ifPresent(waivers::add);
      case CHANGE -> change(form, line);
      case DUTY -> {
        duties.addAll(reader.duties(form, line, place));
        if (holdsBlock) {
          scope.error("NO_BLOCK_HERE", line.opening().get().span());
        }
      }
      default -> {
        // Read as the head, or brought into scope before.
      }
    }
  }

  private void section(Node form, Line line, Duties.Place place) {
    Word name = form.the(Rule.NAME).head();
    once(name);
    Optional<BigDecimal> worth =
        form.first(Rule.WORTH).map(node -> Amounts.number(node.words(Lexeme.NUMBER).get(0)));
    BigDecimal weight =
        form.first(Rule.WEIGHT).map(node -> weight(node, worth)).orElse(BigDecimal.ONE);
    sections.add(
        new Section(name.value(), label(form, name.value()), place.section(), worth, weight));
    int first = duties.size();
    Duties.Place inside =
        new Duties.Place(Optional.of(name.value()), place.actor(), place.period(), place.inPhase());
    line.block().forEach(inner -> body(inner, inside));
    BigDecimal sum = BigDecimal.ZERO;
    for (Duty duty : duties.subList(first, duties.size())) {
      sum = sum.add(duty.scoring().worth().orElse(BigDecimal.ZERO));
    }
    if (worth.isPresent() && sum.compareTo(worth.get()) > 0) {
      scope.error("WORTH_EXCEEDED", form.span(), sum, worth.get());
    }
  }

  /** 折合20分 makes a section of any size count as 20 points. */
  private BigDecimal weight(Node node, Optional<BigDecimal> worth) {
    BigDecimal said = node.words().skip(1).findFirst().map(Amounts::number).orElseThrow();
    if (!node.has(Lexeme.NORMALISED) && !node.has(Lexeme.COUNTS_AS)) {
      return said;
    } else if (worth.isEmpty() || worth.get().signum() == 0) {
      scope.error("NEEDS_WORTH", node.span(), node.head().text());
      return BigDecimal.ONE;
    }
    return said.divide(worth.get(), MathContext.DECIMAL128);
  }

  private void once(Word name) {
    Span first = names.putIfAbsent(name.value(), name.span());
    if (first != null) {
      scope.error("NAMED_TWICE", name.span(), name.text(), first.place());
    }
  }

  private void actor(Node form, Line line, Duties.Place place) {
    Word name = form.the(Rule.NAME).head();
    Optional<String> organ =
        scope
            .term(name, TermKind.ORGAN, TermKind.POST, TermKind.BODY, TermKind.PARTNER)
            .map(term -> term.id());
    Duties.Place inside =
        new Duties.Place(
            place.section(),
            organ.or(() -> Optional.of(name.value())),
            place.period(),
            place.inPhase());
    line.block().forEach(inner -> body(inner, inside));
  }

  private void phase(Node form, Line line, Duties.Place place) {
    Word name = form.the(Rule.NAME).head();
    once(name);
    List<Word> dates = form.words(Lexeme.DATE);
    Optional<DateRange> range = Optional.empty();
    if (dates.size() == 2) {
      LocalDate from = Times.date(dates.get(0));
      LocalDate to = Times.date(dates.get(1));
      if (to.isBefore(from)) {
        scope.error("DATES_BACKWARDS", form.span());
      } else {
        range = Optional.of(DateRange.through(from, to));
      }
    }
    int first = duties.size();
    Duties.Place inside = new Duties.Place(Optional.of(name.value()), place.actor(), range, true);
    line.block().forEach(inner -> body(inner, inside));
    List<String> held = duties.subList(first, duties.size()).stream().map(Duty::id).toList();
    phases.add(new Phase(name.value(), label(form, name.value()), range, held));
  }

  private void grade(Node form) {
    Word name = form.the(Rule.NAME).head();
    once(name);
    scope.grade(name.value(), form.span());
    Optional<Condition> when = form.first(Rule.CONDITION).flatMap(conditions::condition);
    Optional<BigDecimal> quota =
        form.first(Rule.QUOTA).map(node -> Amounts.number(node.words(Lexeme.PERCENT).get(0)));
    Optional<Label> written = form.word(Lexeme.STRING).map(word -> Label.same(word.value()));
    grades.add(
        new Grade(name.value(), written.orElse(GradeNames.label(name.value())), when, quota));
  }

  private void change(Node form, Line line) {
    String target = form.the(Rule.NAME).head().value();
    boolean relaxes = form.has(Lexeme.RELAXES);
    String because =
        form.all(Rule.CHANGE_PART).stream()
            .filter(part -> part.has(Lexeme.BECAUSE))
            .map(part -> part.words(Lexeme.STRING).get(0).value())
            .findFirst()
            .orElse("");
    if (relaxes && because.isBlank()) {
      scope.error("RELAXED_WITHOUT_REASON", form.span(), target);
    }
    changes.add(new Change(target, relaxes, form, line, because, form.span()));
  }
}
