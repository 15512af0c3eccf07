package dev.plumbline.host.spring;

import dev.plumbline.host.jakarta.JudgingClock;
import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.context.annotation.Bean;

/** The application's clock, where it has one as a bean, is the clock its standards go by. */
@AutoConfiguration
@ConditionalOnClass(JudgingClock.class)
@ConditionalOnSingleCandidate(Clock.class)
public class JudgingClockAutoConfiguration {

  /** The clock of the application. */
  @Bean
  @ConditionalOnMissingBean
  public JudgingClock judgingClock(Clock clock) {
    return new JudgingClock(clock);
  }
}
