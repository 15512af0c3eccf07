package dev.plumbline.examples.plugins;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** Makes jars of plugins from their sources. */
final class Jars {

  private static final String SERVICES = "META-INF/services/dev.plumbline.spi.SectorPlugin";
  private static final Path VILLAGE = Path.of("village", "src", "main");

  private Jars() {}

  /** The village's plugin. */
  static Path village(Path jar) throws IOException {
    Path classes = Files.createTempDirectory(jar.toAbsolutePath().getParent(), "classes");
    compile(files(VILLAGE.resolve("java")), classes);
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      add(classes, out);
      add(VILLAGE.resolve("resources"), out);
    }
    delete(classes);
    return jar;
  }

  /** A plugin of one class, {@code org.example.One}, with this body. */
  static Path one(Path jar, String body) throws IOException {
    Path work = Files.createTempDirectory(jar.toAbsolutePath().getParent(), "work");
    Path source = work.resolve("src/One.java");
    Files.createDirectories(source.getParent());
    Files.writeString(
        source,
        "package org.example; import java.util.*; import dev.plumbline.spi.*;"
            + " public final class One implements SectorPlugin {"
            + " public List<PluginText> vocabularies() { return List.of(); } "
            + body
            + "}");
    compile(List.of(source), work.resolve("classes"));
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      add(work.resolve("classes"), out);
      write(out, SERVICES, "org.example.One\n");
    }
    delete(work);
    return jar;
  }

  /** A jar of these texts, by name. */
  static Path of(Path jar, Map<String, String> texts) throws IOException {
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      for (Map.Entry<String, String> each : texts.entrySet()) {
        write(out, each.getKey(), each.getValue());
      }
    }
    return jar;
  }

  private static void compile(List<Path> sources, Path classes) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "-proc:none",
                "-nowarn",
                "-cp",
                System.getProperty("java.class.path"),
                "-d",
                classes.toString()));
    sources.forEach(each -> arguments.add(each.toString()));
    int code =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, arguments.toArray(String[]::new));
    if (code != 0) {
      throw new IllegalArgumentException("does not compile: " + sources);
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static void add(Path folder, JarOutputStream out) throws IOException {
    for (Path file : files(folder)) {
      out.putNextEntry(new JarEntry(folder.relativize(file).toString().replace('\\', '/')));
      Files.copy(file, out);
      out.closeEntry();
    }
  }

  private static void write(JarOutputStream out, String name, String text) throws IOException {
    out.putNextEntry(new JarEntry(name));
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.closeEntry();
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .sorted((a, b) -> b.compareTo(a))
          .forEach(
              each -> {
                try {
                  Files.delete(each);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    }
  }
}
