package dev.plumbline.spi;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Key;
import com.google.inject.Module;
import com.google.inject.multibindings.Multibinder;
import com.google.inject.util.Types;
import dev.plumbline.core.source.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;

/** Loads one plugin: its texts, and what its injector gives. */
final class Loading {

  private final SectorPlugin plugin;
  private final String origin;

  private Loading(SectorPlugin plugin) {
    this.plugin = plugin;
    this.origin = Origin.of(plugin.getClass());
  }

  /**
   * Loads {@code plugin}.
   *
   * @throws InstallationFault if it cannot be loaded
   */
  static LoadedPlugin of(SectorPlugin plugin) {
    Loading loading = new Loading(plugin);
    try {
      return loading.loaded();
    } catch (InstallationFault fault) {
      throw fault;
    } catch (RuntimeException | LinkageError e) {
      throw InstallationFault.because(
          e, "not-loaded", plugin.getClass().getName(), loading.origin, reason(e));
    }
  }

  /** What went wrong, on one line; the whole of it is the fault's cause. */
  static String reason(Throwable e) {
    String said = e.getMessage() == null ? "" : e.getMessage().strip();
    String line = said.lines().findFirst().orElse("");
    return line.isEmpty()
        ? e.getClass().getSimpleName()
        : e.getClass().getSimpleName() + ": " + line;
  }

  private LoadedPlugin loaded() {
    Objects.requireNonNull(plugin.id(), "id() gives null");
    if (plugin.writtenFor() != SectorPlugin.VERSION) {
      throw InstallationFault.of(
          "wrong-version",
          plugin.id(),
          plugin.version(),
          origin,
          plugin.writtenFor(),
          SectorPlugin.VERSION);
    }
    Map<String, Source> sources = new TreeMap<>();
    plugin.vocabularies().forEach(text -> sources.put("vocabulary/" + text.id(), read(text)));
    plugin.standards().forEach(text -> sources.put("standard/" + text.id(), read(text)));
    return new LoadedPlugin(
        plugin.id(),
        plugin.version(),
        origin,
        Origin.digest(plugin.getClass(), sources),
        plugin.vocabularies(),
        plugin.standards(),
        sources,
        added(),
        plugin.isDefault());
  }

  private LoadedPlugin.Added added() {
    Module module = plugin.module();
    if (module == SectorPlugin.TEXTS_ONLY) {
      return LoadedPlugin.Added.NOTHING;
    }
    Injector injector =
        Guice.createInjector(
            module,
            binder -> {
              Multibinder.newSetBinder(binder, DutyKind.class);
              Multibinder.newSetBinder(binder, Inference.class);
              Multibinder.newSetBinder(binder, RecordReader.class);
              Multibinder.newSetBinder(binder, FormatKind.class);
            });
    return new LoadedPlugin.Added(
        bound(injector, DutyKind.class, DutyKind::id),
        bound(injector, Inference.class, Inference::id),
        bound(injector, RecordReader.class, RecordReader::id),
        bound(injector, FormatKind.class, FormatKind::id));
  }

  private static <T> List<T> bound(Injector injector, Class<T> type, Function<T, String> id) {
    List<T> bound = new ArrayList<>();
    Object set = injector.getInstance(Key.get(Types.setOf(type)));
    ((Collection<?>) set).forEach(each -> bound.add(type.cast(each)));
    bound.sort(Comparator.comparing(id));
    return bound;
  }

  private Source read(PluginText text) {
    try (InputStream bytes = plugin.getClass().getResourceAsStream(text.resource())) {
      if (bytes == null) {
        throw InstallationFault.of("no-text", plugin.id(), origin, text.resource());
      }
      String content =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(bytes.readAllBytes()))
              .toString();
      return new Source(plugin.id() + ":" + text.resource(), content);
    } catch (CharacterCodingException e) {
      throw InstallationFault.because(e, "text-unread", plugin.id(), origin, text.resource());
    } catch (IOException e) {
      throw InstallationFault.because(e, "text-unread", plugin.id(), origin, text.resource());
    }
  }
}
