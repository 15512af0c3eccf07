package dev.plumbline.spi;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Key;
import com.google.inject.TypeLiteral;
import com.google.inject.multibindings.Multibinder;
import dev.plumbline.core.source.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;

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
   * @throws InstallationFault if one fails to load, or two share an id or a text's id
   */
  public static Plugins find(ClassLoader loader) {
    List<SectorPlugin> found = new ArrayList<>();
    try {
      ServiceLoader.load(SectorPlugin.class, loader).forEach(found::add);
    } catch (ServiceConfigurationError e) {
      throw new InstallationFault("a plugin cannot be loaded: " + e.getMessage(), e);
    }
    return of(found);
  }

  /**
   * Loads these plugins.
   *
   * @throws InstallationFault if one fails to load, or two share an id or a text's id
   */
  public static Plugins of(Collection<? extends SectorPlugin> plugins) {
    Map<String, LoadedPlugin> byId = new TreeMap<>();
    Map<String, String> texts = new HashMap<>();
    for (SectorPlugin plugin : plugins) {
      LoadedPlugin one = load(plugin);
      LoadedPlugin other = byId.putIfAbsent(one.id(), one);
      if (other != null) {
        throw new InstallationFault(
            "two plugins have the id " + one.id() + ": " + other.origin() + " and " + one.origin());
      }
      for (String text : one.sources().keySet()) {
        String first = texts.putIfAbsent(text, one.id());
        if (first != null) {
          throw new InstallationFault(
              "the plugins " + first + " and " + one.id() + " both bring " + text);
        }
      }
    }
    return new Plugins(List.copyOf(byId.values()));
  }

  /** The plugins, by id. */
  public List<LoadedPlugin> loaded() {
    return loaded;
  }

  private static LoadedPlugin load(SectorPlugin plugin) {
    String origin = origin(plugin.getClass());
    try {
      Map<String, Source> sources = new TreeMap<>();
      plugin
          .vocabularies()
          .forEach(text -> sources.put("vocabulary/" + text.id(), read(plugin, text)));
      plugin.standards().forEach(text -> sources.put("standard/" + text.id(), read(plugin, text)));
      return new LoadedPlugin(
          plugin.id(),
          plugin.version(),
          origin,
          digest(plugin, sources),
          plugin.vocabularies(),
          plugin.standards(),
          sources,
          dutyKinds(plugin),
          plugin.isDefault());
    } catch (InstallationFault fault) {
      throw fault;
    } catch (RuntimeException | LinkageError e) {
      throw new InstallationFault(
          "the plugin "
              + plugin.getClass().getName()
              + " from "
              + origin
              + " cannot be loaded: "
              + e.getMessage(),
          e);
    }
  }

  private static List<DutyKind> dutyKinds(SectorPlugin plugin) {
    Injector injector =
        Guice.createInjector(
            plugin.module(), binder -> Multibinder.newSetBinder(binder, DutyKind.class));
    Set<DutyKind> kinds = injector.getInstance(Key.get(new TypeLiteral<Set<DutyKind>>() {}));
    return kinds.stream().sorted(Comparator.comparing(DutyKind::id)).toList();
  }

  private static Source read(SectorPlugin plugin, PluginText text) {
    try (InputStream bytes = plugin.getClass().getResourceAsStream(text.resource())) {
      if (bytes == null) {
        throw new InstallationFault(
            "the plugin " + plugin.id() + " names a text it does not hold: " + text.resource());
      }
      String content = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
      return new Source(plugin.id() + ":" + text.resource(), content);
    } catch (IOException e) {
      throw new InstallationFault("the text " + text.resource() + " cannot be read", e);
    }
  }

  private static String origin(Class<?> type) {
    return Optional.ofNullable(type.getProtectionDomain().getCodeSource())
        .map(CodeSource::getLocation)
        .map(Object::toString)
        .orElse("unknown");
  }

  private static String digest(SectorPlugin plugin, Map<String, Source> sources) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      sha.update(plugin.getClass().getName().getBytes(StandardCharsets.UTF_8));
      sources.forEach(
          (name, source) -> {
            sha.update(name.getBytes(StandardCharsets.UTF_8));
            sha.update(source.text().getBytes(StandardCharsets.UTF_8));
          });
      return HexFormat.of().formatHex(sha.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
