package dev.plumbline.host.jakarta;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.Locale;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

final class ContributedConstraintsTest {

  record Leave(@Fortnight Integer days) {}

  private static String message(Locale locale) {
    try (ValidatorFactory factory =
        Validation.byProvider(HibernateValidator.class)
            .configure()
            .defaultLocale(locale)
            .messageInterpolator(
                new ParameterMessageInterpolator(
                    java.util.Set.of(Locale.CHINESE, Locale.ENGLISH), locale, false))
            .buildValidatorFactory()) {
      return factory.getValidator().validate(new Leave(15)).stream()
          .map(ConstraintViolation::getMessage)
          .findFirst()
          .orElse("none");
    }
  }

  @Test
  void takeValidatorsAndMessagesFromTheJarsOfPlugins() {
    assertThat(message(Locale.CHINESE)).isEqualTo("应为两周的整倍数");
    assertThat(message(Locale.ENGLISH)).isEqualTo("must be whole fortnights");
  }
}
