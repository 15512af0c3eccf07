package dev.plumbline;

import dev.plumbline.core.check.DutyJudges;
import dev.plumbline.core.message.Label;
import dev.plumbline.core.source.Source;
import dev.plumbline.dsl.Compilation;
import dev.plumbline.dsl.Compiler;
import dev.plumbline.dsl.Formatter;
import dev.plumbline.dsl.Limits;
import dev.plumbline.dsl.format.Tongue;
import dev.plumbline.spi.DutyKind;
import dev.plumbline.spi.LoadedPlugin;
import dev.plumbline.spi.PluginFolder;
import dev.plumbline.spi.Plugins;
import dev.plumbline.spi.SectorPlugin;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The door to the framework: compiles standards by the plugins a host has. Immutable and
 * thread-safe; it holds no files, threads or static state and prints nothing.
 */
public final class Plumbline {

  private final Plugins plugins;
  private final PluginLibrary library;
  private final Compiler compiler;
  private final Limits limits;
  private final DutyJudges judges;
  private final Inferences inferences;

  private Plumbline(Plugins plugins, Limits limits) {
    this.plugins = plugins;
    this.library = new PluginLibrary(plugins);
    this.limits = limits;
    this.compiler = Compiler.with(library, limits);
    this.judges = judges(plugins);
    this.inferences = new Inferences(plugins.loaded());
  }

  /**
   * A door with every plugin on the class path.
   *
   * @throws dev.plumbline.spi.InstallationFault if the plugins cannot work together
   */
  public static Plumbline create() {
    return builder().build();
  }

  /**
   * Makes the validator of records now instead of at the first check, which is then quicker by a
   * tenth of a second. A host may call it when it starts, on a thread of its choosing.
   */
  public static void prepare() {
    RecordsInvalid.prepare();
  }

  /** Chooses plugins and limits by hand. */
  public static Builder builder() {
    return new Builder();
  }

  /** The plugins loaded, by id. */
  public List<LoadedPlugin> plugins() {
    return plugins.loaded();
  }

  /** The standards the plugins bring, by id, with their names in both languages. */
  public Map<String, Label> standards() {
    return library.standards();
  }

  /**
   * Compiles the standard in a file.
   *
   * @throws IOException if the file cannot be read or is not UTF-8
   */
  public Compiled compile(Path file) throws IOException {
    Objects.requireNonNull(file, "file");
    try {
      return compile(new Source(file.toString(), Files.readString(file, StandardCharsets.UTF_8)));
    } catch (CharacterCodingException e) {
      throw new IOException(file + " is not UTF-8 text; save it as UTF-8", e);
    }
  }

  /** Compiles a text. */
  public Compiled compile(Source source) {
    Objects.requireNonNull(source, "source");
    Compilation compilation = compiler.compile(source);
    return new Compiled(compilation, judges, inferences);
  }

  /** Compiles a text, taking on no more than {@code most}. */
  public Compiled compile(Source source, Limits most) {
    Compilation compilation = Compiler.with(library, most).compile(source);
    return new Compiled(compilation, judges, inferences);
  }

  /** The text of a standard a plugin brings, by its id or its name in either language. */
  public Optional<Source> text(String name) {
    return library.standards().entrySet().stream()
        .filter(
            entry ->
                entry.getKey().equals(name)
                    || entry.getValue().zh().equals(name)
                    || entry.getValue().en().equalsIgnoreCase(name))
        .findFirst()
        .flatMap(entry -> library.standard(entry.getKey()));
  }

  /** The canonical form of a text, in the dialect most of it is written in. */
  public Formatter.Formatted format(Source source) {
    return Formatter.with(library, limits).format(source);
  }

  /** The same standard in another dialect, in canonical form. */
  public Formatter.Formatted translate(Source source, Tongue tongue) {
    return Formatter.with(library, limits).translate(source, tongue);
  }

  /** Compiles a standard a plugin brings, by its id or its name in either language. */
  public Optional<Compiled> shipped(String name) {
    return text(name).map(this::compile);
  }

  private static DutyJudges judges(Plugins plugins) {
    Map<String, DutyKind> kinds = new HashMap<>();
    for (LoadedPlugin plugin : plugins.loaded()) {
      plugin.added().dutyKinds().forEach(kind -> kinds.put(kind.id(), kind));
    }
    return (ask, item, records, asOf) -> {
      DutyKind kind = kinds.get(ask.kind());
      return kind == null
          ? DutyJudges.NONE.judge(ask, item, records, asOf)
          : kind.judge(ask, item, records, asOf);
    };
  }

  /** Chooses what a {@link Plumbline} works with. Not thread-safe. */
  public static final class Builder {

    private final List<SectorPlugin> plugins = new ArrayList<>();
    private final List<SectorPlugin> folders = new ArrayList<>();
    private Optional<ClassLoader> loader = Optional.empty();
    private Limits limits = Limits.USUAL;

    private Builder() {}

    /**
     * Uses this plugin; once one is given, the class path is searched only if {@link #classLoader}
     * says where.
     */
    public Builder plugin(SectorPlugin plugin) {
      plugins.add(Objects.requireNonNull(plugin, "plugin"));
      return this;
    }

    /** Searches this class loader for plugins instead of the one that loaded the framework. */
    public Builder classLoader(ClassLoader searched) {
      loader = Optional.of(searched);
      return this;
    }

    /**
     * Uses the plugins of an open folder beside the others. Whoever opened it keeps it open as long
     * as this door is used, and closes it.
     */
    public Builder folder(PluginFolder open) {
      folders.addAll(open.plugins());
      return this;
    }

    /** Takes on no more than this. */
    public Builder limits(Limits most) {
      limits = most;
      return this;
    }

    /**
     * Loads the plugins.
     *
     * @throws dev.plumbline.spi.InstallationFault if they cannot work together
     */
    public Plumbline build() {
      List<SectorPlugin> all = new ArrayList<>(plugins);
      if (plugins.isEmpty() || loader.isPresent()) {
        all.addAll(Plugins.seen(loader.orElse(Plumbline.class.getClassLoader())));
      }
      all.addAll(folders);
      return new Plumbline(Plugins.of(all), limits);
    }
  }
}
