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
import org.junit.jupiter.api.Test;

/** A host that is a named module compiles and runs with everything on the module path. */
final class ModulePathTest {

  private static final String MODULE =
      "module org.example.named { requires dev.plumbline.embedding; requires dev.plumbline.core; }";

  private static final String HOST =
      """
      package org.example.named;
      public final class Host {
        public static void main(String[] arguments) {
          var plumbline = dev.plumbline.Plumbline.create();
          var source = new dev.plumbline.core.source.Source("x.std", "党课每季度1次\\n");
          var records = dev.plumbline.Records.of("b1", "b1").build();
          var day = java.time.LocalDate.of(2026, 12, 31);
          var report = plumbline.compile(source).orElseThrow().check(records, day);
          System.out.println(Host.class.getModule().getName() + " " + report.findings().size());
        }
      }
      """;

  @Test
  void worksForANamedModule() throws IOException, InterruptedException {
    assumeTrue(Published.missing().isEmpty(), "jars are there in mvn package only");
    Path folder = Maven.folder("named");
    Path source = Files.createDirectories(folder.resolve("src/org/example/named"));
    Files.writeString(source.resolve("Host.java"), HOST);
    Files.writeString(folder.resolve("src/module-info.java"), MODULE);
    String path = jars();
    Path java = Path.of(System.getProperty("java.home"), "bin");
    Outcome compiled =
        Maven.run(
            folder,
            List.of(
                java.resolve("javac").toString(),
                "-encoding",
                "UTF-8",
                "-p",
                path,
                "-d",
                "classes",
                "src/module-info.java",
                "src/org/example/named/Host.java"));
    assertThat(compiled.code()).as(compiled.said()).isZero();
    Outcome run =
        Maven.run(
            folder,
            List.of(
                java.resolve("java").toString(),
                "-p",
                path + File.pathSeparator + "classes",
                "--add-modules",
                "ALL-MODULE-PATH",
                "-m",
                "org.example.named/org.example.named.Host"));
    assertThat(run.said().strip()).endsWith("org.example.named 4");
  }

  /** What a host gets with the embedding and one sector: no more of the class path than that. */
  private static String jars() throws IOException {
    List<String> ours =
        List.of(
            "plumbline-core",
            "plumbline-desk",
            "plumbline-dsl",
            "plumbline-spi",
            "plumbline-embedding",
            "plumbline-sector-party");
    List<String> others =
        List.of(
            "guice-",
            "guava-",
            "failureaccess",
            "aopalliance",
            "jakarta.inject",
            "slf4j-api",
            "jspecify",
            "jakarta.validation",
            "hibernate-validator",
            "jboss-logging",
            "classmate",
            "apiguardian");
    List<String> found = new ArrayList<>();
    for (Published.Module module : Published.modules()) {
      if (ours.contains(module.artifact())) {
        found.add(module.jar().toString());
      }
    }
    for (String entry :
        Arrays.asList(System.getProperty("java.class.path").split(File.pathSeparator))) {
      String name = String.valueOf(Path.of(entry).getFileName());
      if (name.endsWith(".jar") && others.stream().anyMatch(name::startsWith)) {
        found.add(entry);
      }
    }
    return String.join(File.pathSeparator, found);
  }
}
