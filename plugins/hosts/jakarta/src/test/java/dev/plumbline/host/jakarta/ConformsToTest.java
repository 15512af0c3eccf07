package dev.plumbline.host.jakarta;

import static dev.plumbline.host.jakarta.BranchForm.lecture;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.Conformity;
import dev.plumbline.Plumbline;
import dev.plumbline.core.record.Activity;
import dev.plumbline.core.record.UnitRecords;
import dev.plumbline.core.source.Severity;
import dev.plumbline.core.source.Source;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.groups.Default;
import java.lang.reflect.Method;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ExpressionLanguageFeatureLevel;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

final class ConformsToTest {

  private static final Conformity CONFORMITY = conformity("\"clause 3(1)\"");

  private static Conformity conformity(String clause) {
    Plumbline plumbline = Plumbline.create();
    String text =
        String.join(
            "\n",
            "party-lecture every quarter recording topic cite " + clause,
            "should theme-day every half-year",
            "");
    return Conformity.of(plumbline)
        .standard("lectures", plumbline.compile(new Source("lectures.std", text)).orElseThrow())
        .records(new BranchForm.AsRecords())
        .build();
  }

  /** Speaks the language given, not the machine's. */
  private record Speaking(MessageInterpolator words, Locale locale) implements MessageInterpolator {
    @Override
    public String interpolate(String template, Context context) {
      return words.interpolate(template, context, locale);
    }

    @Override
    public String interpolate(String template, Context context, Locale other) {
      return words.interpolate(template, context, locale);
    }
  }

  private static Validator validator(Locale locale, Conformity conformity, String day) {
    return factory(new Speaking(new ParameterMessageInterpolator(), locale), conformity, day)
        .getValidator();
  }

  private static ValidatorFactory factory(
      MessageInterpolator words, Conformity conformity, String day) {
    Clock clock = Clock.fixed(Instant.parse(day + "T08:00:00Z"), ZoneOffset.UTC);
    return Validation.byProvider(HibernateValidator.class)
        .configure()
        .constraintValidatorPayload(conformity)
        .clockProvider(() -> clock)
        .messageInterpolator(words)
        .customViolationExpressionLanguageFeatureLevel(ExpressionLanguageFeatureLevel.VARIABLES)
        .buildValidatorFactory();
  }

  private static Set<String> shown(Set<? extends ConstraintViolation<?>> violations) {
    Set<String> shown = new TreeSet<>();
    violations.forEach(each -> shown.add(each.getPropertyPath() + " | " + each.getMessage()));
    return shown;
  }

  record Named(@ConformsTo("lectures") UnitRecords records) {}

  record Advised(
      @ConformsTo("lectures") @ConformsTo(value = "lectures", groups = Shoulds.class)
          UnitRecords records) {}

  record Listed(List<@Valid BranchForm> branches) {}

  private static UnitRecords held(String... days) {
    List<Activity> activities = new ArrayList<>();
    for (String day : days) {
      activities.add(
          BranchForm.Records.activity(
              "a" + activities.size(), "party-lecture", LocalDate.parse(day), List.of("topic")));
    }
    return BranchForm.Records.of("b1", activities);
  }

  @Test
  void tellsFindingsInTheLanguageOfTheCaller() {
    assertThat(
            shown(
                validator(Locale.ENGLISH, CONFORMITY, "2026-06-30")
                    .validate(new Named(held("2026-02-01")))))
        .containsExactly("records | party lecture (Q2 2026): 0 of 1 times recorded [clause 3(1)]");
    assertThat(
            shown(
                validator(Locale.CHINA, CONFORMITY, "2026-06-30")
                    .validate(new Named(held("2026-02-01")))))
        .containsExactly("records | 党课（2026年第2季度）：应有1次，记录到0次〔clause 3(1)〕");
  }

  @Test
  void speaksTheCallersLanguageWhateverTheMachines() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.CHINA);
      assertThat(
              shown(
                  validator(Locale.ENGLISH, CONFORMITY, "2026-06-30")
                      .validate(new Named(held("2026-02-01")))))
          .allMatch(text -> text.contains("party lecture"));
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(
              shown(
                  validator(Locale.CHINESE, CONFORMITY, "2026-06-30")
                      .validate(new Named(held("2026-02-01")))))
          .allMatch(text -> text.contains("党课"));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void judgesOnTheDayOfTheClock() {
    Named named = new Named(held("2026-02-01"));
    assertThat(validator(Locale.ENGLISH, CONFORMITY, "2026-03-31").validate(named)).isEmpty();
    assertThat(validator(Locale.ENGLISH, CONFORMITY, "2026-06-29").validate(named)).isEmpty();
    assertThat(validator(Locale.ENGLISH, CONFORMITY, "2026-06-30").validate(named)).hasSize(1);
  }

  @Test
  void pointsAtTheRecordAtFaultInAHostsOwnClass() {
    BranchForm form = BranchForm.with(lecture("2026-02-01", "topic"), lecture("2026-05-04"));
    assertThat(
            validator(Locale.ENGLISH, CONFORMITY, "2026-06-30").validate(new Listed(List.of(form))))
        .extracting(each -> each.getPropertyPath().toString())
        .containsExactly("branches[0].page.meetings[1].minutes");
  }

  @Test
  void judgesParametersOfMethods() throws NoSuchMethodException {
    final class Desk {
      @SuppressWarnings("unused")
      void save(@ConformsTo("lectures") BranchForm form) {}
    }
    Method save = Desk.class.getDeclaredMethod("save", BranchForm.class);
    BranchForm form = BranchForm.with(lecture("2026-02-01"));
    assertThat(
            validator(Locale.ENGLISH, CONFORMITY, "2026-03-31")
                .forExecutables()
                .validateParameters(new Desk(), save, new Object[] {form}))
        .extracting(each -> each.getPropertyPath().toString())
        .containsExactly("save.form.page.meetings[0].minutes");
  }

  @Test
  void partsWhatMustBeFromWhatShouldBe() {
    Advised advised = new Advised(held("2026-02-01", "2026-05-01"));
    Validator validator = validator(Locale.ENGLISH, CONFORMITY, "2026-06-30");
    assertThat(validator.validate(advised)).isEmpty();
    assertThat(validator.validate(advised, Shoulds.class))
        .extracting(ConformsToTest::severity)
        .containsExactly(Severity.ADVICE);
    Advised none = new Advised(held());
    assertThat(validator.validate(none, Default.class, Shoulds.class))
        .extracting(ConformsToTest::severity)
        .containsOnly(Severity.ERROR, Severity.ADVICE)
        .hasSize(3);
  }

  private static Severity severity(ConstraintViolation<?> violation) {
    return Violations.finding(violation).orElseThrow().severity();
  }

  @Test
  void leavesInjectionTextAsItStands() {
    String text = "${1+1} {message} #{1} {zh} \\\\{en} ${validatedValue} C:\\\\x $x {";
    Conformity conformity = conformity("\"" + text + "\"");
    Named named = new Named(held("2026-02-01"));
    for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
      assertThat(shown(validator(locale, conformity, "2026-06-30").validate(named)))
          .allMatch(message -> message.contains(text));
      MessageInterpolator expressions =
          Validation.byDefaultProvider().configure().getDefaultMessageInterpolator();
      Validator evaluating =
          factory(new Speaking(expressions, locale), conformity, "2026-06-30").getValidator();
      assertThat(shown(evaluating.validate(named))).allMatch(message -> message.contains(text));
    }
  }

  @Test
  void tellsRecordsThatBreakTheirOwnConstraints() {
    Named named =
        new Named(
            BranchForm.Records.of(
                "b1",
                List.of(
                    BranchForm.Records.activity(
                        " ", "party-lecture", LocalDate.of(2026, 1, 2), List.of()))));
    assertThat(shown(validator(Locale.CHINESE, CONFORMITY, "2026-03-31").validate(named)))
        .containsExactly("records.activities[0].id | 不能为空");
  }

  @Test
  void findsShippedStandardsWithoutBeingToldOfAny() {
    record Shipped(@ConformsTo("hospital") UnitRecords records) {}
    Clock clock = Clock.fixed(Instant.parse("2026-12-31T00:00:00Z"), ZoneOffset.UTC);
    try (ValidatorFactory factory =
        Validation.byDefaultProvider()
            .configure()
            .clockProvider(() -> clock)
            .buildValidatorFactory()) {
      assertThat(factory.getValidator().validate(new Shipped(held()))).hasSizeGreaterThan(5);
    }
  }

  @Test
  void saysWhichStandardsThereAre() {
    record Wrong(@ConformsTo("hopsital") UnitRecords records) {}
    Validator validator = validator(Locale.ENGLISH, CONFORMITY, "2026-06-30");
    assertThatThrownBy(() -> validator.validate(new Wrong(held())))
        .isInstanceOf(ValidationException.class)
        .hasRootCauseMessage(
            "there is no standard hopsital; there are [hospital, national, convention]");
  }
}
