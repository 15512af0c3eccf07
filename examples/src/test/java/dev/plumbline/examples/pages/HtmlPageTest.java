package dev.plumbline.examples.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.core.check.Verdict;
import dev.plumbline.format.pages.HtmlPage;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class HtmlPageTest {

  private static final Map<String, String> PAGES = Pages.html();
  private static final Map<String, String> HOSTILE = Pages.hostileHtml();

  private static Document page(String name) {
    return Jsoup.parse(PAGES.getOrDefault(name, ""));
  }

  private static List<String> tags(Document page) {
    return page.getAllElements().stream().map(Element::tagName).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"report-zh", "report-en", "checklist-zh", "checklist-en"})
  void keepsMarkupInEveryFieldAsText(String name) {
    Document hostile = Jsoup.parse(HOSTILE.getOrDefault(name, ""));
    assertThat(tags(hostile)).isEqualTo(tags(page(name)));
    assertThat(hostile.select("script, img, iframe, object, form, link, base")).isEmpty();
    for (Element element : hostile.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        assertThat(attribute.getKey()).doesNotStartWith("on");
        if (attribute.getKey().equals("href")) {
          assertThat(attribute.getValue()).startsWith("#");
        }
      }
    }
    assertThat(hostile.text()).contains("<script>window.acted=1</script>");
    assertThat(HOSTILE.get(name)).doesNotContain("\u202E", "\u0000");
  }

  @ParameterizedTest
  @ValueSource(strings = {"report-zh", "report-en", "checklist-zh", "checklist-en"})
  void canBeReadWithoutSeeingIt(String name) {
    Document page = page(name);
    assertThat(page.select("html").attr("lang")).isEqualTo(name.endsWith("zh") ? "zh-Hans" : "en");
    assertThat(page.title()).isNotBlank();
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.select("body > header, body > nav[aria-label], body > main, body > footer"))
        .hasSize(4);
    assertThat(page.select("table > caption")).hasSameSizeAs(page.select("table"));
    assertThat(page.select("th:not([scope])")).isEmpty();
    assertThat(page.select("svg:not([aria-hidden=true])")).isEmpty();
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    for (Element reference : page.select("[aria-labelledby]")) {
      assertThat(page.getElementById(reference.attr("aria-labelledby"))).isNotNull();
    }
    for (Element link : page.select("a, use")) {
      assertThat(page.getElementById(link.attr("href").substring(1))).isNotNull();
    }
    for (Element cell : page.select(".year .cell")) {
      assertThat(cell.select(".unseen").text()).isNotBlank();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"report-zh", "checklist-en"})
  void givesEveryRowOfTheYearTwelveMonths(String name) {
    for (Element row : page(name).select(".year tbody tr:not(.band)")) {
      int months =
          row.select("td").stream().mapToInt(cell -> Integer.parseInt(cell.attr("colspan"))).sum();
      assertThat(months).as(row.text()).isEqualTo(12);
    }
  }

  @Test
  void showsEveryFindingWithItsClauseAndItsRecords() {
    Document page = page("report-zh");
    List<Verdict> findings = Pages.REPORT.findings();
    assertThat(page.select("#findings .card")).hasSameSizeAs(findings);
    for (int i = 0; i < findings.size(); i++) {
      String card = page.select("#findings .card").get(i).text();
      Verdict finding = findings.get(i);
      assertThat(card)
          .contains(
              finding.item().duty().label().zh(),
              finding.item().duty().citation().clause(),
              finding.item().duty().span().place(),
              finding.reason().in(Locale.CHINESE));
      finding.proof().forEach(ref -> assertThat(card).contains(ref.id()));
      finding.late().ifPresent(ref -> assertThat(card).contains(ref.id()));
    }
  }

  @Test
  void putsWhatIsDueNextInTheOrderOfDates() {
    List<String> due = page("report-en").select("#next > .scroll td.due time").eachText();
    assertThat(due).isNotEmpty().isSorted().allMatch(day -> day.compareTo("2026-09-30") >= 0);
  }

  @Test
  void saysTheSameEveryTime() {
    assertThat(Pages.report(new HtmlPage(Locale.CHINESE))).isEqualTo(PAGES.get("report-zh"));
  }
}
