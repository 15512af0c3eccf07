package dev.plumbline.examples.projects;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.examples.projects.Guide.Block;
import dev.plumbline.examples.projects.Guide.Command;
import dev.plumbline.examples.projects.Maven.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Follows the guides word by word, each project in an empty folder. */
final class GuidesTest {

  private static final Path DOCS = Path.of("..", "docs");

  @ParameterizedTest
  @CsvSource({"plugins.md, village", "embedding.md, host-plain;host-spring;institution"})
  void showTheFilesOfTheExamples(String page, String projects) throws IOException {
    List<Path> folders = new ArrayList<>();
    for (String project : projects.split(";")) {
      folders.add(Path.of(project));
    }
    for (Block block : Guide.blocks(DOCS.resolve(page))) {
      if (block.file().isPresent()) {
        List<String> texts = new ArrayList<>();
        for (Path folder : folders) {
          Path file = folder.resolve(block.file().get());
          if (Files.exists(file)) {
            texts.add(Files.readString(file));
          }
        }
        assertThat(texts).as(block.file().get()).contains(block.text());
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"plugins.md", "embedding.md"})
  void leadFromAnEmptyFolderToSomethingThatWorks(String page)
      throws IOException, InterruptedException {
    Maven maven = Maven.here();
    int projects = 0;
    Path folder = Maven.folder(page + projects);
    for (Block block : Guide.blocks(DOCS.resolve(page))) {
      if (block.file().isPresent()) {
        Path file = folder.resolve(block.file().get());
        if (Files.exists(file)) {
          folder = Maven.folder(page + ++projects);
          file = folder.resolve(block.file().get());
        }
        Files.createDirectories(file.getParent());
        Files.writeString(file, block.text());
      } else {
        for (Command command : block.commands()) {
          typed(maven, folder, command);
        }
      }
    }
  }

  private static void typed(Maven maven, Path folder, Command command)
      throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(command.words());
    String classPath = System.getProperty("java.class.path");
    words.replaceAll(word -> word.replace("$CLASSPATH", classPath));
    String program = words.remove(0);
    Outcome outcome;
    if (program.equals("mvn")) {
      outcome = maven.run(folder, words.toArray(String[]::new));
    } else {
      List<String> java = new ArrayList<>();
      java.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      java.add("-Dfile.encoding=UTF-8");
      if (program.equals("plumbline")) {
        java.addAll(List.of("-cp", classPath, "dev.plumbline.host.cli.Main"));
      }
      java.addAll(words);
      outcome = Maven.run(folder, java);
    }
    assertThat(outcome.code()).as(command.words() + "\n" + outcome.said()).isLessThan(2);
    assertThat(outcome.said().lines()).as(command.words().toString()).containsAll(lines(command));
  }

  private static List<String> lines(Command command) {
    return command.says().stream().filter(line -> !line.isBlank()).toList();
  }
}
