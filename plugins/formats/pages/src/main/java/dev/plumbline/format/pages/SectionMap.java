package dev.plumbline.format.pages;

import dev.plumbline.core.assess.Overview;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A map of sections by branch: a table for each standard, a row a branch, a cell a section. */
final class SectionMap {

  private final OverviewPage page;
  private final Overview overview;

  SectionMap(OverviewPage page, Overview overview) {
    this.page = page;
    this.overview = overview;
  }

  void write(Html html) {
    legend(html);
    Map<String, List<Overview.Branch>> standards = new TreeMap<>();
    overview
        .branches()
        .forEach(
            branch ->
                standards
                    .computeIfAbsent(branch.enrolled().standard(), any -> new ArrayList<>())
                    .add(branch));
    standards.forEach((standard, branches) -> standard(html, standard, branches));
  }

  private void legend(Html html) {
    html.open("ul", "class", "statuses");
    for (String[] each :
        new String[][] {
          {"ok", "≥ 90%"}, {"open", "75–90%"}, {"warn", "60–75%"}, {"bad", "< 60%"}, {"off", "–"}
        }) {
      html.open("li").leaf("span", each[1], "class", "tile " + each[0]).close();
    }
    html.close();
  }

  private void standard(Html html, String standard, List<Overview.Branch> branches) {
    html.open("details", "open", "open");
    html.leaf("summary", page.say("standard-of", standard, branches.size()));
    List<String> headings = new ArrayList<>();
    headings.add(page.say("body"));
    headings.add(page.say("branch"));
    headings.add(page.say("share"));
    headings.add(page.say("grade"));
    List<String> sections = List.copyOf(branches.get(0).sections().keySet());
    sections.forEach(section -> headings.add(page.section(standard, section)));
    Marks.table(html, "map", page.say("standard-of", standard, branches.size()), headings);
    branches.forEach(branch -> row(html, branch, sections));
    Marks.endTable(html);
    html.close();
  }

  private void row(Html html, Overview.Branch branch, List<String> sections) {
    html.open("tr").leaf("td", branch.enrolled().body());
    html.leaf("th", branch.enrolled().name(), "scope", "row");
    tile(html, branch.rate());
    html.leaf("td", branch.grade().orElse(page.say("not-rated")));
    sections.forEach(
        section -> tile(html, branch.sections().getOrDefault(section, Optional.empty())));
    html.close();
  }

  private static void tile(Html html, Optional<BigDecimal> rate) {
    html.open("td", "class", "figure");
    String shown = rate.map(r -> OverviewPage.percent(r.movePointRight(2))).orElse("–");
    html.leaf("span", shown, "class", "tile " + rate.map(SectionMap::tone).orElse("off"));
    html.close();
  }

  private static String tone(BigDecimal rate) {
    double share = rate.doubleValue();
    return share >= 0.9 ? "ok" : share >= 0.75 ? "open" : share >= 0.6 ? "warn" : "bad";
  }
}
