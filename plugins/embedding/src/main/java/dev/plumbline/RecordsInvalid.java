package dev.plumbline;

import dev.plumbline.core.message.Phrases;
import dev.plumbline.core.record.UnitRecords;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Records given by a host break the constraints on them. */
public final class RecordsInvalid extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;
  private static final Phrases PHRASES = Phrases.beside(RecordsInvalid.class);

  private final transient List<RecordFault> faults;

  private RecordsInvalid(List<RecordFault> faults) {
    super(
        faults.stream()
            .map(each -> each.place() + " " + each.message().in(Locale.ENGLISH))
            .collect(Collectors.joining("\n")));
    this.faults = List.copyOf(faults);
  }

  /** What is wrong and where, in the order of places. */
  public List<RecordFault> faults() {
    return faults;
  }

  /**
   * Checks the constraints.
   *
   * @throws RecordsInvalid if one is broken
   */
  static void check(UnitRecords records) {
    Objects.requireNonNull(records, "records");
    Set<ConstraintViolation<UnitRecords>> violations =
        Holder.FACTORY.getValidator().validate(records);
    if (!violations.isEmpty()) {
      throw new RecordsInvalid(
          violations.stream()
              .map(RecordsInvalid::fault)
              .sorted(
                  Comparator.comparing((RecordFault each) -> each.place().toString())
                      .thenComparing(each -> each.message().key()))
              .toList());
    }
  }

  /** Makes what the first check would otherwise make. */
  static void prepare() {
    Holder.FACTORY.getValidator().getConstraintsForClass(UnitRecords.class);
  }

  private static RecordFault fault(ConstraintViolation<UnitRecords> violation) {
    String constraint =
        violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
    return new RecordFault(
        place(violation.getPropertyPath()),
        PHRASES.message(PHRASES.has(constraint) ? constraint : "invalid"));
  }

  /** Jakarta's path names an element's index on the step after the list's own. */
  private static PropertyPath place(Path path) {
    List<PropertyPath.Step> steps = new ArrayList<>();
    for (Path.Node node : path) {
      if (node.getIndex() != null && !steps.isEmpty()) {
        String list = steps.remove(steps.size() - 1).name();
        steps.add(new PropertyPath.Step(list, OptionalInt.of(node.getIndex())));
      }
      if (node.getKind() == ElementKind.PROPERTY) {
        steps.add(new PropertyPath.Step(node.getName(), OptionalInt.empty()));
      }
    }
    return new PropertyPath(steps);
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
