package dev.plumbline.host.jakarta;

import dev.plumbline.Finding;
import jakarta.validation.ConstraintViolation;
import java.util.Optional;
import org.hibernate.validator.engine.HibernateConstraintViolation;

/** Reads what stands behind violations. */
public final class Violations {

  private Violations() {}

  /** The finding behind a violation; none if it is not of {@link ConformsTo}. */
  public static Optional<Finding> finding(ConstraintViolation<?> violation) {
    HibernateConstraintViolation<?> hibernate =
        violation.unwrap(HibernateConstraintViolation.class);
    return Optional.ofNullable(hibernate.getDynamicPayload(Finding.class));
  }
}
