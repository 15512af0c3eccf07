package dev.plumbline.examples.checking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is asked for each body or partner, and of what sort they are. */
final class PartnersTest {

  private static final String YEAR_END = "2026-12-31";

  private static Judging by(String duty) {
    return Judging.by(
            "partner village \"村\"",
            "trait lagging \"后进\"",
            "post chief \"村书记\"",
            "post answerable \"责任人\"",
            "document plan \"措施\"",
            duty)
        .sheet("people", "id|standing", "p01|other", "p02|other", "p03|other")
        .sheet("bodies", "id|kind|name|trait", "v1|village|一村|lagging", "v2|village|二村|");
  }

  @Test
  void countsTheHoldersOfAPostInEachBody() {
    Judging one = by("chief exactly 1 per village");
    assertThat(one.sheet("seats", "person|body|post", "p01|v1|chief", "p02|v2|chief").on(YEAR_END))
        .containsExactly("2026 v1 MET", "2026 v2 MET");
    assertThat(one.sheet("seats", "person|body|post", "p01|v1|chief", "p02|v1|chief").on(YEAR_END))
        .containsExactly("2026 v1 MISSED", "2026 v2 MISSED");
    assertThat(one.sheet("seats", "person|body|post", "p01||chief", "p02|v2|").on(YEAR_END))
        .containsExactly("2026 v1 MISSED", "2026 v2 MISSED");
  }

  @Test
  void wantsAPostHeldByTheHolderOfAnotherInTheSameBody() {
    Judging held = by("answerable exactly 1 per village held by chief");
    assertThat(
            held.sheet(
                    "seats",
                    "person|body|post",
                    "p01|v1|chief",
                    "p01|v1|answerable",
                    "p02|v2|chief",
                    "p01|v2|answerable")
                .on(YEAR_END))
        .containsExactly("2026 v1 MET", "2026 v2 MISSED");
  }

  @Test
  void asksNothingPerBodyWhereThereIsNone() {
    assertThat(by("chief exactly 1 per village").sheet("bodies", "id|kind").on(YEAR_END))
        .containsExactly("2026 NOT_APPLICABLE");
  }

  @Test
  void appliesToBodiesOfASortOrToTheUnitThatHasOne() {
    assertThat(by("document plan once per village when village is lagging").on(YEAR_END))
        .containsExactly("2026 v1 MISSED", "2026 v2 NOT_APPLICABLE");
    Judging whole = by("document plan once when village is lagging");
    assertThat(whole.on(YEAR_END)).containsExactly("2026 MISSED");
    assertThat(whole.sheet("bodies", "id|kind|name|trait", "v2|village|二村|").on(YEAR_END))
        .containsExactly("2026 NOT_APPLICABLE");
  }

  @Test
  void readsASortTheSameInBothLanguages() {
    assertThat(by("文件 措施 一次性 当 村 属于 后进").on(YEAR_END)).containsExactly("2026 MISSED");
  }
}
