package dev.plumbline.examples.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.plumbline.examples.projects.Published.Module;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires.Modifier;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
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
        ModuleDescriptor descriptor = descriptor(module);
        String name = descriptor.name();
        assertThat(name).isEqualTo("dev." + module.artifact().replace('-', '.'));
        assertThat(owners.put(name, module.artifact())).as(name).isNull();
        assertThat(descriptor.isAutomatic())
            .as(module.artifact())
            .isEqualTo(!Files.exists(module.folder().resolve("src/main/module")));
        assertThat(descriptor.rawVersion()).contains(module.version());
      }
    }
  }

  /** What javac would say of a descriptor among the sources: that it reads all the code uses. */
  @Test
  void readsAllItUses() throws IOException {
    packaged();
    List<String> jars = new ArrayList<>();
    for (Module module : Published.modules()) {
      if (module.hasJar() && !module.artifact().contains("spring")) { // Spring is not here
        jars.add(module.jar().toString());
      }
    }
    Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> entry.endsWith(".jar") && !name(entry).startsWith("plumbline-"))
        .forEach(jars::add);
    ModuleFinder all = ModuleFinder.of(jars.stream().map(Path::of).toArray(Path[]::new));
    for (ModuleReference each : all.findAll()) {
      ModuleDescriptor descriptor = each.descriptor();
      if (descriptor.name().startsWith("dev.plumbline.") && !descriptor.isAutomatic()) {
        Set<String> read = new TreeSet<>(Set.of("java.base"));
        descriptor.requires().forEach(required -> read(required.name(), all, read));
        assertThat(used(descriptor.name(), jars)).isSubsetOf(read).isNotEmpty();
      }
    }
  }

  private static String name(String entry) {
    return String.valueOf(Path.of(entry).getFileName());
  }

  private static void read(String name, ModuleFinder all, Set<String> read) {
    if (read.add(name) && all.find(name).isPresent()) {
      all.find(name).get().descriptor().requires().stream()
          .filter(required -> required.modifiers().contains(Modifier.TRANSITIVE))
          .forEach(required -> read(required.name(), all, read));
    }
  }

  /** The modules whose classes those of {@code module} use. */
  private static Set<String> used(String module, List<String> jars) {
    StringWriter said = new StringWriter();
    ToolProvider.findFirst("jdeps")
        .orElseThrow()
        .run(
            new PrintWriter(said, true),
            new PrintWriter(said, true),
            "--multi-release",
            "17",
            "--module-path",
            String.join(File.pathSeparator, jars),
            "--check",
            module);
    Matcher suggested =
        Pattern.compile("Suggested.*?\\[Transitive", Pattern.DOTALL).matcher(said.toString());
    assertThat(suggested.find()).as(said.toString()).isTrue();
    return Pattern.compile("requires (?:transitive |mandated )*([\\w.]+);")
        .matcher(suggested.group())
        .results()
        .map(required -> required.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static ModuleDescriptor descriptor(Module module) {
    return ModuleFinder.of(module.jar()).findAll().iterator().next().descriptor();
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
              .filter(name -> name.endsWith(".class") && name.contains("/"))
              .map(name -> name.substring(0, name.lastIndexOf('/')))
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
