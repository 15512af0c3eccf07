package dev.plumbline;

import dev.plumbline.core.record.UnitRecords;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a host asks by: standards by name, and how its own classes are records. A shipped standard
 * is compiled when first asked for, once. Thread-safe.
 */
public final class Conformity {

  private final Plumbline plumbline;
  private final Map<String, ReadyStandard> own;
  private final Map<Class<?>, RecordsOf<?>> records;
  private final Map<String, ReadyStandard> shipped = new ConcurrentHashMap<>();

  private Conformity(Builder builder) {
    this.plumbline = builder.plumbline;
    this.own = Map.copyOf(builder.standards);
    this.records = new LinkedHashMap<>(builder.records);
  }

  /**
   * With every plugin, and every {@link RecordsOf} announced as a service, that the framework's
   * class loader sees.
   *
   * @throws dev.plumbline.spi.InstallationFault if the plugins cannot work together
   */
  public static Conformity create() {
    Builder builder = of(Plumbline.create());
    ServiceLoader.load(RecordsOf.class, Conformity.class.getClassLoader())
        .forEach(each -> builder.records(each));
    return builder.build();
  }

  /** With the standards {@code plumbline}'s plugins ship, and what is added. */
  public static Builder of(Plumbline plumbline) {
    return new Builder(plumbline);
  }

  /**
   * The standard known by {@code name}: one added under it, or one shipped, by its id or its name
   * in either language.
   *
   * @throws IllegalArgumentException if there is none; it lists those there are
   * @throws StandardFaulty if a shipped one has errors
   */
  public ReadyStandard standard(String name) {
    ReadyStandard added = own.get(name);
    return added != null ? added : shipped.computeIfAbsent(name, this::compiled);
  }

  private ReadyStandard compiled(String name) {
    return plumbline
        .shipped(name)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "there is no standard "
                        + name
                        + "; there are "
                        + plumbline.standards().keySet()))
        .orElseThrow();
  }

  /**
   * What falls short of the standard {@code name} in the calendar year of {@code asOf}, with places
   * in {@code bean}: records, or an object of a class a {@link RecordsOf} was added for.
   *
   * @throws IllegalArgumentException if there is no such standard, or nothing shows {@code bean} as
   *     records
   * @throws RecordsInvalid if the records break their own constraints; its places are in the
   *     records
   */
  public List<Finding> findings(String name, Object bean, LocalDate asOf) {
    ReadyStandard standard = standard(name);
    return bean instanceof UnitRecords given
        ? standard.findings(given, asOf)
        : shown(bean, standard, asOf);
  }

  /** Where in {@code bean} that stands which stands at {@code place} in its records. */
  public PropertyPath place(Object bean, PropertyPath place) {
    return bean instanceof UnitRecords ? place : placed(shower(bean), bean, place);
  }

  private List<Finding> shown(Object bean, ReadyStandard standard, LocalDate asOf) {
    return findings(shower(bean), bean, standard, asOf);
  }

  private static <T> List<Finding> findings(
      RecordsOf<T> shower, Object bean, ReadyStandard standard, LocalDate asOf) {
    return standard.findings(shower.type().cast(bean), shower, asOf);
  }

  private static <T> PropertyPath placed(RecordsOf<T> shower, Object bean, PropertyPath place) {
    return shower.place(shower.type().cast(bean), place);
  }

  private RecordsOf<?> shower(Object bean) {
    return Optional.<RecordsOf<?>>ofNullable(records.get(bean.getClass()))
        .or(
            () ->
                records.values().stream().filter(each -> each.type().isInstance(bean)).findFirst())
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "nothing shows "
                        + bean.getClass().getName()
                        + " as records; add a RecordsOf for it"));
  }

  /** Adds a host's own. Not thread-safe. */
  public static final class Builder {

    private final Plumbline plumbline;
    private final Map<String, ReadyStandard> standards = new HashMap<>();
    private final Map<Class<?>, RecordsOf<?>> records = new LinkedHashMap<>();

    private Builder(Plumbline plumbline) {
      this.plumbline = plumbline;
    }

    /** Knows {@code standard} as {@code name}, before any shipped one of that name. */
    public Builder standard(String name, ReadyStandard standard) {
      standards.put(name, standard);
      return this;
    }

    /**
     * Shows objects of a class of the host's, and of its subclasses, as records.
     *
     * @throws IllegalArgumentException if another shows that class already
     */
    public Builder records(RecordsOf<?> shower) {
      RecordsOf<?> other = records.putIfAbsent(shower.type(), shower);
      if (other != null) {
        throw new IllegalArgumentException(
            shower.type().getName() + " is shown as records twice: by " + other + " and " + shower);
      }
      return this;
    }

    /** What was chosen. */
    public Conformity build() {
      return new Conformity(this);
    }
  }
}
