package dev.plumbline.host.jakarta;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What is annotated conforms to a standard on the day of the validator's clock, in that day's
 * calendar year: {@link dev.plumbline.core.record.UnitRecords}, or a class a {@link
 * dev.plumbline.RecordsOf} shows as records. Nothing at all (null) conforms.
 *
 * <p>Each finding is a violation of its own, at the record at fault where one is, with a {@link
 * dev.plumbline.Finding} as its dynamic payload. A declaration tells of what must be; one for the
 * group {@link Shoulds} tells of what should be instead, one for both groups of both.
 */
@Documented
@Target({
  ElementType.TYPE,
  ElementType.FIELD,
  ElementType.METHOD,
  ElementType.PARAMETER,
  ElementType.CONSTRUCTOR,
  ElementType.TYPE_USE,
  ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(ConformsTo.All.class)
@Constraint(validatedBy = {})
public @interface ConformsTo {

  /** The standard's name: one the host added, or one a plugin ships. */
  String value();

  /**
   * The message's template. It may use {@code {zh}} and {@code {en}}, the finding in either
   * language, {@code {duty}}, the duty's id, and {@code {clause}}, the clause behind it.
   */
  String message() default "{dev.plumbline.host.jakarta.ConformsTo.message}";

  /** The groups it is checked in; {@link Musts} and {@link Shoulds} choose what is told. */
  Class<?>[] groups() default {};

  /** Whatever a client attaches. */
  Class<? extends Payload>[] payload() default {};

  /** Several standards for one thing. */
  @Documented
  @Target({
    ElementType.TYPE,
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.CONSTRUCTOR,
    ElementType.TYPE_USE,
    ElementType.ANNOTATION_TYPE
  })
  @Retention(RetentionPolicy.RUNTIME)
  @interface All {

    /** The declarations. */
    ConformsTo[] value();
  }
}
