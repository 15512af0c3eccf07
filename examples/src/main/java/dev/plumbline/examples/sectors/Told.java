package dev.plumbline.examples.sectors;

import dev.plumbline.Plumbline;
import dev.plumbline.core.source.Source;
import dev.plumbline.core.standard.Duty;
import dev.plumbline.core.standard.Standard;
import dev.plumbline.dsl.format.Tongue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A sector's standard with each duty's sentence in both languages, without its source. Not
 * thread-safe.
 */
final class Told {

  private static final Pattern SOURCE = Pattern.compile("\\s+(出处|cite)\\s+\".*$");

  private final Standard standard;
  private final Map<String, String> english = new HashMap<>();

  private Told(Standard standard) {
    this.standard = standard;
  }

  /** The standard of {@code id}, and the layers above it, translated. */
  static Told of(Plumbline plumbline, String id) {
    Told told = new Told(chinese(plumbline, id));
    for (String each : List.of("national", "convention", id)) {
      List<Duty> own = chinese(plumbline, each).duties();
      Source text = plumbline.text(each).orElseThrow();
      String translated = plumbline.translate(text, Tongue.ENGLISH).text().orElseThrow();
      List<Duty> twin =
          plumbline.compile(new Source(each, translated)).orElseThrow().standard().duties();
      for (int i = 0; i < own.size(); i++) {
        told.english.putIfAbsent(own.get(i).text(), twin.get(i).text());
      }
    }
    return told;
  }

  private static Standard chinese(Plumbline plumbline, String id) {
    return plumbline.shipped(id).orElseThrow().orElseThrow().standard();
  }

  Standard standard() {
    return standard;
  }

  /** The duties the standard sets itself. */
  List<Duty> own() {
    return standard.duties().stream().filter(duty -> !inherited(duty)).toList();
  }

  /** The duties it takes over as they are. */
  List<Duty> taken() {
    return standard.duties().stream().filter(Told::inherited).toList();
  }

  /** Whether a layer above set it as it is. */
  static boolean inherited(Duty duty) {
    return List.of("national", "convention").contains(duty.layer());
  }

  /** A duty's sentence as it was written, in Chinese. */
  static String zh(Duty duty) {
    return cell(duty.text());
  }

  /** A duty's sentence in English. */
  String en(Duty duty) {
    return cell(english.getOrDefault(duty.text(), duty.text()));
  }

  private static String cell(String sentence) {
    return SOURCE.matcher(sentence).replaceFirst("").replace("|", "\\|");
  }
}
