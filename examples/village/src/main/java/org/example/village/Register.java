package org.example.village;

import dev.plumbline.core.ledger.LedgerReader;
import dev.plumbline.core.ledger.Reading;
import dev.plumbline.core.ledger.Table;
import dev.plumbline.core.sector.Vocabulary;
import dev.plumbline.spi.RecordReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A village's plain register, a line for each thing held: {@code 2026-03-05 党课 p01 2 topic}, that
 * is its date, what it was, who led it, the hours it took, the fields recorded; {@code -} where
 * nothing is known.
 */
final class Register implements RecordReader {

  private static final List<String> HEADINGS =
      List.of("id", "date", "kinds", "leader", "hours", "fields");

  @Override
  public String id() {
    return "register";
  }

  @Override
  public boolean reads(Path file) {
    return file.toString().endsWith(".register");
  }

  @Override
  public Reading read(Path file, Vocabulary vocabulary) throws IOException {
    List<Table.Row> rows = new ArrayList<>();
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      List<String> cells = new ArrayList<>(List.of(lines.get(i).isBlank() ? "" : "a" + (i + 1)));
      Arrays.stream(lines.get(i).strip().split("\\s+"))
          .map(cell -> cell.equals("-") ? "" : cell)
          .forEach(cells::add);
      rows.add(new Table.Row(i + 1, cells));
    }
    Table unit =
        new Table(
            "unit", List.of("id", "name"), List.of(new Table.Row(1, List.of("village", "村党支部"))));
    Table people = new Table("people", List.of("id", "standing"), leaders(rows));
    Table held = new Table("activities", HEADINGS, rows);
    return LedgerReader.read(List.of(unit, people, held), vocabulary);
  }

  /** A register names nobody but those who led. */
  private static List<Table.Row> leaders(List<Table.Row> rows) {
    return rows.stream()
        .filter(row -> row.cells().size() > 3 && !row.cells().get(3).isBlank())
        .map(row -> row.cells().get(3))
        .distinct()
        .map(leader -> new Table.Row(1, List.of(leader, "formal")))
        .toList();
  }
}
