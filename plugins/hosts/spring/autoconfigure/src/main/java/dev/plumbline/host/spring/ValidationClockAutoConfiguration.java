package dev.plumbline.host.spring;

import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.boot.autoconfigure.validation.ValidationConfigurationCustomizer;
import org.springframework.context.annotation.Bean;

/** The application's clock, where it has one as a bean, is the clock its constraints go by. */
@AutoConfiguration
@ConditionalOnClass(ValidationConfigurationCustomizer.class)
@ConditionalOnSingleCandidate(Clock.class)
public class ValidationClockAutoConfiguration {

  /** Sets the clock of the application's validator. */
  @Bean
  public ValidationConfigurationCustomizer validationClockCustomizer(Clock clock) {
    return configuration -> configuration.clockProvider(() -> clock);
  }
}
