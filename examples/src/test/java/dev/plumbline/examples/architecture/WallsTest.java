package dev.plumbline.examples.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The walls of the house, as rules. */
final class WallsTest {

  private static final ArchRule CORE_KNOWS_ONLY_THE_JDK =
      classes()
          .that()
          .resideInAPackage("dev.plumbline.core..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "dev.plumbline.core..",
              "java..",
              "org.jspecify..",
              "org.apiguardian.api..",
              "jakarta.validation..");

  private static final ArchRule CORE_ROOMS_STAND_IN_ORDER =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("message")
          .definedBy("dev.plumbline.core.message")
          .layer("source")
          .definedBy("dev.plumbline.core.source")
          .layer("period")
          .definedBy("dev.plumbline.core.period")
          .layer("sector")
          .definedBy("dev.plumbline.core.sector")
          .layer("standard")
          .definedBy("dev.plumbline.core.standard")
          .layer("clause")
          .definedBy("dev.plumbline.core.clause")
          .layer("record")
          .definedBy("dev.plumbline.core.record")
          .layer("ledger")
          .definedBy("dev.plumbline.core.ledger")
          .layer("check")
          .definedBy("dev.plumbline.core.check")
          .layer("packed")
          .definedBy("dev.plumbline.core.packed")
          .layer("score")
          .definedBy("dev.plumbline.core.score")
          .layer("compare")
          .definedBy("dev.plumbline.core.compare")
          .layer("explain")
          .definedBy("dev.plumbline.core.explain")
          .layer("trial")
          .definedBy("dev.plumbline.core.trial")
          .layer("planning")
          .definedBy("dev.plumbline.core.planning")
          .layer("assess")
          .definedBy("dev.plumbline.core.assess")
          .layer("paper")
          .definedBy("dev.plumbline.core.paper")
          .whereLayer("clause")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("packed")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("explain")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("trial")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("paper")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("planning")
          .mayOnlyBeAccessedByLayers("paper")
          .whereLayer("compare")
          .mayOnlyBeAccessedByLayers("planning")
          .whereLayer("assess")
          .mayOnlyBeAccessedByLayers("paper")
          .whereLayer("score")
          .mayOnlyBeAccessedByLayers("assess", "paper")
          .whereLayer("check")
          .mayOnlyBeAccessedByLayers(
              "packed", "score", "compare", "planning", "trial", "assess", "paper")
          .whereLayer("ledger")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("record")
          .mayOnlyBeAccessedByLayers(
              "ledger",
              "check",
              "packed",
              "score",
              "compare",
              "planning",
              "trial",
              "assess",
              "explain",
              "paper")
          .whereLayer("standard")
          .mayOnlyBeAccessedByLayers(
              "clause",
              "check",
              "packed",
              "score",
              "compare",
              "planning",
              "trial",
              "assess",
              "explain",
              "paper")
          .whereLayer("period")
          .mayOnlyBeAccessedByLayers(
              "standard",
              "check",
              "packed",
              "score",
              "compare",
              "planning",
              "trial",
              "assess",
              "explain",
              "paper");

  private static final ArchRule CORE_HAS_NO_CYCLES =
      slices().matching("dev.plumbline.core.(*)..").should().beFreeOfCycles();

  private static final ArchRule ANTLR_STAYS_IN_THE_PARSER =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.plumbline.dsl.parse")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.antlr..", "dev.plumbline.dsl.shaded..");

  private static final ArchRule THE_LANGUAGE_KNOWS_NO_PLUGINS =
      noClasses()
          .that()
          .resideInAPackage("dev.plumbline.dsl..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "dev.plumbline.spi..", "com.google.inject..", "dev.plumbline.format..");

  private static final ArchRule PLUGINS_KNOW_NO_LANGUAGE =
      noClasses()
          .that()
          .resideInAnyPackage("dev.plumbline.spi..", "dev.plumbline.sector..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("dev.plumbline.dsl..");

  private static final ArchRule FORMATS_DO_NOT_KNOW_ONE_ANOTHER =
      slices().matching("dev.plumbline.format.(*)..").should().notDependOnEachOther();

  private static final ArchRule THE_STORE_KNOWS_ONLY_MESSAGES =
      noClasses()
          .that()
          .resideInAPackage("dev.plumbline.store..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "dev.plumbline.core.assess..", "dev.plumbline.dsl..", "dev.plumbline.format..");

  private static final ArchRule SECTORS_DO_NOT_KNOW_ONE_ANOTHER =
      noClasses()
          .that()
          .resideInAPackage("dev.plumbline.sector.party..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("dev.plumbline.sector.hospital..");

  private static final ArchRule ONLY_HOSTS_READ_THE_CLOCK =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.plumbline.host..")
          .should()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(Clock.class);

  private static final ArchRule ONLY_THE_COMMAND_LINE_TOUCHES_THE_CONSOLE =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.plumbline.host.cli")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .callMethod(System.class, "exit", int.class);

  private static final ArchRule ONLY_THE_PROGRAM_CONFIGURES_LOGGING =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("dev.plumbline.host.cli.Logging")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("ch.qos.logback..", "java.util.logging..", "org.apache.logging..");

  private static final ArchRule NOBODY_ASKS_FOR_THE_DEFAULT_LOCALE =
      noClasses().should().callMethod(Locale.class, "getDefault");

  private static final ArchRule NO_SHARED_MUTABLE_STATE =
      fields()
          .that()
          .areStatic()
          .and()
          .areDeclaredInClassesThat()
          .resideOutsideOfPackage("dev.plumbline.dsl.parse")
          .should()
          .beFinal();

  private static final ArchRule NAMES_SAY_WHAT_THINGS_ARE =
      noClasses()
          .should()
          .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Common)")
          .orShould()
          .resideInAnyPackage("..util..", "..common..", "..misc..", "..helpers..");

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .withImportOption(location -> !location.contains("/shaded/"))
          .importPackages("dev.plumbline");

  static Stream<Named<ArchRule>> rules() {
    return Stream.of(
        Named.of("core knows only the jdk", CORE_KNOWS_ONLY_THE_JDK),
        Named.of("core rooms stand in order", CORE_ROOMS_STAND_IN_ORDER),
        Named.of("core has no cycles", CORE_HAS_NO_CYCLES),
        Named.of("antlr stays in the parser", ANTLR_STAYS_IN_THE_PARSER),
        Named.of("the language knows no plugins", THE_LANGUAGE_KNOWS_NO_PLUGINS),
        Named.of("plugins know no language", PLUGINS_KNOW_NO_LANGUAGE),
        Named.of("formats do not know one another", FORMATS_DO_NOT_KNOW_ONE_ANOTHER),
        Named.of("the store knows only messages", THE_STORE_KNOWS_ONLY_MESSAGES),
        Named.of("sectors do not know one another", SECTORS_DO_NOT_KNOW_ONE_ANOTHER),
        Named.of("only hosts read the clock", ONLY_HOSTS_READ_THE_CLOCK),
        Named.of(
            "only the command line touches the console", ONLY_THE_COMMAND_LINE_TOUCHES_THE_CONSOLE),
        Named.of("only the program configures logging", ONLY_THE_PROGRAM_CONFIGURES_LOGGING),
        Named.of("nobody asks for the default locale", NOBODY_ASKS_FOR_THE_DEFAULT_LOCALE),
        Named.of("no shared mutable state", NO_SHARED_MUTABLE_STATE),
        Named.of("names say what things are", NAMES_SAY_WHAT_THINGS_ARE));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void stands(ArchRule rule) {
    rule.check(HOUSE);
  }
}
