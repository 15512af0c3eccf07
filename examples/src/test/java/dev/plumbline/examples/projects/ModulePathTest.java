package dev.plumbline.examples.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.plumbline.examples.projects.Maven.Outcome;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A host that is a named module compiles and runs with everything on the module path. */
final class ModulePathTest {

  private static final Path HOST = Path.of("src", "test", "resources", "named", "src");

  /** As the guide to plugins tells it. */
  private static final String PLUGIN =
      """
      open module org.example.village {
        requires dev.plumbline.spi;
        requires dev.plumbline.sector.party;
        provides dev.plumbline.spi.SectorPlugin with org.example.village.VillagePlugin;
      }
      """;

  private static final List<String> OURS =
      List.of(
          "plumbline-core",
          "plumbline-desk",
          "plumbline-dsl",
          "plumbline-spi",
          "plumbline-embedding",
          "plumbline-jakarta",
          "plumbline-format-json",
          "plumbline-format-tables",
          "plumbline-sector-party",
          "plumbline-sector-hospital");

  private static final List<String> OTHERS =
      List.of(
          "guice-",
          "guava-",
          "failureaccess",
          "aopalliance",
          "jakarta.inject",
          "jspecify",
          "jakarta.validation",
          "hibernate-validator",
          "jboss-logging",
          "classmate",
          "apiguardian",
          "fastcsv",
          "jackson-");

  @BeforeEach
  void packaged() throws IOException {
    assumeTrue(Published.missing().isEmpty(), "jars are there in mvn package only");
  }

  @Test
  void runsANamedHostAmongModulesWithDescriptors() throws IOException, InterruptedException {
    Path folder = Maven.folder("named");
    Outcome compiled = compiled(folder, HOST.toAbsolutePath());
    assertThat(compiled.code()).as(compiled.said()).isZero();
    Outcome run = run(folder, jars());
    assertThat(run.said().lines())
        .as(run.said())
        .contains(
            "in: org.example.named",
            "explicit: dev.plumbline.core",
            "explicit: dev.plumbline.desk",
            "explicit: dev.plumbline.dsl",
            "explicit: dev.plumbline.spi",
            "explicit: dev.plumbline.embedding",
            "explicit: dev.plumbline.jakarta",
            "explicit: dev.plumbline.format.json",
            "explicit: dev.plumbline.format.tables",
            "explicit: dev.plumbline.sector.party",
            "explicit: dev.plumbline.sector.hospital",
            "plugin: hospital " + Published.modules().get(0).version(),
            "own: 4",
            "csv: 11",
            "json: true",
            "jakarta: party lecture (Q1 2026): 0 of 1 times recorded [二3(1)]",
            "fault: must be a local id such as p07: a letter, then letters, digits, - or _, 32 at"
                + " most")
        .noneMatch(line -> line.startsWith("automatic"));
    assertThat(run.code()).isZero();
  }

  @Test
  void findsAPluginThatIsANamedModule() throws IOException, InterruptedException {
    Path folder = Maven.folder("named-plugin");
    assertThat(compiled(folder, HOST.toAbsolutePath()).code()).isZero();
    Path village = Path.of("village", "src", "main");
    Path sources = Files.createDirectories(folder.resolve("village"));
    Files.writeString(sources.resolve("module-info.java"), PLUGIN);
    copy(village.resolve("java"), sources);
    Outcome compiled = compiled(folder, sources, "village-classes");
    assertThat(compiled.code()).as(compiled.said()).isZero();
    copy(village.resolve("resources"), folder.resolve("village-classes"));
    Outcome run = run(folder, jars() + File.pathSeparator + "village-classes");
    assertThat(run.said().lines())
        .as(run.said())
        .contains("plugin: village development", "explicit: dev.plumbline.sector.party");
    assertThat(run.code()).isZero();
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file));
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "dev.plumbline.dsl.syntax.Lexeme, dev.plumbline.dsl",
    "dev.plumbline.dsl.shaded.antlr.Parser, dev.plumbline.dsl",
    "dev.plumbline.sector.hospital.HospitalPlugin, dev.plumbline.sector.hospital"
  })
  void keepsWhatIsInternalOutOfReach(String type, String module)
      throws IOException, InterruptedException {
    Path folder = Maven.folder("reaching");
    Path source = Files.createDirectories(folder.resolve("src/org/example/named"));
    Files.writeString(
        folder.resolve("src/module-info.java"),
        "module org.example.named { requires dev.plumbline.embedding; requires " + module + "; }");
    Files.writeString(
        source.resolve("Host.java"), "package org.example.named; class Host { " + type + " in; }");
    Outcome compiled = compiled(folder, folder.resolve("src"));
    assertThat(compiled.code()).isNotZero();
    String room = type.substring(0, type.lastIndexOf('.'));
    assertThat(compiled.said())
        .contains("package " + room + " is not visible")
        .contains("package " + room + " is declared in module " + module + ", which does not");
  }

  private static Outcome run(Path folder, String path) throws IOException, InterruptedException {
    return Maven.run(
        folder,
        List.of(
            java("java"),
            "-Dfile.encoding=UTF-8",
            "-p",
            path + File.pathSeparator + "classes",
            "-m",
            "org.example.named/org.example.named.Host",
            Path.of("hospital", "csv").toAbsolutePath().toString()));
  }

  private static Outcome compiled(Path folder, Path sources)
      throws IOException, InterruptedException {
    return compiled(folder, sources, "classes");
  }

  private static Outcome compiled(Path folder, Path sources, String classes)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(List.of(java("javac"), "-encoding", "UTF-8", "-p", jars(), "-d", classes));
    try (Stream<Path> files = Files.walk(sources)) {
      files.map(Path::toString).filter(file -> file.endsWith(".java")).forEach(command::add);
    }
    return Maven.run(folder, command);
  }

  private static String java(String program) {
    return Path.of(System.getProperty("java.home"), "bin", program).toString();
  }

  /** What a host gets with what it names: no more of the class path than that. */
  private static String jars() throws IOException {
    List<String> found = new ArrayList<>();
    for (Published.Module module : Published.modules()) {
      if (OURS.contains(module.artifact())) {
        found.add(module.jar().toString());
      }
    }
    for (String entry :
        Arrays.asList(System.getProperty("java.class.path").split(File.pathSeparator))) {
      String name = String.valueOf(Path.of(entry).getFileName());
      if (name.endsWith(".jar") && OTHERS.stream().anyMatch(name::startsWith)) {
        found.add(entry);
      }
    }
    return String.join(File.pathSeparator, found);
  }
}
