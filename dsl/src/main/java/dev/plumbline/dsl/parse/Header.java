package dev.plumbline.dsl.parse;

import dev.plumbline.core.source.Source;
import dev.plumbline.dsl.syntax.Lexeme;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What must be known of a file before its words can be told apart: whose vocabulary it speaks, and
 * which words it declares itself.
 *
 * @param sectors the sectors it names
 * @param parents the standards it extends
 * @param uses the vocabularies it builds on
 * @param declared the words it declares
 * @param vocabulary whether it is a vocabulary
 */
public record Header(
    List<String> sectors,
    List<String> parents,
    List<String> uses,
    Set<String> declared,
    boolean vocabulary) {

  private static final Pattern COMMENT = Pattern.compile("\\s*#.*");
  private static final Pattern DECLARES =
      Pattern.compile("(\\S+)\\s+\"([^\"]*)\"(?:\\s+\"([^\"]*)\")?(.*)");
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

  /** Reads the opening words of every line, no more. */
  public static Header of(Source source) {
    List<String> sectors = new ArrayList<>();
    List<String> parents = new ArrayList<>();
    List<String> uses = new ArrayList<>();
    Set<String> declared = new LinkedHashSet<>();
    boolean vocabulary = false;
    for (int line = 1; line <= source.lines(); line++) {
      int[] folded = Folding.fold(source.line(line));
      String text = new String(folded, 0, folded.length).strip();
      int end = 0;
      while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
        end++;
      }
      Optional<Lexeme> opening =
          Keywords.TABLE.keyword(text.substring(0, end).toLowerCase(Locale.ROOT));
      if (opening.isEmpty() || end == text.length()) {
        continue;
      }
      String rest = COMMENT.matcher(text.substring(end)).replaceFirst("").strip();
      switch (opening.get()) {
        case SECTOR -> sectors.addAll(names(rest));
        case EXTENDS -> parents.addAll(names(rest));
        case USES -> uses.addAll(names(rest));
        case WORDS -> vocabulary = true;
        case PARAMETER -> declared.add(rest.split("\\s+")[0]);
        case ACTIVITY,
            CONTACT,
            PEOPLE,
            BODY,
            POST,
            MEASURE,
            EVENT,
            OFFICE_TERM,
            FACILITY,
            LEDGER,
            DOCUMENT,
            POLICY,
            ITEM,
            ORGAN,
            PARTNER,
            TRAIT,
            EVIDENCE,
            DUTY_KIND ->
            declare(rest, declared);
        default -> {
          // Only the lines above bring words into scope.
        }
      }
    }
    return new Header(sectors, parents, uses, declared, vocabulary);
  }

  private static void declare(String rest, Set<String> declared) {
    Matcher declares = DECLARES.matcher(rest);
    if (declares.matches()) {
      declared.add(declares.group(1));
      declared.addAll(Plural.of(declares.group(1)));
      declared.add(declares.group(2));
      if (declares.group(3) != null) {
        declared.add(declares.group(3));
      }
      Matcher also = QUOTED.matcher(declares.group(4));
      while (also.find()) {
        declared.add(also.group(1));
      }
    }
  }

  private static List<String> names(String list) {
    return List.of(list.split("\\s*[,、]\\s*"));
  }
}
