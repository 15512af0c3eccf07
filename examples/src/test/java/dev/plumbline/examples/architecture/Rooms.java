package dev.plumbline.examples.architecture;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The packages of the house as their sources stand in its modules, those of the examples apart. */
final class Rooms {

  private static final Path HOUSE = Path.of("..");

  /**
   * A package.
   *
   * @param name its name
   * @param module the folder of the module it is in
   * @param files its sources
   * @param marked whether {@code @API} says how stable it is
   */
  record Room(String name, Path module, List<Path> files, boolean marked) {}

  private Rooms() {}

  /** Every package others are to use. */
  static List<Room> marked() throws IOException {
    return all().stream().filter(Room::marked).toList();
  }

  /** Every package. */
  static List<Room> all() throws IOException {
    List<Room> rooms = new ArrayList<>();
    for (Path module : modules()) {
      Path sources = module.resolve("src/main/java");
      for (Path folder : below(sources, Files::isDirectory)) {
        List<Path> files = in(folder);
        Path about = folder.resolve("package-info.java");
        if (files.contains(about)) {
          String name = sources.relativize(folder).toString().replace(File.separatorChar, '.');
          rooms.add(new Room(name, module, files, Files.readString(about).contains("@API(")));
        }
      }
    }
    return rooms;
  }

  /** The folders of the modules that have sources. */
  static List<Path> modules() throws IOException {
    List<Path> modules = new ArrayList<>();
    for (String wing : List.of("core", "dsl", "plugins")) {
      try (Stream<Path> folders = Files.walk(HOUSE.resolve(wing), 4)) {
        folders
            .filter(folder -> Files.isDirectory(folder.resolve("src/main/java")))
            .sorted()
            .forEach(modules::add);
      }
    }
    return modules;
  }

  private static List<Path> below(Path folder, Predicate<Path> wanted) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(wanted).sorted().toList();
    }
  }

  private static List<Path> in(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }
}
