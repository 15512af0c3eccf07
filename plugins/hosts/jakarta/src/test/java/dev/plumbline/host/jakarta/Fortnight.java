package dev.plumbline.host.jakarta;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** A constraint as a plugin brings one: its validator a service, its messages contributed. */
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@interface Fortnight {

  String message() default "{dev.plumbline.host.jakarta.Fortnight.message}";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Days that are whole fortnights. */
  final class Days implements ConstraintValidator<Fortnight, Integer> {
    @Override
    public boolean isValid(Integer days, ConstraintValidatorContext context) {
      return days % 14 == 0;
    }
  }
}
