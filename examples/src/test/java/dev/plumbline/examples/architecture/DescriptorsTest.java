package dev.plumbline.examples.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the descriptors of modules say is what the sources say. */
final class DescriptorsTest {

  private static final Pattern EXPORTED = Pattern.compile("exports ([a-z.]+);");
  private static final Pattern PROVIDED = Pattern.compile("provides ([\\w.]+) with\\s+([\\w.]+);");

  /** Modules without a descriptor, and the library without a module name that keeps them so. */
  private static final Map<String, String> AUTOMATIC =
      Map.of("planning", "ojalgo", "sql", "flyway-core");

  private static Path descriptor(Path module) {
    return module.resolve("src/main/module/module-info.java");
  }

  @Test
  void areMissingOnlyWhereALibraryHasNoModuleName() throws IOException {
    Set<String> without = new TreeSet<>();
    for (Path module : Rooms.modules()) {
      if (!Files.exists(descriptor(module))) {
        without.add(module.getFileName().toString());
      }
    }
    assertThat(without).isEqualTo(new TreeSet<>(AUTOMATIC.keySet()));
    for (String library : AUTOMATIC.values()) {
      Path jar = onTheClassPath(library);
      assertThat(ModuleFinder.of(jar).findAll()).allMatch(m -> m.descriptor().isAutomatic());
      try (JarFile file = new JarFile(jar.toFile())) {
        assertThat(file.getManifest().getMainAttributes().getValue("Automatic-Module-Name"))
            .as(library + " has a module name now: write the descriptor")
            .isNull();
      }
    }
  }

  private static Path onTheClassPath(String library) {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> entry.endsWith(".jar"))
        .map(Path::of)
        .filter(entry -> entry.getFileName().toString().startsWith(library + "-"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void exportToAllWhatIsMarkedAndNothingElse() throws IOException {
    Map<Path, Set<String>> marked = new TreeMap<>();
    for (Rooms.Room room : Rooms.marked()) {
      marked.computeIfAbsent(room.module(), module -> new TreeSet<>()).add(room.name());
    }
    for (Path module : Rooms.modules()) {
      if (Files.exists(descriptor(module))) {
        Set<String> exported = new TreeSet<>();
        Matcher matcher = EXPORTED.matcher(Files.readString(descriptor(module)));
        while (matcher.find()) {
          exported.add(matcher.group(1));
        }
        assertThat(exported).as(module.toString()).isEqualTo(marked.getOrDefault(module, Set.of()));
      }
    }
  }

  /** The list of the pom that leaves packages out of the comparison with a release. */
  @Test
  void areComparedButForWhatIsNotMarked() throws IOException {
    String pom = Files.readString(Path.of("..", "pom.xml"));
    Set<String> left =
        Pattern.compile("<exclude>([\\w.]+)</exclude>")
            .matcher(pom)
            .results()
            .map(found -> found.group(1))
            .collect(Collectors.toSet());
    for (Rooms.Room room : Rooms.all()) {
      boolean out = left.stream().anyMatch(each -> (room.name() + ".").startsWith(each + "."));
      assertThat(out).as(room.name()).isEqualTo(!room.marked());
    }
  }

  @Test
  void provideWhatIsAnnouncedOnTheClassPath() throws IOException {
    for (Path module : Rooms.modules()) {
      if (Files.exists(descriptor(module))) {
        Map<String, String> provided = new TreeMap<>();
        Matcher matcher = PROVIDED.matcher(Files.readString(descriptor(module)));
        while (matcher.find()) {
          provided.put(matcher.group(1), matcher.group(2));
        }
        assertThat(provided).as(module.toString()).isEqualTo(announced(module));
      }
    }
  }

  private static Map<String, String> announced(Path module) throws IOException {
    Map<String, String> announced = new TreeMap<>();
    Path services = module.resolve("src/main/resources/META-INF/services");
    if (Files.isDirectory(services)) {
      try (Stream<Path> files = Files.list(services)) {
        for (Path file : files.toList()) {
          announced.put(file.getFileName().toString(), Files.readString(file).strip());
        }
      }
    }
    return announced;
  }
}
