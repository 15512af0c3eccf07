package dev.plumbline.host.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Conformity;
import dev.plumbline.Plumbline;
import dev.plumbline.PropertyPath;
import dev.plumbline.RecordsOf;
import dev.plumbline.core.record.Unit;
import dev.plumbline.core.record.UnitRecords;
import dev.plumbline.host.jakarta.ConformsTo;
import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.ClassPathResource;
import org.springframework.validation.annotation.Validated;

final class PlumblineAutoConfigurationTest {

  private final ApplicationContextRunner runner =
      new ApplicationContextRunner()
          .withConfiguration(
              AutoConfigurations.of(
                  PlumblineAutoConfiguration.class,
                  JudgingClockAutoConfiguration.class,
                  validation()));

  /** Spring Boot 4 keeps its own in another package than Spring Boot 3. */
  private static Class<?> validation() {
    for (String name :
        List.of(
            "org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration",
            "org.springframework.boot.autoconfigure.validation.ValidationAutoConfiguration")) {
      try {
        return Class.forName(name);
      } catch (ClassNotFoundException e) {
        continue;
      }
    }
    throw new IllegalStateException("Spring Boot has no auto-configuration of validation");
  }

  record Form(String branch) {}

  /** A form tells nothing but whose it is. */
  static final class FormRecords implements RecordsOf<Form> {
    @Override
    public Class<Form> type() {
      return Form.class;
    }

    @Override
    public UnitRecords records(Form own) {
      return UnitRecords.of(
          new Unit(
              own.branch(), own.branch(), Optional.empty(), Optional.empty(), List.of(), Map.of()));
    }

    @Override
    public PropertyPath place(Form own, PropertyPath place) {
      return PropertyPath.ROOT.property("branch");
    }
  }

  /** Something of the host's that is called with a form. */
  @Validated
  static class Desk {
    void save(@ConformsTo("ours") Form form) {}
  }

  @Configuration(proxyBeanMethods = false)
  static class Host {
    @Bean
    RecordsOf<Form> formRecords() {
      return new FormRecords();
    }

    @Bean
    Clock clock() {
      return Clock.fixed(Instant.parse("2026-03-31T00:00:00Z"), ZoneOffset.UTC);
    }

    @Bean
    Desk desk() {
      return new Desk();
    }
  }

  @Test
  void findsPluginsAndTheirStandards() {
    runner.run(
        context -> {
          assertThat(context).hasSingleBean(Plumbline.class).hasSingleBean(Conformity.class);
          assertThat(context.getBean(Conformity.class).standard("hospital").standard().duties())
              .isNotEmpty();
        });
  }

  @Test
  void standsBackWhereTheApplicationHasItsOwn() {
    Plumbline own = Plumbline.create();
    Conformity ofIts = Conformity.of(own).build();
    runner
        .withBean("theirs", Plumbline.class, () -> own)
        .withBean("conforming", Conformity.class, () -> ofIts)
        .run(
            context -> {
              assertThat(context.getBean(Plumbline.class)).isSameAs(own);
              assertThat(context.getBean(Conformity.class)).isSameAs(ofIts);
            });
  }

  @Test
  void standsBackWhereTheFrameworkIsMissing() {
    runner
        .withClassLoader(new FilteredClassLoader(Plumbline.class))
        .run(context -> assertThat(context).doesNotHaveBean("conformity"));
  }

  @Test
  void worksWhereTheHostDoesNotValidate() {
    new ApplicationContextRunner()
        .withConfiguration(
            AutoConfigurations.of(
                PlumblineAutoConfiguration.class, JudgingClockAutoConfiguration.class))
        .withClassLoader(
            new FilteredClassLoader(
                "org.springframework.boot.autoconfigure.validation",
                "org.springframework.boot.validation",
                "dev.plumbline.host.jakarta"))
        .withUserConfiguration(Timed.class)
        .run(context -> assertThat(context).hasSingleBean(Conformity.class));
  }

  @Configuration(proxyBeanMethods = false)
  static class Timed {
    @Bean
    Clock clock() {
      return Clock.systemUTC();
    }
  }

  @ParameterizedTest
  @CsvSource({"zh,党课", "en,party lecture"})
  void judgesTheFormsOfTheHostByItsOwnStandardClockAndLanguage(String language, String said) {
    runner
        .withUserConfiguration(Host.class)
        .withPropertyValues("plumbline.standards.ours=classpath:ours.std")
        .run(
            context -> {
              LocaleContextHolder.setLocale(Locale.forLanguageTag(language));
              try {
                context.getBean(Desk.class).save(new Form("b1"));
              } catch (ConstraintViolationException e) {
                assertThat(e.getConstraintViolations())
                    .singleElement()
                    .satisfies(
                        each -> {
                          assertThat(each.getPropertyPath().toString())
                              .isEqualTo("save.form.branch");
                          assertThat(each.getMessage()).startsWith(said);
                        });
                return;
              } finally {
                LocaleContextHolder.resetLocaleContext();
              }
              throw new AssertionError("nothing was found");
            });
  }

  @Test
  void saysWhereAStandardIsWrongBeforeTheApplicationStarts() {
    runner
        .withPropertyValues("plumbline.standards.ours=classpath:faulty.std")
        .run(
            context -> {
              assertThat(context).hasFailed();
              FailureAnalysis analysis =
                  new FaultyStandardAnalyzer().analyze(context.getStartupFailure());
              assertThat(analysis.getDescription()).contains("ours:1:21");
            });
  }

  @Test
  void describesItsProperties() throws IOException {
    assertThat(
            new ClassPathResource("META-INF/spring-configuration-metadata.json")
                .getContentAsString(StandardCharsets.UTF_8))
        .contains("\"plumbline.standards\"", "standard texts (UTF-8) by the name");
  }
}
