package dev.plumbline.examples.sectors;

import dev.plumbline.Plumbline;
import dev.plumbline.core.clause.Clause;
import dev.plumbline.core.clause.ClauseReader;
import dev.plumbline.core.standard.Standard;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * The plans that were written as standards: a row for each, with the sector's id and the clauses a
 * person confirms although records could decide them; the sector's README says of each why.
 */
enum Plan {
  A("agency", "A-2.3.4g"),
  B("township"),
  C("bureau"),
  D("school"),
  E("hospital"),
  F("memorial"),
  G("newsroom");

  static final Plumbline PLUMBLINE = Plumbline.create();
  private static final Path LIST = Path.of("clauses.tsv");
  private static final Path SECTORS = Path.of("../plugins/sectors");

  private final String sector;
  private final Set<String> less;

  Plan(String sector, String... less) {
    this.sector = sector;
    this.less = Set.of(less);
  }

  /** Every clause of every plan. */
  static List<Clause> clauses() {
    return ClauseReader.read(read(LIST)).clauses();
  }

  /** The clauses of this plan. */
  List<Clause> own() {
    return clauses().stream().filter(clause -> clause.plan().equals(name())).toList();
  }

  Standard standard() {
    return PLUMBLINE.shipped(sector).orElseThrow().orElseThrow().standard();
  }

  Set<String> less() {
    return less;
  }

  String readme() {
    return read(SECTORS.resolve(sector).resolve("README.md"));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
