package dev.plumbline.examples.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.junit.jupiter.api.Test;

/** What a host or a plugin meets is marked with how stable it is. */
final class MarksTest {

  @Test
  void standOnEveryPackageAMarkedOneSpeaksOf() throws IOException {
    JavaPackage house =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.plumbline")
            .getPackage("dev.plumbline");
    Set<String> unmarked = new TreeSet<>();
    for (Rooms.Room face : Rooms.marked()) {
      if (!face.name()
          .equals("dev.plumbline.host.spring")) { // whose host is not on this class path
        room(house, face.name()).getClasses().stream()
            .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
            .flatMap(MarksTest::spokenOf)
            .filter(type -> type.getPackageName().startsWith("dev.plumbline"))
            .filter(type -> type.getPackage().tryGetAnnotationOfType(API.class).isEmpty())
            .map(type -> type.getPackageName() + " in " + face.name())
            .forEach(unmarked::add);
      }
    }
    assertThat(unmarked).isEmpty();
  }

  private static JavaPackage room(JavaPackage house, String face) {
    return face.equals(house.getName())
        ? house
        : house.getPackage(face.substring(house.getName().length() + 1));
  }

  /** The type itself, and the types of its public methods. */
  private static Stream<JavaClass> spokenOf(JavaClass type) {
    Stream<JavaClass> methods =
        type.getMethods().stream()
            .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
            .flatMap(
                method ->
                    Stream.concat(
                        Stream.of(method.getRawReturnType()),
                        method.getRawParameterTypes().stream()));
    return Stream.concat(Stream.of(type), methods);
  }
}
