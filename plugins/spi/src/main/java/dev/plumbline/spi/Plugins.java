package dev.plumbline.spi;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The plugins a host has, each loaded with an injector of its own, so that none sees another's
 * bindings. Immutable and thread-safe.
 */
public final class Plugins {

  private final List<LoadedPlugin> loaded;

  private Plugins(List<LoadedPlugin> loaded) {
    this.loaded = List.copyOf(loaded);
  }

  /**
   * Loads every plugin {@code loader} can see.
   *
   * @throws InstallationFault if one fails to load, or two cannot stand together
   */
  public static Plugins find(ClassLoader loader) {
    return of(seen(loader));
  }

  /**
   * Every plugin {@code loader} can see, not yet loaded.
   *
   * @throws InstallationFault if one cannot be made
   */
  public static List<SectorPlugin> seen(ClassLoader loader) {
    List<SectorPlugin> found = new ArrayList<>();
    try {
      ServiceLoader.load(SectorPlugin.class, loader).forEach(found::add);
    } catch (ServiceConfigurationError | LinkageError e) {
      throw InstallationFault.because(e, "not-found", String.valueOf(e.getMessage()));
    }
    return found;
  }

  /**
   * Loads these plugins.
   *
   * @throws InstallationFault if one fails to load, or two cannot stand together
   */
  public static Plugins of(Collection<? extends SectorPlugin> plugins) {
    Map<String, LoadedPlugin> byId = new TreeMap<>();
    for (SectorPlugin plugin : plugins) {
      LoadedPlugin one = Loading.of(plugin);
      LoadedPlugin other = byId.putIfAbsent(one.id(), one);
      if (other != null) {
        throw InstallationFault.of("id-twice", one.id(), other.origin(), one.origin());
      }
    }
    List<LoadedPlugin> loaded = List.copyOf(byId.values());
    standTogether(loaded);
    return new Plugins(loaded);
  }

  /** The plugins, by id. */
  public List<LoadedPlugin> loaded() {
    return loaded;
  }

  private static void standTogether(List<LoadedPlugin> plugins) {
    Map<String, LoadedPlugin> texts = new HashMap<>();
    for (LoadedPlugin plugin : plugins) {
      for (String text : plugin.sources().keySet()) {
        LoadedPlugin first = texts.putIfAbsent(text, plugin);
        if (first != null) {
          Object what = InstallationFault.named(text);
          throw InstallationFault.of(
              "text-twice", first.id(), plugin.id(), first.origin(), plugin.origin(), what);
        }
      }
    }
    List<LoadedPlugin> defaults = plugins.stream().filter(LoadedPlugin::isDefault).toList();
    if (defaults.size() > 1) {
      throw InstallationFault.of("default-twice", defaults.get(0).id(), defaults.get(1).id());
    }
    once(plugins, "duty-kind", added -> added.dutyKinds().stream().map(DutyKind::id).toList());
    once(plugins, "inference", added -> added.inferences().stream().map(Inference::id).toList());
    once(
        plugins, "record-reader", added -> added.readers().stream().map(RecordReader::id).toList());
    once(plugins, "format", added -> added.formats().stream().map(FormatKind::id).toList());
  }

  private static void once(
      List<LoadedPlugin> plugins, String kind, Function<LoadedPlugin.Added, List<String>> ids) {
    Map<String, LoadedPlugin> owners = new HashMap<>();
    for (LoadedPlugin plugin : plugins) {
      for (String id : ids.apply(plugin.added())) {
        LoadedPlugin first = owners.putIfAbsent(id, plugin);
        if (first != null) {
          throw InstallationFault.of(
              "kind-twice",
              first.id(),
              plugin.id(),
              first.origin(),
              plugin.origin(),
              InstallationFault.named(kind),
              id);
        }
      }
    }
  }
}
