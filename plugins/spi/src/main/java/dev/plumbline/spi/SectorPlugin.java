package dev.plumbline.spi;

import com.google.inject.Module;
import java.lang.module.ModuleDescriptor;
import java.util.List;
import java.util.Optional;

/**
 * What a sector brings: words, standards, and, where text is not enough, kinds of duty, inferences,
 * readers and formats of its own.
 *
 * <p>Found by {@link java.util.ServiceLoader}, or given by hand. Called once, when plugins are
 * loaded; implementations need no thread-safety of their own.
 */
public interface SectorPlugin {

  /** The version of this interface. It grows when plugins written for it would no longer work. */
  int VERSION = 1;

  /** The module of a plugin that is all text: no injector is made for it. */
  Module TEXTS_ONLY = binder -> {};

  /** Its id, unique among the plugins loaded. */
  String id();

  /**
   * Its version, as its jar has it: the {@code Implementation-Version} of the manifest, on the
   * module path the module's version; {@code development} where neither says.
   */
  default String version() {
    ModuleDescriptor module = getClass().getModule().getDescriptor();
    Optional<String> version =
        module == null
            ? Optional.ofNullable(getClass().getPackage().getImplementationVersion())
            : module.rawVersion();
    return version.orElse("development");
  }

  /**
   * The version of this interface it is written for. Return {@link #VERSION}: the compiler copies
   * the number of the day into the plugin. A plugin that does not say is written for the first.
   */
  default int writtenFor() {
    return 1;
  }

  /** The vocabularies it brings. */
  List<PluginText> vocabularies();

  /** The standards it brings. */
  default List<PluginText> standards() {
    return List.of();
  }

  /** The vocabulary of files that name no sector; empty for all plugins but one. */
  default boolean isDefault() {
    return false;
  }

  /**
   * What it binds, in an injector of its own: {@link DutyKind}s, {@link Inference}s, {@link
   * RecordReader}s and {@link FormatKind}s, each into a set ({@code
   * Multibinder.newSetBinder(binder, DutyKind.class)}).
   */
  default Module module() {
    return TEXTS_ONLY;
  }
}
