package dev.plumbline.dsl.parse;

import dev.plumbline.dsl.syntax.Lexeme;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words of the language itself, in both dialects, from one table. Immutable. */
public final class Keywords {

  /** The table of this language. */
  public static final Keywords TABLE = read();

  private final Map<String, Lexeme> bySpelling;
  private final Map<Lexeme, String> english;
  private final Map<Lexeme, String> chinese;
  private final Set<String> fillers;

  private Keywords(
      Map<String, Lexeme> bySpelling,
      Map<Lexeme, String> english,
      Map<Lexeme, String> chinese,
      Set<String> fillers) {
    this.bySpelling = Map.copyOf(bySpelling);
    this.english = Map.copyOf(english);
    this.chinese = Map.copyOf(chinese);
    this.fillers = Set.copyOf(fillers);
  }

  /** The keyword written so; several English words are joined by one space. */
  Optional<Lexeme> keyword(String spelling) {
    return Optional.ofNullable(bySpelling.get(spelling));
  }

  /** Whether {@code word} is one that officials always write and that says nothing by itself. */
  boolean isFiller(String word) {
    return fillers.contains(word);
  }

  /** Every Chinese spelling and filler. */
  Set<String> spellings() {
    Set<String> all = new HashSet<>(bySpelling.keySet());
    all.addAll(fillers);
    return all;
  }

  /** The word for {@code lexeme} that the formatter writes, if it is a keyword of that dialect. */
  public Optional<String> canonical(Lexeme lexeme, boolean zh) {
    return Optional.ofNullable((zh ? chinese : english).get(lexeme));
  }

  private static Keywords read() {
    Map<String, Lexeme> bySpelling = new HashMap<>();
    Map<Lexeme, String> english = new EnumMap<>(Lexeme.class);
    Map<Lexeme, String> chinese = new EnumMap<>(Lexeme.class);
    Set<String> fillers = new HashSet<>();
    for (String[] row : rows()) {
      if (row[0].equals("FILLER")) {
        fillers.addAll(List.of(row[2].split("\\|")));
        continue;
      }
      Lexeme lexeme = Lexeme.valueOf(row[0]);
      spell(bySpelling, english, lexeme, row[1]);
      spell(bySpelling, chinese, lexeme, row.length > 2 ? row[2] : "");
    }
    return new Keywords(bySpelling, english, chinese, fillers);
  }

  private static void spell(
      Map<String, Lexeme> bySpelling, Map<Lexeme, String> canonical, Lexeme lexeme, String cell) {
    for (String spelling : cell.isEmpty() ? new String[0] : cell.split("\\|")) {
      canonical.putIfAbsent(lexeme, spelling);
      Lexeme other = bySpelling.put(spelling, lexeme);
      if (other != null) {
        throw new IllegalStateException(spelling + " is two keywords: " + other + ", " + lexeme);
      }
    }
  }

  private static List<String[]> rows() {
    try (InputStream bytes = Keywords.class.getResourceAsStream("keywords.tsv")) {
      if (bytes == null) {
        throw new IllegalStateException("the table of keywords is missing");
      }
      List<String[]> rows = new ArrayList<>();
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#") && !line.isBlank()) {
          rows.add(line.split("\t", -1));
        }
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
