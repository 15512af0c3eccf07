package dev.plumbline.examples.projects;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Runs Maven on a project that is not of this build, with a repository of its own: what is
 * published here is put into it, and all else is taken from the machine's own repository, so the
 * network is never asked.
 */
final class Maven {

  /** What came of a run. */
  record Outcome(int code, String said) {}

  private static final Path HOME = Path.of("target", "own-projects").toAbsolutePath();

  private final Path program;
  private final Path settings;
  private final Path repository;

  private Maven(Path program, Path settings, Path repository) {
    this.program = program;
    this.settings = settings;
    this.repository = repository;
  }

  /** Maven, or why it cannot be run here. */
  static Maven here() throws IOException {
    List<String> missing = Published.missing();
    Optional<String> home = Optional.ofNullable(System.getProperty("maven.home"));
    Optional<String> machine = Optional.ofNullable(System.getProperty("maven.repository"));
    if (home.isEmpty() || machine.isEmpty() || !missing.isEmpty()) {
      throw new org.opentest4j.TestAbortedException(
          "own projects are built in mvn package only; missing: " + missing);
    }
    Path repository = Files.createDirectories(HOME.resolve("repository"));
    Published.into(repository);
    Path settings = HOME.resolve("settings.xml");
    Files.writeString(
        settings,
        "<settings><mirrors><mirror><id>machine</id><mirrorOf>*</mirrorOf><url>"
            + Path.of(machine.get()).toUri()
            + "</url></mirror></mirrors></settings>\n");
    return new Maven(Path.of(home.get(), "bin", "mvn"), settings, repository);
  }

  /** An empty folder for a project of this name. */
  static Path folder(String name) throws IOException {
    Path folder = HOME.resolve(name);
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path each : files.sorted((a, b) -> b.compareTo(a)).toList()) {
          Files.delete(each);
        }
      }
    }
    return Files.createDirectories(folder);
  }

  /** Runs Maven in {@code folder}. */
  Outcome run(Path folder, String... arguments) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(List.of(program.toString(), "-B", "-ntp", "-s", settings.toString()));
    command.add("-Dmaven.repo.local=" + repository);
    command.addAll(Arrays.asList(arguments));
    return run(folder, command);
  }

  /** Runs any program in {@code folder}. */
  static Outcome run(Path folder, List<String> command) throws IOException, InterruptedException {
    Path said = Files.createTempFile(HOME, "said", ".txt");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile());
    builder.environment().remove("MAVEN_OPTS");
    builder.environment().put("LC_ALL", "C.UTF-8");
    Process process = builder.start();
    if (!process.waitFor(10, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IOException("not done in ten minutes: " + command);
    }
    String text = Files.readString(said, StandardCharsets.UTF_8);
    Files.delete(said);
    return new Outcome(process.exitValue(), text);
  }
}
