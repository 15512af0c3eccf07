package dev.plumbline.format.pages;

import dev.plumbline.core.check.Verdict;
import dev.plumbline.core.standard.Duty;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/** A year grid as a table: duties down, months across, a cell as long as its window. */
final class GridTable {

  private final Wording words;

  GridTable(Wording words) {
    this.words = words;
  }

  /** The grid of a report, with a dot on the day of each record that counts. */
  void verdicts(Html html, YearGrid<Verdict> grid, LocalDate asOf) {
    write(html, grid, Optional.of(asOf), (cell, out) -> verdicts(out, cell));
  }

  /** The grid of a checklist: how many fall due. */
  <T> void counts(Html html, YearGrid<T> grid) {
    write(
        html,
        grid,
        Optional.empty(),
        (cell, out) -> {
          cell(out, cell.months(), Tone.LATER);
          out.leaf("span", words.say("due-here", cell.members().size()), "class", "unseen");
          out.leaf("b", String.valueOf(cell.members().size()), "aria-hidden", "true").close();
        });
  }

  private <T> void write(
      Html html,
      YearGrid<T> grid,
      Optional<LocalDate> today,
      BiConsumer<YearGrid.Cell<T>, Html> content) {
    html.open(
        "div",
        "class",
        "scroll",
        "role",
        "region",
        "tabindex",
        "0",
        "aria-label",
        words.say("year"));
    html.open("table", "class", "year");
    html.leaf("caption", words.say("year"), "class", "unseen");
    html.open("thead").open("tr").leaf("th", words.say("duty"), "scope", "col");
    for (YearMonth month : grid.months()) {
      boolean now = today.filter(day -> YearMonth.from(day).equals(month)).isPresent();
      if (now) {
        html.leaf("th", words.month(month), "scope", "col", "aria-current", "date");
      } else {
        html.leaf("th", words.month(month), "scope", "col");
      }
    }
    html.close().close();
    rows(html, grid, content);
    html.close().close();
  }

  private <T> void rows(Html html, YearGrid<T> grid, BiConsumer<YearGrid.Cell<T>, Html> content) {
    Map<String, List<YearGrid.Row<T>>> bands = new LinkedHashMap<>();
    for (YearGrid.Row<T> row : grid.rows()) {
      bands.computeIfAbsent(words.section(row.duty()), any -> new ArrayList<>()).add(row);
    }
    String width = String.valueOf(grid.months().size() + 1);
    bands.forEach(
        (section, rows) -> {
          html.open("tbody").open("tr", "class", "band");
          html.leaf("th", section, "scope", "rowgroup", "colspan", width).close();
          rows.forEach(row -> row(html, row.duty(), row.cells(), content));
          html.close();
        });
  }

  private <T> void row(
      Html html,
      Duty duty,
      List<YearGrid.Cell<T>> cells,
      BiConsumer<YearGrid.Cell<T>, Html> content) {
    html.open("tr").leaf("th", words.name(duty), "scope", "row");
    for (YearGrid.Cell<T> cell : cells) {
      html.open("td", "colspan", String.valueOf(cell.months()));
      if (!cell.members().isEmpty()) {
        content.accept(cell, html);
      }
      html.close();
    }
    html.close();
  }

  private static void cell(Html html, int months, Tone tone) {
    if (months == 1) {
      html.open("span", "class", "cell " + tone.id());
    } else {
      html.open("span", "class", "cell long " + tone.id(), "style", "--months:" + months);
    }
  }

  private void verdicts(Html html, YearGrid.Cell<Verdict> cell) {
    List<Verdict> verdicts = cell.members();
    Verdict worst = verdicts.get(0);
    for (Verdict each : verdicts) {
      worst = Tone.of(each).compareTo(Tone.of(worst)) < 0 ? each : worst;
    }
    Tone tone = Tone.of(worst);
    cell(html, cell.months(), tone);
    Marks.picture(html, tone);
    html.leaf("span", words.status(worst) + " ", "class", "unseen");
    String figures = figures(verdicts, worst);
    if (!figures.isEmpty()) {
      html.leaf("b", figures);
    }
    if (cell.months() > 1) {
      dots(html, cell);
    }
    html.close();
  }

  private String figures(List<Verdict> verdicts, Verdict worst) {
    int all = Verdict.count(verdicts);
    if (all == 1) {
      return Tone.of(worst) == Tone.OK || Tone.of(worst) == Tone.LATER
          ? ""
          : words.tally(worst).map(tally -> tally.replace(" ", "")).orElse("");
    }
    Tone tone = Tone.of(worst);
    int like = Verdict.count(verdicts.stream().filter(v -> Tone.of(v) == tone).toList());
    return like == all ? "×" + all : like + "/" + all;
  }

  private static void dots(Html html, YearGrid.Cell<Verdict> cell) {
    TreeSet<LocalDate> days = new TreeSet<>();
    cell.members()
        .forEach(verdict -> verdict.proof().forEach(ref -> ref.date().ifPresent(days::add)));
    for (LocalDate day : days) {
      cell.at(day)
          .ifPresent(
              at ->
                  html.open("i", "class", "dot", "style", "left:" + Marks.number(at * 100) + "%")
                      .close());
    }
  }
}
