package dev.plumbline.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.plumbline.Compiled;
import dev.plumbline.Plumbline;
import dev.plumbline.ReadyStandard;
import dev.plumbline.core.check.Status;
import dev.plumbline.core.check.Verdict;
import dev.plumbline.core.record.Unit;
import dev.plumbline.core.record.UnitRecords;
import dev.plumbline.core.sector.Term;
import dev.plumbline.core.sector.TermKind;
import dev.plumbline.core.sector.Vocabulary;
import dev.plumbline.core.source.Diagnostic;
import dev.plumbline.core.source.Source;
import dev.plumbline.core.standard.Standard;
import dev.plumbline.dsl.Formatter;
import dev.plumbline.dsl.format.Tongue;
import dev.plumbline.spi.DutyKind;
import dev.plumbline.spi.LoadedPlugin;
import dev.plumbline.spi.PluginText;
import dev.plumbline.spi.SectorPlugin;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What every sector must keep. A sector's test extends it with one constructor, and puts its cases,
 * if it has any, into {@code src/test/resources/cases} (see {@link MarkedCase}).
 */
public abstract class SectorContract {

  private final SectorPlugin plugin;
  private final Plumbline plumbline;

  /**
   * A contract of {@code plugin}.
   *
   * @param beneath the plugins whose words and standards it builds on
   */
  protected SectorContract(SectorPlugin plugin, SectorPlugin... beneath) {
    this.plugin = plugin;
    Plumbline.Builder builder = Plumbline.builder().plugin(plugin);
    Arrays.stream(beneath).forEach(builder::plugin);
    this.plumbline = builder.build();
  }

  @Test
  void isAnnouncedAsAService() {
    assertTrue(
        ServiceLoader.load(SectorPlugin.class, plugin.getClass().getClassLoader()).stream()
            .anyMatch(provider -> provider.type().equals(plugin.getClass())),
        () ->
            "META-INF/services/"
                + SectorPlugin.class.getName()
                + " does not name "
                + plugin.getClass().getName());
  }

  @TestFactory
  List<DynamicTest> hasVocabulariesWithoutErrors() {
    return tests(plugin.vocabularies(), text -> noErrors(compiled(text)));
  }

  @TestFactory
  List<DynamicTest> hasStandardsWithoutErrors() {
    return tests(plugin.standards(), text -> noErrors(shipped(text)));
  }

  @TestFactory
  List<DynamicTest> namesItsTextsInBothLanguages() {
    List<PluginText> all = new ArrayList<>(plugin.vocabularies());
    all.addAll(plugin.standards());
    return tests(
        all,
        text -> {
          assertTrue(!text.label().zh().isBlank(), "no Chinese name");
          assertTrue(!text.label().en().isBlank(), "no English name");
        });
  }

  @TestFactory
  List<DynamicTest> hasStandardsThatSayTheSameInBothLanguages() {
    return tests(
        plugin.standards(),
        text -> {
          Source source = plumbline.text(text.id()).orElseThrow();
          Standard meant = shipped(text).orElseThrow().standard();
          for (Tongue tongue : Tongue.values()) {
            Formatter.Formatted said = plumbline.translate(source, tongue);
            Source other = new Source(source.name(), said.text().orElse(""));
            Standard read = plumbline.compile(other).orElseThrow().standard();
            assertTrue(meant.meansSameAs(read), () -> "means something else in " + tongue);
          }
        });
  }

  @TestFactory
  List<DynamicTest> hasStandardsThatJudgeAUnitNothingIsKnownOf() {
    Unit unit = new Unit("b1", "b1", Optional.empty(), Optional.empty(), List.of(), Map.of());
    return tests(
        plugin.standards(),
        text -> {
          ReadyStandard standard = shipped(text).orElseThrow();
          List<Verdict> failed =
              standard.check(UnitRecords.of(unit), LocalDate.of(2026, 12, 31)).verdicts().stream()
                  .filter(verdict -> verdict.status() == Status.ERROR)
                  .toList();
          assertEquals(List.of(), failed.stream().map(each -> each.item().id()).toList());
        });
  }

  @TestFactory
  List<DynamicTest> hasStandardsWhoseExamplesHold() {
    return tests(
        plugin.standards(),
        text -> {
          List<String> failed =
              shipped(text).orElseThrow().trial().results().stream()
                  .filter(result -> !result.holds())
                  .map(result -> result.example().title() + " " + result.mismatches())
                  .toList();
          assertEquals(List.of(), failed);
        });
  }

  @Test
  void judgesTheKindsOfDutyItsWordsName() {
    Set<String> named = new TreeSet<>();
    for (PluginText text : plugin.vocabularies()) {
      Vocabulary vocabulary = compiled(text).orElseThrow().standard().vocabulary();
      vocabulary.terms().stream()
          .filter(term -> term.kind() == TermKind.DUTY_KIND)
          .map(Term::id)
          .forEach(named::add);
    }
    Set<String> judged =
        plumbline.plugins().stream()
            .map(LoadedPlugin::added)
            .flatMap(added -> added.dutyKinds().stream())
            .map(DutyKind::id)
            .collect(Collectors.toCollection(TreeSet::new));
    assertTrue(judged.containsAll(named), () -> "named " + named + ", judged only " + judged);
  }

  @TestFactory
  Stream<DynamicTest> keepsWhatItsCasesMark() throws IOException {
    return MarkedCase.in(Path.of("src", "test", "resources", "cases")).stream()
        .map(
            each ->
                dynamicTest(
                    each.name(),
                    () -> {
                      List<String> differences = each.differences(plumbline);
                      assertTrue(differences.isEmpty(), () -> String.join("\n", differences));
                    }));
  }

  private Compiled compiled(PluginText vocabulary) {
    String text =
        "plumbline 1\nstandard probe\nsector " + vocabulary.id() + "\n\nattest \"probe\"\n";
    return plumbline.compile(new Source("probe.std", text));
  }

  private Compiled shipped(PluginText standard) {
    return plumbline.shipped(standard.id()).orElseThrow();
  }

  private static void noErrors(Compiled compiled) {
    String errors =
        compiled.diagnostics().stream()
            .filter(Diagnostic::isError)
            .map(each -> each.span().place() + " " + each.message().in(Locale.ENGLISH))
            .collect(Collectors.joining("\n"));
    assertEquals("", errors);
  }

  private static List<DynamicTest> tests(List<PluginText> texts, Check check) {
    return texts.stream().map(text -> dynamicTest(text.id(), () -> check.of(text))).toList();
  }

  /** What is checked of one text. */
  private interface Check {
    void of(PluginText text) throws IOException;
  }
}
