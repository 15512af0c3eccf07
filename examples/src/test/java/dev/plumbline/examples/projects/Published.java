package dev.plumbline.examples.projects;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * What this build publishes: the jars of its modules, as another project would find them in a
 * repository.
 */
final class Published {

  private static final Path HOUSE = Path.of("..").toAbsolutePath().normalize();

  /**
   * A module.
   *
   * @param folder where it is
   * @param artifact its artifact id
   * @param version its version
   * @param packaging jar, or pom
   */
  record Module(Path folder, String artifact, String version, String packaging) {

    Path jar() {
      return folder.resolve("target").resolve(artifact + "-" + version + ".jar");
    }

    boolean hasJar() {
      return packaging.equals("jar");
    }

    /** The pom as published: of a shaded jar, the one that no longer names what is inside. */
    Path pom() {
      Path reduced = folder.resolve("target/dependency-reduced-pom.xml");
      return Files.exists(reduced) ? reduced : folder.resolve("pom.xml");
    }
  }

  private Published() {}

  /** Every module of the house, in the order of its poms, but for the examples. */
  static List<Module> modules() throws IOException {
    List<Module> modules = new ArrayList<>();
    add(HOUSE, modules);
    return modules;
  }

  private static void add(Path folder, List<Module> modules) throws IOException {
    Element project = pom(folder.resolve("pom.xml")).getDocumentElement();
    Optional<Element> parent = child(project, "parent");
    String version =
        text(project, "version").or(() -> parent.flatMap(p -> text(p, "version"))).orElseThrow();
    String packaging = text(project, "packaging").orElse("jar");
    modules.add(new Module(folder, text(project, "artifactId").orElseThrow(), version, packaging));
    Optional<Element> within = child(project, "modules");
    if (within.isPresent()) {
      NodeList names = within.get().getElementsByTagName("module");
      for (int i = 0; i < names.getLength(); i++) {
        String name = names.item(i).getTextContent().strip();
        if (!name.startsWith("examples")) {
          add(folder.resolve(name), modules);
        }
      }
    }
  }

  /** The jars that are not there: none but after {@code mvn package}. */
  static List<String> missing() throws IOException {
    return modules().stream()
        .filter(module -> module.hasJar() && !Files.isRegularFile(module.jar()))
        .map(Module::artifact)
        .toList();
  }

  /** Puts all of them into {@code repository}, as {@code mvn install} would. */
  static void into(Path repository) throws IOException {
    for (Module module : modules()) {
      Path folder =
          Files.createDirectories(
              repository.resolve("dev/plumbline/" + module.artifact() + "/" + module.version()));
      String name = module.artifact() + "-" + module.version();
      Files.copy(module.pom(), folder.resolve(name + ".pom"), StandardCopyOption.REPLACE_EXISTING);
      if (module.hasJar()) {
        Files.copy(
            module.jar(), folder.resolve(name + ".jar"), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  /** The pom at {@code file}. */
  static Document pom(Path file) throws IOException {
    try (InputStream bytes = Files.newInputStream(file)) {
      return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(bytes);
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(file + " is no pom", e);
    }
  }

  /** The text of a child element. */
  static Optional<String> text(Element parent, String name) {
    return child(parent, name).map(each -> each.getTextContent().strip());
  }

  /** A child element, not one further in. */
  static Optional<Element> child(Element parent, String name) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && element.getTagName().equals(name)) {
        return Optional.of(element);
      }
    }
    return Optional.empty();
  }
}
