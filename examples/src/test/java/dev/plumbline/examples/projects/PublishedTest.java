package dev.plumbline.examples.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.plumbline.examples.projects.Published.Module;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What is published is small, complete, and fit for the module path. */
final class PublishedTest {

  private static Module module(String artifact) throws IOException {
    return Published.modules().stream()
        .filter(each -> each.artifact().equals(artifact))
        .findFirst()
        .orElseThrow();
  }

  private static void packaged() throws IOException {
    assumeTrue(Published.missing().isEmpty(), "jars are there in mvn package only");
  }

  @Test
  void keepsTheCoreJarSmall() throws IOException {
    packaged();
    Module core = module("plumbline-core");
    assertThat(Files.size(core.jar())).isLessThan(500_000);
    Element dependencies =
        Published.child(
                Published.pom(core.folder().resolve("pom.xml")).getDocumentElement(),
                "dependencies")
            .orElseThrow();
    assertThat(names(dependencies)).hasSizeBetween(1, 3);
  }

  @Test
  void namesEveryPublishedJarInTheBillOfMaterials() throws IOException {
    Module bom = module("plumbline-bom");
    Element project = Published.pom(bom.folder().resolve("pom.xml")).getDocumentElement();
    List<String> published =
        Published.modules().stream().filter(Module::hasJar).map(Module::artifact).toList();
    assertThat(new TreeSet<>(names(project))).containsExactlyElementsOf(new TreeSet<>(published));
    assertThat(bom.version()).isEqualTo(module("plumbline-core").version());
  }

  private static List<String> names(Element within) {
    List<String> names = new ArrayList<>();
    NodeList dependencies = within.getElementsByTagName("dependency");
    for (int i = 0; i < dependencies.getLength(); i++) {
      names.add(Published.text((Element) dependencies.item(i), "artifactId").orElseThrow());
    }
    return names;
  }

  @Test
  void givesEveryJarAModuleNameOfItsOwn() throws IOException {
    packaged();
    Map<String, String> owners = new HashMap<>();
    for (Module module : Published.modules()) {
      if (module.hasJar()) {
        try (JarFile jar = new JarFile(module.jar().toFile())) {
          if (jar.stream().noneMatch(entry -> entry.getName().endsWith(".class"))) {
            continue; // a starter holds nothing but what it depends on
          }
          String name = jar.getManifest().getMainAttributes().getValue("Automatic-Module-Name");
          assertThat(name).as(module.artifact()).matches("dev(\\.[a-z]+)+");
          assertThat(owners.put(name, module.artifact())).as(name).isNull();
        }
      }
    }
  }

  @Test
  void splitsNoPackageBetweenJars() throws IOException {
    packaged();
    Map<String, String> owners = new HashMap<>();
    for (Module module : Published.modules()) {
      if (module.hasJar()) {
        try (JarFile jar = new JarFile(module.jar().toFile())) {
          jar.stream()
              .map(entry -> entry.getName())
              .filter(name -> name.endsWith(".class"))
              .map(name -> name.substring(0, Math.max(0, name.lastIndexOf('/'))))
              .distinct()
              .forEach(
                  name -> {
                    String other = owners.putIfAbsent(name, module.artifact());
                    assertThat(other).as(name + " of " + module.artifact()).isNull();
                  });
        }
      }
    }
  }

  @Test
  void shipsTheParserGeneratorUnderANameOfItsOwn() throws IOException {
    packaged();
    Module dsl = module("plumbline-dsl");
    try (JarFile jar = new JarFile(dsl.jar().toFile())) {
      assertThat(jar.stream().map(entry -> entry.getName()))
          .noneMatch(name -> name.startsWith("org/antlr"))
          .anyMatch(name -> name.startsWith("dev/plumbline/dsl/shaded/antlr"));
    }
    assertThat(Files.readString(dsl.pom()))
        .doesNotContain("antlr4-runtime</artifactId>\n      <scope");
  }
}
