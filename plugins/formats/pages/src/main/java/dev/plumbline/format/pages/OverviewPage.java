package dev.plumbline.format.pages;

import dev.plumbline.core.assess.Catalogue;
import dev.plumbline.core.assess.Course;
import dev.plumbline.core.assess.Overview;
import dev.plumbline.core.message.Label;
import dev.plumbline.core.message.Phrases;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Many branches on one page: how the scores lie, which duties are missed most, each body with its
 * checks, and a map of sections by branch. No script, no request, light and dark.
 */
public final class OverviewPage {

  private static final Phrases PHRASES = Phrases.beside(OverviewPage.class, "overview");
  private static final int MOST_DUTIES = 25;
  private static final BigDecimal WORST = BigDecimal.ONE;

  private final Label title;
  private final Course course;
  private final Overview overview;
  private final Locale locale;

  private OverviewPage(Label title, Course course, Overview overview, Locale locale) {
    this.title = title;
    this.course = course;
    this.overview = overview;
    this.locale = locale;
  }

  /** Writes the page in the language of {@code locale}. */
  public static void write(
      Label title, Course course, Overview overview, Locale locale, OutputStream out) {
    HtmlPage.write(new OverviewPage(title, course, overview, locale).html(), out);
  }

  String say(String key, Object... arguments) {
    return PHRASES.message(key, arguments).in(locale);
  }

  private boolean chinese() {
    return locale.getLanguage().equals("zh");
  }

  private String html() {
    List<PageFrame.Part> parts = new ArrayList<>();
    parts.add(part("scores", Optional.empty(), this::scores));
    parts.add(part("missed", Optional.of(overview.missed().size()), this::missed));
    parts.add(part("bodies", Optional.of(overview.bodies().size()), this::bodies));
    parts.add(
        part(
            "map",
            Optional.of(overview.branches().size()),
            html -> new SectionMap(this, overview).write(html)));
    PageFrame.Said said =
        new PageFrame.Said(
            chinese() ? "zh-Hans" : "en",
            say("skip"),
            say("contents"),
            List.of(say("foot", course.head().orElse("–")), say("made-by")));
    return PageFrame.page(said, title.in(locale), this::top, parts);
  }

  private PageFrame.Part part(String id, Optional<Integer> count, Consumer<Html> content) {
    return new PageFrame.Part(id, say("part." + id), count, content);
  }

  private void top(Html html) {
    html.open("div", "class", "title");
    html.leaf("p", say("branches", overview.branches().size()), "class", "unit");
    html.leaf("h1", title.in(locale));
    course
        .lastDay()
        .ifPresent(
            day -> {
              html.open("p", "class", "day").text(say("as-of") + " ");
              html.leaf("time", day.toString(), "datetime", day.toString()).close();
            });
    html.close();
    html.open("div", "class", "verdict");
    html.open("ul", "class", "statuses grades");
    // The better the branches that have it, the further to the left a grade stands.
    Map<String, Integer> grades = new LinkedHashMap<>();
    overview.branches().stream()
        .sorted(Comparator.comparing(each -> each.rate().map(BigDecimal::negate).orElse(WORST)))
        .forEach(each -> grades.merge(each.grade().orElse(say("not-rated")), 1, Integer::sum));
    grades.forEach(
        (grade, count) -> {
          html.open("li").text(grade + " ").leaf("b", String.valueOf(count)).close();
        });
    html.close().close();
    html.open("ul", "class", "statuses");
    tally(html, Tone.OK, "qualified", course.qualified().size());
    tally(html, Tone.BAD, "unqualified", course.unqualified().size());
    html.close();
  }

  private void tally(Html html, Tone tone, String key, int count) {
    html.open("li");
    Marks.chip(html, tone, say(key));
    html.text(" ").leaf("b", String.valueOf(count)).close();
  }

  private void scores(Html html) {
    int most = overview.scores().stream().mapToInt(Integer::intValue).max().orElse(0);
    Marks.table(html, "scores", say("part.scores"), List.of(say("share"), say("units"), ""));
    for (int tenth = overview.scores().size() - 1; tenth >= 0; tenth--) {
      int count = overview.scores().get(tenth);
      html.open("tr").leaf("th", range(tenth), "scope", "row");
      html.leaf("td", String.valueOf(count), "class", "figure");
      html.open("td", "class", "rate wide");
      Marks.bar(html, tenth >= 8 ? "high" : tenth >= 6 ? "middle" : "low", share(count, most));
      html.close().close();
    }
    Marks.endTable(html);
    if (overview.unrated() > 0) {
      html.leaf("p", say("unrated", overview.unrated()), "class", "remark");
    }
  }

  private static String range(int tenth) {
    return tenth * 10 + "–" + (tenth == 9 ? "100" : "<" + (tenth + 1) * 10) + "%";
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : 100.0 * part / whole;
  }

  private void missed(Html html) {
    Marks.table(
        html,
        "scores list",
        say("part.missed"),
        List.of(say("duty"), say("clause"), say("standard"), say("units"), ""));
    overview.missed().stream().limit(MOST_DUTIES).forEach(each -> missed(html, each));
    Marks.endTable(html);
    int left = overview.missed().size() - MOST_DUTIES;
    if (left > 0) {
      html.leaf("p", say("more", left), "class", "remark");
    }
  }

  private void missed(Html html, Overview.Missed missed) {
    Catalogue.DutyName duty = missed.duty();
    html.open("tr").leaf("th", chinese() ? duty.zh() : duty.en(), "scope", "row");
    html.leaf("td", duty.clause(), "class", "clause");
    html.leaf("td", missed.standard());
    html.open("td", "class", "figure").leaf("b", String.valueOf(missed.units()));
    html.leaf("small", " / " + missed.of()).close();
    html.open("td", "class", "rate");
    Marks.bar(html, "low", share(missed.units(), missed.of()));
    html.leaf("span", percent(BigDecimal.valueOf(share(missed.units(), missed.of()))));
    html.close().close();
  }

  private void bodies(Html html) {
    Marks.table(
        html,
        "scores",
        say("part.bodies"),
        List.of(
            say("body"),
            say("units"),
            say("qualified"),
            say("checked"),
            say("error-rate"),
            say("over-under"),
            say("rounds")));
    for (Overview.Body body : overview.bodies()) {
      html.open("tr").leaf("th", body.body(), "scope", "row");
      html.leaf("td", String.valueOf(body.branches()), "class", "figure");
      html.leaf("td", String.valueOf(body.qualified()), "class", "figure");
      html.leaf("td", body.checks().map(c -> String.valueOf(c.checked())).orElse("–"));
      html.leaf(
          "td", body.checks().map(c -> percent(c.rate().rate().movePointRight(2))).orElse("–"));
      html.leaf("td", body.checks().map(c -> c.over() + " / " + c.under()).orElse("–"));
      html.leaf("td", String.valueOf(body.rounds()), "class", "figure").close();
    }
    Marks.endTable(html);
  }

  static String percent(BigDecimal value) {
    return value.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString() + "%";
  }

  /** The title of a section of a standard. */
  String section(String standard, String section) {
    return course
        .catalogue(standard)
        .flatMap(
            catalogue ->
                catalogue.sections().stream().filter(s -> s.id().equals(section)).findFirst())
        .map(named -> chinese() ? named.zh() : named.en())
        .orElse(section);
  }
}
