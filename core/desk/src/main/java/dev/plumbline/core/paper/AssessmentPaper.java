package dev.plumbline.core.paper;

import dev.plumbline.core.assess.Change;
import dev.plumbline.core.assess.Course;
import dev.plumbline.core.assess.Enrolled;
import dev.plumbline.core.assess.Overview;
import dev.plumbline.core.message.Phrases;
import dev.plumbline.core.sector.Term;
import dev.plumbline.core.standard.Assessment;
import dev.plumbline.core.standard.Standard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An assessment as a paper: how far the year is, the two lists, the three lists. */
public final class AssessmentPaper {

  private static final Phrases PHRASES = Phrases.beside(AssessmentPaper.class, "assessment");

  private final Standard standard;
  private final Course course;
  private final Locale locale;
  private final LocalDate asOf;

  private AssessmentPaper(Standard standard, Course course, Locale locale, LocalDate asOf) {
    this.standard = standard;
    this.course = course;
    this.locale = locale;
    this.asOf = asOf;
  }

  /**
   * Lays out a year.
   *
   * @param standard the superior's standard
   * @param block its assessment
   * @param changes what changed since the year before; no table when empty
   * @param asOf the day that decides what is overdue
   */
  public static Paper of(
      Standard standard,
      Assessment block,
      Course course,
      List<Change> changes,
      LocalDate asOf,
      Locale locale) {
    String title = standard.title().in(locale) + " · " + block.title().in(locale);
    return new AssessmentPaper(standard, course, locale, asOf).paper(title, changes);
  }

  /** The same paper with its tables cut to so many rows; what is empty is left out. */
  public static Paper shortened(Paper paper, int most, Locale locale) {
    List<Paper.Part> parts = new ArrayList<>();
    for (Paper.Part part : paper.parts()) {
      boolean whole = part.rows().size() <= most;
      String title =
          whole ? part.title() : PHRASES.message("more-rows", part.title(), most).in(locale);
      if (!part.rows().isEmpty()) {
        List<List<String>> rows = whole ? part.rows() : part.rows().subList(0, most);
        parts.add(new Paper.Part(part.name(), title, part.columns(), rows));
      }
    }
    return new Paper(
        paper.name(), paper.title(), paper.lines(), parts, paper.closing(), paper.signatures());
  }

  private Paper paper(String title, List<Change> changes) {
    Overview overview = Overview.of(course);
    AssessmentTables tables = new AssessmentTables(this, course);
    List<Paper.Part> parts = new ArrayList<>();
    parts.add(steps());
    parts.add(tables.bodies(overview));
    tables.sample().ifPresent(parts::add);
    parts.add(tables.listed("qualified", course.qualified(), overview));
    parts.add(tables.listed("unqualified", course.unqualified(), overview));
    tables.caps().ifPresent(parts::add);
    if (course.rectifying() || course.rechecked().isPresent()) {
      parts.addAll(new ProblemTables(this, course, asOf).parts());
    }
    if (!changes.isEmpty()) {
      parts.add(tables.trend(changes));
    }
    return new Paper(
        say("part.overview"),
        title,
        lines(),
        parts,
        List.of(),
        List.of(say("sign.made"), say("sign.checked")));
  }

  private List<String> lines() {
    int all = course.population().size();
    List<String> lines = new ArrayList<>();
    lines.add(say("line.branches", all, course.taking().size()));
    if (course.graded().isPresent() || !course.accepted().isEmpty()) {
      lines.add(say("line.lists", course.qualified().size(), course.unqualified().size()));
    }
    if (!course.toRedo().isEmpty()) {
      lines.add(say("line.redo", List.copyOf(course.toRedo())));
    }
    course.head().ifPresent(head -> lines.add(say("line.head", course.chain().size(), head)));
    return lines;
  }

  private Paper.Part steps() {
    List<List<String>> rows = new ArrayList<>();
    course
        .opened()
        .ifPresent(
            year ->
                year.stages()
                    .forEach(
                        stage ->
                            rows.add(
                                List.of(
                                    step(stage.kind()),
                                    stage.from().toString(),
                                    stage.through().toString(),
                                    done(stage.kind())))));
    return part("steps", rows, "step", "from", "through", "done");
  }

  private String done(Assessment.Kind kind) {
    List<String> said = new ArrayList<>();
    course.chain().stream()
        .map(link -> link.result())
        .filter(result -> kind == Kinds.of(result.outcome()))
        .forEach(
            result ->
                said.add(
                    say(
                        result.late() ? "done-late" : "done-on",
                        result.on(),
                        result.by(),
                        result.number())));
    int most = 3;
    String shown = String.join(say("semicolon"), said.subList(0, Math.min(most, said.size())));
    return said.isEmpty() ? say("not-done") : said.size() > most ? shown + " …" : shown;
  }

  String step(Assessment.Kind kind) {
    return say("step." + kind);
  }

  String unit(String unit) {
    Enrolled enrolled = course.population().get(unit);
    return enrolled == null || enrolled.name().equals(unit)
        ? unit
        : enrolled.name() + " (" + unit + ")";
  }

  /** The name of a post. */
  String post(String id) {
    return standard.vocabulary().term(id).map(Term::label).map(name -> name.in(locale)).orElse(id);
  }

  boolean chinese() {
    return locale.getLanguage().equals("zh");
  }

  String say(String key, Object... arguments) {
    return PHRASES.message(key, arguments).in(locale);
  }

  /** A table named and titled by one key; figures columns are those whose key begins with n-. */
  Paper.Part part(String name, List<List<String>> rows, String... columns) {
    List<Paper.Column> headings = new ArrayList<>();
    for (String column : columns) {
      boolean figures = column.startsWith("n-");
      headings.add(
          new Paper.Column(
              say("column." + column),
              Integer.parseInt(PHRASES.template("width." + column, locale)),
              figures));
    }
    return new Paper.Part(say("part." + name), say("title." + name, rows.size()), headings, rows);
  }
}
