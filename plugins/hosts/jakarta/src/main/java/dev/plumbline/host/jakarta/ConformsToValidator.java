package dev.plumbline.host.jakarta;

import dev.plumbline.Conformity;
import dev.plumbline.Finding;
import dev.plumbline.PropertyPath;
import dev.plumbline.RecordFault;
import dev.plumbline.RecordsInvalid;
import dev.plumbline.core.message.Message;
import dev.plumbline.core.source.Severity;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * Judges by the {@link Conformity} of the validator's {@code constraintValidatorPayload}, else by
 * the one its container injects, else by {@link Conformity#create()}; on the day of the {@link
 * JudgingClock} its container injects, else of the validator's clock. Thread-safe once initialised.
 */
public final class ConformsToValidator implements ConstraintValidator<ConformsTo, Object> {

  private String standard = "";
  private Set<Severity> told = Set.of();
  private Optional<Conformity> injected = Optional.empty();
  private Optional<Conformity> found = Optional.empty();
  private Optional<JudgingClock> clock = Optional.empty();

  /** A validator for Jakarta Validation to initialise. */
  public ConformsToValidator() {}

  /** Judges by what a container such as Spring or CDI holds, if it holds one. */
  @Inject
  public void use(Optional<Conformity> conformity) {
    injected = conformity;
  }

  /** Judges on the day of the clock a container such as Spring or CDI holds, if it holds one. */
  @Inject
  public void goBy(Optional<JudgingClock> injectedClock) {
    clock = injectedClock;
  }

  @Override
  public void initialize(ConformsTo declaration) {
    standard = declaration.value();
    List<Class<?>> groups = Arrays.asList(declaration.groups());
    boolean shoulds = groups.contains(Shoulds.class);
    boolean others = groups.isEmpty() || groups.stream().anyMatch(each -> each != Shoulds.class);
    told =
        shoulds && others
            ? Set.of(Severity.ERROR, Severity.ADVICE)
            : Set.of(shoulds ? Severity.ADVICE : Severity.ERROR);
  }

  @Override
  public boolean isValid(@Nullable Object bean, ConstraintValidatorContext context) {
    if (bean == null) {
      return true;
    }
    HibernateConstraintValidatorContext hibernate =
        context.unwrap(HibernateConstraintValidatorContext.class);
    Conformity conformity = conformity(hibernate);
    context.disableDefaultConstraintViolation();
    try {
      LocalDate asOf =
          LocalDate.now(
              clock.map(JudgingClock::clock).orElseGet(context.getClockProvider()::getClock));
      List<Finding> findings =
          conformity.findings(standard, bean, asOf).stream()
              .filter(each -> told.contains(each.severity()))
              .toList();
      findings.forEach(each -> violate(each, context, hibernate));
      return findings.isEmpty();
    } catch (RecordsInvalid invalid) {
      for (RecordFault fault : invalid.faults()) {
        hibernate
            .withDynamicPayload(fault)
            .addMessageParameter("duty", "")
            .addMessageParameter("clause", "");
        violate(fault.message(), conformity.place(bean, fault.place()), context, hibernate);
      }
      return false;
    }
  }

  private Conformity conformity(HibernateConstraintValidatorContext context) {
    Conformity given = context.getConstraintValidatorPayload(Conformity.class);
    return given != null ? given : injected.orElseGet(this::onTheClassPath);
  }

  private synchronized Conformity onTheClassPath() {
    Conformity conformity = found.orElseGet(Conformity::create);
    found = Optional.of(conformity);
    return conformity;
  }

  private static void violate(
      Finding finding,
      ConstraintValidatorContext context,
      HibernateConstraintValidatorContext hibernate) {
    hibernate
        .withDynamicPayload(finding)
        .addMessageParameter("duty", finding.verdict().item().duty().id())
        .addMessageParameter("clause", finding.verdict().item().duty().citation().clause());
    violate(finding.message(), finding.place(), context, hibernate);
  }

  /** Both languages are parameters, and the bundle of the caller's locale chooses between them. */
  private static void violate(
      Message message,
      PropertyPath place,
      ConstraintValidatorContext context,
      HibernateConstraintValidatorContext hibernate) {
    hibernate
        .addMessageParameter("zh", message.in(Locale.CHINESE))
        .addMessageParameter("en", message.in(Locale.ENGLISH));
    ViolationPath.add(
        context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate()),
        place);
  }
}
