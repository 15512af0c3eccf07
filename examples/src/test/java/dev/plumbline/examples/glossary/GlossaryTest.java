package dev.plumbline.examples.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Plumbline;
import dev.plumbline.core.sector.Term;
import dev.plumbline.core.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The glossary printed is that of the vocabularies, and has one word for one thing. */
final class GlossaryTest {

  private static final Path PRINTED = Path.of("../docs/glossary.md");

  private final Plumbline plumbline = Plumbline.create();

  @Test
  void printsTheConceptsAndThePartyVocabularyAsTheyAre() throws IOException {
    String page = new Glossary(plumbline).page();
    int sectors = page.indexOf("## ", page.indexOf("Vocabulary party"));
    assertThat(sectors).isPositive();
    assertThat(Files.readString(PRINTED)).startsWith(page.substring(0, sectors));
  }

  @Test
  void hasEveryTermOfThePartyVocabularyWithItsLabel() throws IOException {
    List<String> printed = Files.readAllLines(PRINTED);
    Source words =
        plumbline.plugins().stream()
            .filter(plugin -> plugin.id().equals("party"))
            .map(plugin -> plugin.sources().get("vocabulary/party"))
            .findFirst()
            .orElseThrow();
    // Read from the text itself, so that a term lost on the way to the page is missed here.
    Map<String, String> declared =
        words
            .text()
            .lines()
            .map(line -> line.split("\\s+"))
            .filter(line -> line.length > 2 && !line[0].startsWith("#"))
            .filter(line -> !line[0].equals("vocabulary"))
            .collect(
                Collectors.toMap(
                    line -> line[0] + " " + line[1],
                    line -> line[0].equals("parameter") ? line[3] : line[2]));
    assertThat(declared).hasSizeGreaterThan(100);
    declared.forEach(
        (term, label) -> {
          String kind = term.substring(0, term.indexOf(' '));
          String id = term.substring(kind.length() + 1);
          String zh = label.replace("\"", "");
          assertThat(printed)
              .as(term)
              .anyMatch(
                  row ->
                      row.startsWith("| " + zh + " | ")
                          && row.contains(" | `" + id + "` | ")
                          && row.endsWith(" " + kind + " |"));
        });
  }

  @Test
  void meansOneThingByOneWordOfAKind() {
    Map<String, List<Term>> vocabularies = new Glossary(plumbline).vocabularies();
    assertThat(vocabularies).containsKey("party");
    for (List<Term> terms : vocabularies.values()) {
      Map<String, String> english = new HashMap<>();
      for (Term term : terms) {
        String other = english.put(term.kind() + " " + term.label().en(), term.label().zh());
        assertThat(other).as(term.id()).isNull();
      }
    }
  }

  @Test
  void saysWhereEachConceptIsDefined() throws IOException {
    for (Concept concept : Concept.all()) {
      assertThat(Path.of("..").resolve(concept.where())).as(concept.zh()).isRegularFile();
    }
    assertThat(Concept.all()).extracting(Concept::zh).doesNotHaveDuplicates();
    assertThat(Concept.all()).extracting(Concept::en).doesNotHaveDuplicates();
  }
}
