package dev.plumbline.spi;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/**
 * A folder of plugins: each {@code .jar} in it is one, and each folder of {@code .jar} files is one
 * with the libraries it needs. Each has a class loader of its own, so two may use two versions of
 * one library. A jar is code that is run and must be trusted.
 *
 * <p>Keep it open as long as its plugins are used.
 */
public final class PluginFolder implements AutoCloseable {

  private static final String SERVICES = "META-INF/services/" + SectorPlugin.class.getName();

  private final List<URLClassLoader> loaders = new ArrayList<>();
  private final List<SectorPlugin> plugins = new ArrayList<>();

  private PluginFolder() {}

  /**
   * Opens a folder.
   *
   * @param parent the class loader the plugins build on, which must see this interface
   * @throws InstallationFault if there is no such folder, no plugin in it, or one fails to load
   */
  public static PluginFolder open(Path folder, ClassLoader parent) {
    PluginFolder opened = new PluginFolder();
    try {
      for (List<Path> jars : jars(folder)) {
        opened.add(jars, parent);
      }
      if (opened.plugins.isEmpty()) {
        throw InstallationFault.of("empty-folder", folder.toString());
      }
      return opened;
    } catch (InstallationFault fault) {
      opened.close();
      throw fault;
    }
  }

  /** The plugins in it, in the order of their files' names. */
  public List<SectorPlugin> plugins() {
    return Collections.unmodifiableList(plugins);
  }

  @Override
  public void close() {
    for (URLClassLoader loader : loaders) {
      try {
        loader.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static List<List<Path>> jars(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw InstallationFault.of("no-folder", folder.toString());
    }
    List<List<Path>> plugins = new ArrayList<>();
    for (Path each : listed(folder)) {
      if (Files.isDirectory(each)) {
        List<Path> within = listed(each).stream().filter(PluginFolder::isJar).toList();
        if (!within.isEmpty()) {
          plugins.add(within);
        }
      } else if (isJar(each)) {
        plugins.add(List.of(each));
      }
    }
    return plugins;
  }

  private static List<Path> listed(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw InstallationFault.because(e, "folder-unread", folder.toString());
    }
  }

  private static boolean isJar(Path file) {
    return file.toString().endsWith(".jar") && Files.isRegularFile(file);
  }

  private void add(List<Path> jars, ClassLoader parent) {
    // A class loader passes over a jar it cannot open without a word.
    jars.forEach(PluginFolder::openable);
    String shown = (jars.size() == 1 ? jars.get(0) : jars.get(0).toAbsolutePath().getParent()) + "";
    try {
      List<URL> urls = new ArrayList<>();
      for (Path jar : jars) {
        urls.add(jar.toAbsolutePath().toUri().toURL());
      }
      URLClassLoader loader = new URLClassLoader(urls.toArray(URL[]::new), parent);
      loaders.add(loader);
      List<String> names = names(loader);
      if (names.isEmpty()) {
        throw InstallationFault.of("no-service", shown, SERVICES);
      }
      for (String name : names) {
        plugins.add(made(name, loader, shown));
      }
    } catch (IOException e) {
      throw InstallationFault.because(e, "bad-jar", shown);
    }
  }

  private static void openable(Path jar) {
    try (ZipFile file = new ZipFile(jar.toFile())) {
      if (file.size() == 0) {
        throw InstallationFault.of("bad-jar", jar.toString());
      }
    } catch (IOException e) {
      throw InstallationFault.because(e, "bad-jar", jar.toString());
    }
  }

  private static List<String> names(URLClassLoader loader) throws IOException {
    List<String> names = new ArrayList<>();
    for (URL url : Collections.list(loader.findResources(SERVICES))) {
      // Without a cache, so that nothing holds the jar open once the loader is closed.
      var connection = url.openConnection();
      connection.setUseCaches(false);
      try (InputStream bytes = connection.getInputStream();
          BufferedReader text =
              new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
        text.lines()
            .map(line -> line.replaceFirst("#.*", "").strip())
            .filter(line -> !line.isEmpty())
            .forEach(names::add);
      }
    }
    return names;
  }

  private static SectorPlugin made(String name, URLClassLoader loader, String shown) {
    try {
      Class<?> type = Class.forName(name, true, loader);
      if (type.getClassLoader() != loader) {
        throw InstallationFault.of("class-twice", shown, name, Origin.of(type));
      } else if (!SectorPlugin.class.isAssignableFrom(type)) {
        Object why = InstallationFault.of("no-plugin", SectorPlugin.class.getName()).reason();
        throw InstallationFault.of("not-loaded", name, shown, why);
      }
      return type.asSubclass(SectorPlugin.class).getConstructor().newInstance();
    } catch (ReflectiveOperationException | LinkageError e) {
      Throwable root = e.getCause() == null ? e : e.getCause();
      throw InstallationFault.because(e, "not-loaded", name, shown, Loading.reason(root));
    }
  }
}
