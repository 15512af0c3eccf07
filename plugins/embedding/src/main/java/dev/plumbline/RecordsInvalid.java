package dev.plumbline;

import dev.plumbline.core.record.UnitRecords;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Records given by a host break the constraints on them. */
public final class RecordsInvalid extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final List<String> paths;

  private RecordsInvalid(List<String> faults, List<String> paths) {
    super(String.join("\n", faults));
    this.paths = paths;
  }

  /** The properties at fault, such as {@code people[3].id}. */
  public List<String> paths() {
    return paths;
  }

  /**
   * Checks the constraints.
   *
   * @throws RecordsInvalid if one is broken
   */
  static void check(UnitRecords records) {
    Set<ConstraintViolation<UnitRecords>> violations =
        Holder.FACTORY.getValidator().validate(records);
    if (!violations.isEmpty()) {
      List<String> faults =
          violations.stream()
              .map(each -> each.getPropertyPath() + " " + each.getMessage())
              .sorted()
              .collect(Collectors.toList());
      List<String> paths =
          violations.stream().map(each -> each.getPropertyPath().toString()).sorted().toList();
      throw new RecordsInvalid(faults, paths);
    }
  }

  /** One factory is enough: it is immutable, and the constraints it reads never change. */
  private static final class Holder {
    static final ValidatorFactory FACTORY =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory();
  }
}
