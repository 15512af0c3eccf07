package dev.plumbline.examples.comparing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Compiled;
import dev.plumbline.Plumbline;
import dev.plumbline.core.source.Diagnostic;
import dev.plumbline.core.source.Severity;
import dev.plumbline.core.source.Source;
import dev.plumbline.core.standard.Duty;
import dev.plumbline.core.standard.Modality;
import dev.plumbline.core.standard.Standard;
import dev.plumbline.dsl.format.Tongue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a standard that extends another may and may not ask. */
final class ExtendingTest {

  private static final Plumbline PLUMBLINE = Plumbline.create();

  private static Compiled compile(String... lines) {
    return PLUMBLINE.compile(new Source("child.std", String.join("\n", lines) + "\n"));
  }

  private static List<String> told(Compiled compiled) {
    return compiled.diagnostics().stream()
        .filter(each -> each.severity() != Severity.ADVICE)
        .map(each -> each.severity() + " " + each.code())
        .collect(Collectors.toList());
  }

  @Test
  void lessThanARegulationIsAnErrorThatShowsAYear() {
    Compiled compiled = compile("extends national", "theme-day every quarter");
    assertThat(told(compiled)).containsExactly("ERROR ASKS_LESS");
    Diagnostic said = compiled.diagnostics().get(0);
    assertThat(said.message().in(Locale.ENGLISH)).contains("2026-01: 0 of 1 times");
    assertThat(said.message().in(Locale.CHINESE)).contains("2026年1月：应有1次，记录到0次");
    assertThat(said.related()).hasSize(1);
  }

  @Test
  void lessThanAConventionIsAWarning() {
    assertThat(told(compile("extends convention", "party-lecture every semester")))
        .contains("WARNING ASKS_LESS");
  }

  @Test
  void somethingElseThanTheRegulationIsAnErrorToo() {
    assertThat(told(compile("extends national", "theme-day every week 1 to 1 times"))).isEmpty();
    assertThat(told(compile("extends national", "should theme-day every week"))).isEmpty();
    assertThat(told(compile("extends national", "should theme-day every month")))
        .containsExactly("ERROR ASKS_LESS");
  }

  @Test
  void theDateOfADocumentAndTheLimitOfAnEventCanBeChanged() {
    Compiled paper =
        compile(
            "sector township",
            "extends township",
            "tightens township.half-year-summary { by 07-15 }");
    assertThat(told(paper)).isEmpty();
    assertThat(ask(paper, "宣传.half-year-summary"))
        .contains("By[last=--07-15]")
        .contains("to=Optional[superior]");
    Compiled vacancy =
        compile(
            "sector bureau",
            "extends bureau",
            "tightens bureau.committee.vacancy { within 45 days }");
    assertThat(told(vacancy)).isEmpty();
    assertThat(ask(vacancy, "设置.committee.vacancy")).contains("45");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hospital.party-lecture",
        "医院.党课",
        "hospital.党课",
        "医院.party-lecture",
        "hospital.组织生活.party-lecture"
      })
  void aChangedDutyIsNamedInEitherLanguage(String name) {
    Source child =
        new Source(
            "child.std",
            "standard child\nsector hospital\nextends hospital\ntightens "
                + name
                + " { every month 2 times recording topic }\n");
    Compiled compiled = PLUMBLINE.compile(child);
    assertThat(told(compiled)).isEmpty();
    Standard meant = compiled.orElseThrow().standard();
    assertThat(meant.duty("组织生活.party-lecture").orElseThrow().history()).hasSize(2);
    for (Tongue tongue : Tongue.values()) {
      String said = PLUMBLINE.translate(child, tongue).text().orElseThrow();
      assertThat(said).contains(tongue == Tongue.ENGLISH ? "tightens hospital." : "收紧 医院.");
      Compiled again = PLUMBLINE.compile(new Source("child.std", said));
      assertThat(again.orElseThrow().standard().meansSameAs(meant)).isTrue();
    }
  }

  @Test
  void aNameOfSeveralDutiesAsksWhichIsMeant() {
    Compiled compiled =
        compile("sector hospital", "extends hospital", "tightens 医院.支部委员会 { 5 to 7 }");
    assertThat(told(compiled)).containsExactly("ERROR AMBIGUOUS_DUTY");
  }

  @Test
  void aWaivedDutyIsNamedInEitherLanguageAndIsThere() {
    String rest = " in 2026-07 because \"flood\" approved-by \"superior\" until 2026-08-31";
    Compiled chinese = compile("sector hospital", "党课 每月1次", "waive 党课" + rest);
    Compiled english = compile("sector hospital", "党课 每月1次", "waive party-lecture" + rest);
    assertThat(told(chinese)).isEmpty();
    assertThat(chinese.orElseThrow().standard().waivers().get(0).duty())
        .isEqualTo(english.orElseThrow().standard().waivers().get(0).duty())
        .isEqualTo("party-lecture");
    assertThat(told(compile("sector hospital", "党课 每月1次", "waive theme-day" + rest)))
        .containsExactly("ERROR UNKNOWN_DUTY");
  }

  private static String ask(Compiled compiled, String duty) {
    return compiled.orElseThrow().standard().duty(duty).orElseThrow().ask().toString();
  }

  @Test
  void relaxingWithAReasonIsFree() {
    assertThat(
            told(
                compile(
                    "extends national",
                    "relaxes national.theme-day { every quarter } because \"approved\"")))
        .isEmpty();
  }

  @Test
  void whatIsCalledTighteningMayNotAskLess() {
    assertThat(told(compile("extends national", "tightens national.theme-day { every quarter }")))
        .containsExactly("ERROR ASKS_LESS");
    assertThat(told(compile("extends national", "tightens national.theme-day { every week }")))
        .isEmpty();
  }

  @Test
  void twoOverlaysThatDifferAreAnErrorUnlessTheFileDecides() {
    assertThat(told(compile("extends convention, hospital")))
        .containsExactly("ERROR OVERLAYS_DIFFER");
    assertThat(
            told(
                compile(
                    "extends convention, hospital",
                    "party-lecture every month recording topic, attendance")))
        .isEmpty();
    assertThat(told(compile("extends national, hospital"))).isEmpty();
  }

  @Test
  void aShouldThatGoesFurtherStandsBesideTheMustAbove() {
    Compiled compiled =
        compile("extends national", "should organization-life-meeting every half-year");
    List<Modality> asked =
        compiled.orElseThrow().standard().duties().stream()
            .filter(duty -> duty.ask().subject().equals(subject("organization-life-meeting")))
            .map(Duty::modality)
            .toList();
    assertThat(told(compiled)).isEmpty();
    assertThat(asked).containsExactly(Modality.SHOULD, Modality.MUST);
  }

  private static Optional<String> subject(String id) {
    return Optional.of(id);
  }

  @Test
  void everyDutyOfOneSubjectIsInherited() {
    Compiled compiled = compile("extends hospital", "sector hospital");
    assertThat(
            compiled.orElseThrow().standard().duties().stream()
                .filter(duty -> duty.ask().subject().equals(subject("committee"))))
        .hasSize(2);
  }
}
