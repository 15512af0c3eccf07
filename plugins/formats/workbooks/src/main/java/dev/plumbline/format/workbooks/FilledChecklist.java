package dev.plumbline.format.workbooks;

import dev.plumbline.core.check.Checklist;
import dev.plumbline.core.check.Item;
import dev.plumbline.core.check.Subject;
import dev.plumbline.core.ledger.CellFault;
import dev.plumbline.core.ledger.LedgerReader;
import dev.plumbline.core.ledger.Sheet;
import dev.plumbline.core.ledger.Table;
import dev.plumbline.core.message.Label;
import dev.plumbline.core.record.Attestation;
import dev.plumbline.core.source.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a person confirmed in a checklist's workbook. Rows and columns may stand in any order.
 *
 * @param attestations what was confirmed, in the order of the rows
 * @param faults what is wrong, by cell, and every change to what should have stood fast
 */
public record FilledChecklist(List<Attestation> attestations, List<CellFault> faults) {

  public FilledChecklist {
    attestations = List.copyOf(attestations);
    faults = List.copyOf(faults);
  }

  /** Whether anything could not be used. */
  public boolean hasErrors() {
    return faults.stream().anyMatch(CellFault::isError);
  }

  /**
   * Reads a workbook that was written from {@code checklist}.
   *
   * @throws IOException if the file cannot be read at all
   */
  public static FilledChecklist read(Path file, Checklist checklist) throws IOException {
    WorkbookTables found = WorkbookTables.read(file);
    if (!found.readable()) {
      return new FilledChecklist(List.of(), found.faults());
    }
    List<CellFault> faults = new ArrayList<>(found.faults());
    Optional<Table> marks =
        found.tables().stream()
            .filter(table -> table.headings().contains(ChecklistWorkbook.MARK))
            .findFirst();
    Optional<Table> table =
        found.tables().stream()
            .filter(each -> place(each, "item") >= 0 && !each.name().startsWith("_"))
            .findFirst();
    if (marks.isEmpty() || table.isEmpty()) {
      faults.add(fault("NOT_A_CHECKLIST", Severity.ERROR, String.valueOf(file.getFileName())));
      return new FilledChecklist(List.of(), faults);
    }
    String standard = cell(marks.get().headings(), 1);
    String unit = cell(marks.get().headings(), 2);
    if (!standard.equals(checklist.standard().id()) || !unit.equals(checklist.unit().id())) {
      faults.add(fault("CHECKLIST_OF_ANOTHER", Severity.ERROR, table.get().name(), standard, unit));
      return new FilledChecklist(List.of(), faults);
    }
    List<CellFault> told = new ArrayList<>();
    List<Attestation> said = new Reader(checklist, table.get(), told).read();
    told.forEach(fault -> faults.add(fault.placedIn(found.tables())));
    return new FilledChecklist(said, faults);
  }

  private static CellFault fault(
      String code, Severity severity, String sheet, Object... arguments) {
    return new CellFault(
        code, severity, sheet, 0, "", "", ChecklistWorkbook.PHRASES.message(code, arguments));
  }

  /** Where a column that stands fast is, under its name in either language; -1 if nowhere. */
  private static int place(Table table, String key) {
    for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
      String heading = ChecklistWorkbook.PHRASES.message("checklist." + key).in(locale);
      for (int i = 0; i < table.headings().size(); i++) {
        if (table.headings().get(i).strip().equals(heading)) {
          return i;
        }
      }
    }
    return -1;
  }

  private static String cell(List<String> cells, int place) {
    return place < 0 || place >= cells.size() ? "" : cells.get(place).strip();
  }

  /** Reads the rows of one checklist. */
  private static final class Reader {

    private final Checklist checklist;
    private final Table table;
    private final List<CellFault> faults;
    private final Map<String, Item> items = new LinkedHashMap<>();
    private final Map<String, Integer> open = new HashMap<>();

    Reader(Checklist checklist, Table table, List<CellFault> faults) {
      this.checklist = checklist;
      this.table = table;
      this.faults = faults;
      checklist.items().forEach(item -> items.put(item.id(), item));
      for (int i = 0; i < table.headings().size(); i++) {
        for (String key : ChecklistWorkbook.OPEN) {
          if (ChecklistWorkbook.open(key).isNamed(table.headings().get(i))) {
            open.putIfAbsent(key, i);
          }
        }
      }
    }

    List<Attestation> read() {
      List<Table.Row> rows = new ArrayList<>();
      Set<String> seen = new HashSet<>();
      for (Table.Row row : table.rows()) {
        String id = cell(row.cells(), place(table, "item"));
        Item item = items.get(id);
        if (item == null) {
          tell("ITEM_UNKNOWN", Severity.ERROR, row, "item", id, id);
        } else if (!seen.add(id)) {
          tell("ITEM_TWICE", Severity.ERROR, row, "item", id, id);
        } else {
          unchanged(row, item);
          filled(row, item).ifPresent(rows::add);
        }
      }
      int gone = items.size() - seen.size();
      if (gone > 0) {
        faults.add(fault("ITEMS_GONE", Severity.WARNING, table.name(), gone));
      }
      return LedgerReader.attestations(
          new Table(table.name(), headings(), rows), checklist.standard().vocabulary(), faults);
    }

    private List<String> headings() {
      List<String> headings = new ArrayList<>();
      for (String key : ChecklistWorkbook.OPEN) {
        Integer place = open.get(key);
        headings.add(place == null ? key : table.headings().get(place));
      }
      headings.add(Sheet.ATTESTATIONS.columns().get(0).key());
      headings.add("subject");
      return headings;
    }

    /** Tells what was changed of what stands fast; the item is known by its id all the same. */
    private void unchanged(Table.Row row, Item item) {
      List<String> zh = ChecklistWorkbook.fast(checklist, item, Locale.CHINESE);
      List<String> en = ChecklistWorkbook.fast(checklist, item, Locale.ENGLISH);
      for (int i = 1; i < ChecklistWorkbook.FAST.size(); i++) {
        String key = ChecklistWorkbook.FAST.get(i);
        int place = place(table, key);
        String found = cell(row.cells(), place);
        if (place >= 0 && !found.equals(zh.get(i).strip()) && !found.equals(en.get(i).strip())) {
          tell(
              "PROTECTED_CHANGED",
              Severity.WARNING,
              row,
              key,
              found,
              found,
              new Label(shown(zh.get(i)), shown(en.get(i))));
        }
      }
    }

    private static String shown(String text) {
      return text.isBlank() ? "—" : text;
    }

    private Optional<Table.Row> filled(Table.Row row, Item item) {
      List<String> cells = new ArrayList<>();
      for (String key : ChecklistWorkbook.OPEN) {
        cells.add(cell(row.cells(), open.getOrDefault(key, -1)));
      }
      if (cells.stream().allMatch(String::isEmpty)) {
        return Optional.empty();
      } else if (!ChecklistWorkbook.confirmed(item)) {
        tell("ITEM_FROM_LEDGER", Severity.WARNING, row, "asked", "", item.duty().label());
        return Optional.empty();
      }
      cells.add(item.duty().id());
      cells.add(item.subject() instanceof Subject.Unit ? "" : item.subject().id());
      return Optional.of(new Table.Row(row.number(), cells));
    }

    private void tell(
        String code,
        Severity severity,
        Table.Row row,
        String key,
        String found,
        Object... arguments) {
      int place = place(table, key);
      faults.add(
          new CellFault(
              code,
              severity,
              table.name(),
              row.number(),
              place < 0 ? "" : table.headings().get(place).strip(),
              found,
              ChecklistWorkbook.PHRASES.message(code, arguments)));
    }
  }
}
