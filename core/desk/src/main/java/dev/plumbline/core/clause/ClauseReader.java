package dev.plumbline.core.clause;

import dev.plumbline.core.message.Legible;
import dev.plumbline.core.message.Message;
import dev.plumbline.core.message.Phrases;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a list of clauses: lines of cells with tabs between them, the first line naming the
 * columns. Only {@code id} must be there; {@code system}, {@code section}, {@code gist} and {@code
 * check} are read where they are, all others are passed over.
 */
public final class ClauseReader {

  private static final Phrases PHRASES = Phrases.beside(ClauseReader.class);

  private static final Map<String, String> COLUMNS =
      Map.ofEntries(
          Map.entry("id", "id"),
          Map.entry("编号", "id"),
          Map.entry("system", "system"),
          Map.entry("方案", "system"),
          Map.entry("section", "section"),
          Map.entry("出处", "section"),
          Map.entry("gist", "gist"),
          Map.entry("要点", "gist"),
          Map.entry("check", "check"),
          Map.entry("核验", "check"));

  private static final Map<String, Clause.Check> CHECKS =
      Map.of(
          "auto", Clause.Check.RECORDS,
          "自动", Clause.Check.RECORDS,
          "attest", Clause.Check.PERSON,
          "确认", Clause.Check.PERSON,
          "none", Clause.Check.NOTHING,
          "不核", Clause.Check.NOTHING);

  private final Map<String, Integer> places = new HashMap<>();
  private final Map<String, Integer> firstLines = new HashMap<>();
  private final List<Clause> clauses = new ArrayList<>();
  private final List<Message> faults = new ArrayList<>();
  private int moreFaults;

  private ClauseReader() {}

  /** Reads {@code text}. */
  public static ClauseList read(String text) {
    ClauseReader reader = new ClauseReader();
    reader.lines(text.lines().toList());
    return new ClauseList(reader.clauses, reader.faults, reader.moreFaults);
  }

  private void lines(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isBlank()) {
        continue;
      }
      List<String> cells = cells(lines.get(i));
      if (!places.isEmpty()) {
        row(cells, i + 1);
      } else if (!headings(cells)) {
        fault("no-id-column", i + 1, lines.get(i));
        return;
      }
    }
    if (clauses.isEmpty() && faults.isEmpty()) {
      fault("no-clauses");
    }
  }

  private boolean headings(List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      String key = COLUMNS.get(cells.get(i).toLowerCase(Locale.ROOT));
      if (key != null && places.putIfAbsent(key, i) != null) {
        fault("column-twice", cells.get(i));
      }
    }
    return places.containsKey("id");
  }

  private void row(List<String> cells, int line) {
    String id = cell(cells, "id");
    if (id.isEmpty()) {
      fault("no-id", line);
      return;
    }
    Integer first = firstLines.putIfAbsent(id, line);
    if (first != null) {
      fault("id-twice", line, id, first);
      return;
    }
    String typed = cell(cells, "check");
    Optional<Clause.Check> check = Optional.ofNullable(CHECKS.get(typed.toLowerCase(Locale.ROOT)));
    if (!typed.isEmpty() && check.isEmpty()) {
      fault("unknown-check", line, typed);
    }
    clauses.add(
        new Clause(id, cell(cells, "system"), cell(cells, "section"), cell(cells, "gist"), check));
  }

  private String cell(List<String> cells, String key) {
    Integer place = places.get(key);
    return place == null || place >= cells.size() ? "" : cells.get(place);
  }

  /** Spreadsheets put a cell between quotes when it holds quotes itself, and double those. */
  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    for (String cell : line.split("\t", -1)) {
      String text = cell.strip();
      boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
      cells.add(
          Legible.brief(
              quoted ? text.substring(1, text.length() - 1).replace("\"\"", "\"") : text));
    }
    return cells;
  }

  private void fault(String key, Object... arguments) {
    if (faults.size() < ClauseList.MOST_FAULTS) {
      faults.add(PHRASES.message(key, Legible.brief(arguments)));
    } else {
      moreFaults++;
    }
  }
}
