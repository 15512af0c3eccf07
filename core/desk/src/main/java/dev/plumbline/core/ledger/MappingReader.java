package dev.plumbline.core.ledger;

import dev.plumbline.core.message.Label;
import dev.plumbline.core.message.Phrases;
import dev.plumbline.core.source.Severity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the text of a mapping, line by line; a bad line is told and left out. */
final class MappingReader {

  private static final Phrases PHRASES = Phrases.beside(MappingReader.class);
  private static final Pattern SECTION = Pattern.compile("[\\[［](.+)[\\]］]");
  private static final Pattern LINE =
      Pattern.compile("([^=＝:：]+?)\\s*(?:[:：]\\s*([^=＝]+?)\\s*)?[=＝]\\s*(.+)");
  private static final Pattern JOINED = Pattern.compile("\\s+[+＋]\\s+");
  private static final Pattern QUOTED = Pattern.compile("[\"“”]([^\"“”]*)[\"“”]");
  private static final Label TABLE = new Label("表", "table");
  private static final Label HEADING_ROW = new Label("标题行", "heading row");
  private static final int MOST_LINES = 5_000;

  private final String name;
  private final List<CellFault> faults = new ArrayList<>();
  private final List<Mapping.Section> sections = new ArrayList<>();
  private Optional<Sheet> sheet = Optional.empty();
  private Optional<String> table = Optional.empty();
  private Optional<Integer> headingRow = Optional.empty();
  private Map<String, List<Mapping.Part>> columns = new LinkedHashMap<>();
  private Map<String, Map<String, Mapping.Word>> words = new LinkedHashMap<>();
  private int begun;
  private boolean skipping;

  MappingReader(String name) {
    this.name = name;
  }

  Mapping read(String text) {
    List<String> lines = text.lines().limit(MOST_LINES).toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).replace("\uFEFF", "").strip();
      Matcher section = SECTION.matcher(line);
      if (line.isEmpty() || line.startsWith("#") || line.startsWith("＃")) {
        continue;
      } else if (section.matches()) {
        begin(section.group(1).strip(), i + 1);
      } else {
        line(line, i + 1);
      }
    }
    finish();
    if (sections.isEmpty() && faults.isEmpty()) {
      fault("MAPPING_EMPTY", 0, "");
    }
    return new Mapping(sections, faults);
  }

  private void begin(String title, int line) {
    finish();
    sheet = Sheet.named(title);
    begun = line;
    skipping = sheet.isEmpty();
    if (skipping) {
      List<Object> known = new ArrayList<>();
      Arrays.stream(Sheet.values()).forEach(each -> known.add(each.label()));
      Object near =
          Near.question(
              title,
              Arrays.stream(Sheet.values()).map(each -> Near.spelling(each.label(), title)),
              faults);
      fault("MAPPING_SHEET", line, title, title, known, near);
    }
  }

  private void finish() {
    sheet.ifPresent(
        each ->
            sections.add(
                new Mapping.Section(each, table, headingRow, columns, words, begun, name)));
    sheet = Optional.empty();
    table = Optional.empty();
    headingRow = Optional.empty();
    columns = new LinkedHashMap<>();
    words = new LinkedHashMap<>();
  }

  private void line(String line, int number) {
    Matcher parts = LINE.matcher(line);
    if (skipping) {
      return;
    } else if (sheet.isEmpty()) {
      fault("MAPPING_NO_SECTION", number, line);
    } else if (!parts.matches()) {
      fault("MAPPING_LINE", number, line, line);
    } else {
      String left = parts.group(1).strip();
      Optional<String> word = Optional.ofNullable(parts.group(2)).map(MappingReader::plain);
      set(left, word, parts.group(3).strip(), number);
    }
  }

  private void set(String left, Optional<String> word, String right, int number) {
    String lower = left.toLowerCase(Locale.ROOT);
    if (word.isEmpty() && (lower.equals(TABLE.en()) || left.equals(TABLE.zh()))) {
      once(table, left, number);
      table = Optional.of(plain(right));
    } else if (word.isEmpty()
        && (lower.equals(HEADING_ROW.en()) || left.equals(HEADING_ROW.zh()))) {
      once(headingRow, left, number);
      if (right.matches("[1-9]\\d{0,4}")) {
        headingRow = Optional.of(Integer.valueOf(right));
      } else {
        fault("MAPPING_HEADING_ROW", number, right, right);
      }
    } else {
      column(left, word, right, number);
    }
  }

  private void once(Optional<?> before, String left, int number) {
    if (before.isPresent()) {
      fault("MAPPING_TWICE", number, left, left);
    }
  }

  private void column(String left, Optional<String> word, String right, int number) {
    Sheet into = sheet.orElseThrow();
    Optional<Column> column =
        into.columns().stream().filter(each -> each.isNamed(left)).findFirst();
    if (column.isEmpty()) {
      List<Object> known = new ArrayList<>();
      into.columns().forEach(each -> known.add(each.heading()));
      Stream<Label> names =
          Stream.concat(
              Stream.of(TABLE, HEADING_ROW), into.columns().stream().map(Column::heading));
      Object near = Near.question(left, names.map(each -> Near.spelling(each, left)), faults);
      fault("MAPPING_COLUMN", number, left, left, into.label(), known, near);
      return;
    }
    String key = column.get().key();
    boolean twice =
        word.isPresent()
            ? words
                    .computeIfAbsent(key, any -> new LinkedHashMap<>())
                    .putIfAbsent(word.get(), new Mapping.Word(plain(right), number))
                != null
            : columns.putIfAbsent(key, parts(right, number)) != null;
    if (twice) {
      fault("MAPPING_TWICE", number, left, word.orElse(left));
    }
  }

  private static List<Mapping.Part> parts(String right, int line) {
    List<Mapping.Part> parts = new ArrayList<>();
    for (String part : JOINED.split(right)) {
      Matcher quoted = QUOTED.matcher(part);
      boolean row = part.equals("行号") || part.equalsIgnoreCase("row number");
      parts.add(
          quoted.matches()
              ? new Mapping.Part(Mapping.Part.Kind.TEXT, quoted.group(1), line)
              : new Mapping.Part(
                  row ? Mapping.Part.Kind.ROW : Mapping.Part.Kind.HEADING, part, line));
    }
    return parts;
  }

  private static String plain(String text) {
    Matcher quoted = QUOTED.matcher(text.strip());
    return quoted.matches() ? quoted.group(1) : text.strip();
  }

  private void fault(String code, int line, String found, Object... arguments) {
    faults.add(
        new CellFault(
            code, Severity.ERROR, name, line, "", found, PHRASES.message(code, arguments)));
  }
}
