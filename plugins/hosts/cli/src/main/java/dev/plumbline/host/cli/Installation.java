package dev.plumbline.host.cli;

import dev.plumbline.Plumbline;
import dev.plumbline.spi.FormatKind;
import dev.plumbline.spi.LoadedPlugin;
import dev.plumbline.spi.PluginFolder;
import dev.plumbline.spi.RecordReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is installed. The plugins on the class path are loaded while the command line is still being
 * read; with a folder of more of them, all are loaded together when first asked for.
 */
final class Installation implements AutoCloseable {

  private final Supplier<Optional<Path>> chosen;
  private final Ahead<Plumbline> usual = Ahead.of(Plumbline::create);
  private @Nullable PluginFolder folder;
  private @Nullable Plumbline plumbline;

  /** With the plugins on the class path and those of the folder chosen, if one is. */
  Installation(Supplier<Optional<Path>> chosen) {
    this.chosen = chosen;
  }

  Plumbline plumbline() {
    Plumbline found = plumbline;
    if (found == null) {
      found = found();
      plumbline = found;
    }
    return found;
  }

  private Plumbline found() {
    Optional<Path> named = chosen.get();
    if (named.isEmpty()) {
      return usual.get();
    }
    PluginFolder open = PluginFolder.open(named.get(), Installation.class.getClassLoader());
    folder = open;
    return Plumbline.builder().folder(open).build();
  }

  /** The plugin that reads {@code file}, if one does. */
  Optional<RecordReader> reader(Path file) {
    return plumbline().plugins().stream()
        .flatMap(plugin -> plugin.added().readers().stream())
        .filter(reader -> reader.reads(file))
        .findFirst();
  }

  /** The forms of results plugins add. */
  List<FormatKind> formats() {
    return plumbline().plugins().stream()
        .map(LoadedPlugin::added)
        .flatMap(added -> added.formats().stream())
        .toList();
  }

  /** Whether the person at the keyboard chose a folder of plugins. */
  boolean isChosen() {
    return chosen.get().isPresent();
  }

  @Override
  public void close() {
    PluginFolder open = folder;
    if (open != null) {
      open.close();
    }
  }
}
