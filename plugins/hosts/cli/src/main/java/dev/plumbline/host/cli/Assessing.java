package dev.plumbline.host.cli;

import dev.plumbline.core.assess.Change;
import dev.plumbline.core.assess.Course;
import dev.plumbline.core.assess.GradeGiven;
import dev.plumbline.core.assess.Refused;
import dev.plumbline.core.assess.Result;
import dev.plumbline.core.assess.Rulebook;
import dev.plumbline.core.assess.Sealed;
import dev.plumbline.core.assess.Trend;
import dev.plumbline.format.json.JsonResults;
import dev.plumbline.store.sql.Kept;
import dev.plumbline.store.sql.Places;
import dev.plumbline.store.sql.SqlResults;
import dev.plumbline.store.sql.StoreFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** One assessment in its database: reads its course, and keeps what steps come to. */
final class Assessing implements AutoCloseable {

  private static final int TRIES = 50;

  private final SqlResults store;
  private final Rulebook rules;
  private final Year year;
  private final Optional<Path> results;
  private List<Sealed> chain;

  Assessing(String state, Rulebook rules, Year year, Optional<Path> results) {
    this.rules = rules;
    this.year = year;
    this.results = results;
    try {
      this.store = Places.open(state);
      this.chain = read(year);
    } catch (StoreFault e) {
      throw new Wrong(e.reason());
    }
  }

  private String name(Year of) {
    return rules.name() + "/" + of;
  }

  private List<Sealed> read(Year of) {
    List<Sealed> read = new ArrayList<>();
    for (Kept kept : store.read(name(of))) {
      read.add(
          JsonResults.read(kept.text())
              .filter(link -> link.digest().equals(kept.digest()))
              .orElseThrow(() -> new Wrong(Session.phrase("state-damaged", kept.number()))));
    }
    return read;
  }

  Rulebook rules() {
    return rules;
  }

  Course course() {
    return Course.of(chain);
  }

  /** The course of the year before; empty where it was not kept here. */
  Course before() {
    return Course.of(read(year.minusYears(1)));
  }

  /** The levels branches had the year before, by id. */
  Map<String, String> levels() {
    Map<String, String> levels = new HashMap<>();
    before()
        .graded()
        .ifPresent(
            graded ->
                graded
                    .grades()
                    .forEach((GradeGiven g) -> g.level().ifPresent(l -> levels.put(g.unit(), l))));
    return levels;
  }

  /** What changed since the year before. */
  List<Change> changes() {
    Course before = before();
    return before.chain().isEmpty() ? List.of() : Trend.between(before, course());
  }

  /** Takes a step and keeps its result; where somebody else was first, the step is taken anew. */
  Sealed take(Function<Course, Result> step) {
    try {
      for (int tried = 0; tried < TRIES; tried++) {
        Result result = step.apply(course());
        String text = JsonResults.write(result);
        Sealed link = new Sealed(result, JsonResults.digest(text).orElseThrow());
        if (store.append(name(year), kept(link, text))) {
          List<Sealed> longer = new ArrayList<>(chain);
          longer.add(link);
          chain = List.copyOf(longer);
          file(result, text);
          return link;
        }
        chain = read(year);
      }
      throw new Wrong(Session.phrase("overtaken"));
    } catch (Refused e) {
      throw new Wrong(e.reason());
    } catch (StoreFault e) {
      throw new Wrong(e.reason());
    }
  }

  private static Kept kept(Sealed link, String text) {
    Result result = link.result();
    return new Kept(
        result.number(),
        result.outcome().getClass().getSimpleName(),
        result.on(),
        link.digest(),
        result.previous(),
        text);
  }

  /** The text of every result so far, as it is kept. */
  List<String> texts() {
    return store.read(name(year)).stream().map(Kept::text).toList();
  }

  /** Writes every result to its own file; what a killed run left out is made up for. */
  void files() {
    List<String> texts = results.isPresent() ? texts() : List.of();
    for (int i = 0; i < texts.size(); i++) {
      file(chain.get(i).result(), texts.get(i));
    }
  }

  private void file(Result result, String text) {
    if (results.isEmpty()) {
      return;
    }
    String step = result.outcome().getClass().getSimpleName().toLowerCase(Locale.ROOT);
    Path file = results.get().resolve(String.format("%04d-%s.json", result.number(), step));
    try {
      Files.createDirectories(results.get());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new Wrong(Session.phrase("cannot-write", file.toString()));
    }
  }

  @Override
  public void close() {
    store.close();
  }
}
