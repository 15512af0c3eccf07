package dev.plumbline.bench;

import dev.plumbline.core.record.UnitRecords;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Payload;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Hibernate Validator: one constraint on the class, its validator written by hand. */
final class Beans implements Contestant {

  /** What is validated. */
  @KeepsTheTwelve
  record Held(UnitRecords records) {}

  /** The twelve duties. */
  @Constraint(validatedBy = TwelveValidator.class)
  @Target(ElementType.TYPE)
  @Retention(RetentionPolicy.RUNTIME)
  @interface KeepsTheTwelve {
    /** The message of a breach. */
    String message() default "";

    /** Validation groups. */
    Class<?>[] groups() default {};

    /** Payload. */
    Class<? extends Payload>[] payload() default {};
  }

  /** Tells each breach as a violation of its own. */
  public static final class TwelveValidator implements ConstraintValidator<KeepsTheTwelve, Held> {
    @Override
    public boolean isValid(Held held, ConstraintValidatorContext context) {
      context.disableDefaultConstraintViolation();
      boolean[] valid = {true};
      ByHand.check(
          held.records(),
          (duty, window, subject) -> {
            valid[0] = false;
            context
                .buildConstraintViolationWithTemplate(duty + " " + window + " " + subject)
                .addConstraintViolation();
          });
      return valid[0];
    }
  }

  private final List<Held> units;
  private final Validator validator =
      Validation.byDefaultProvider()
          .configure()
          .messageInterpolator(new ParameterMessageInterpolator())
          .buildValidatorFactory()
          .getValidator();

  Beans(List<UnitRecords> units) {
    this.units = units.stream().map(Held::new).toList();
  }

  @Override
  public void check(int unit, Found found) {
    for (ConstraintViolation<Held> each : validator.validate(units.get(unit))) {
      String[] parts = each.getMessage().split(" ");
      found.breach(
          Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }
  }
}
