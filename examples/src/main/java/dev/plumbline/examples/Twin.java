package dev.plumbline.examples;

import dev.plumbline.Plumbline;
import dev.plumbline.ReadyStandard;
import dev.plumbline.core.source.Source;
import dev.plumbline.dsl.format.Tongue;
import java.nio.file.Path;
import java.util.List;

/**
 * A standard a plugin brings in Chinese, beside which its English twin is kept.
 *
 * @param sector the plugin's id
 * @param standard the standard's id
 */
public record Twin(String sector, String standard) {

  /** All of them: a row for each. */
  public static List<Twin> all() {
    return List.of(
        new Twin("party", "national"),
        new Twin("party", "convention"),
        new Twin("hospital", "hospital"),
        new Twin("agency", "agency"),
        new Twin("township", "township"),
        new Twin("bureau", "bureau"),
        new Twin("school", "school"),
        new Twin("memorial", "memorial"),
        new Twin("newsroom", "newsroom"));
  }

  /** The Chinese text. */
  public Source text(Plumbline plumbline) {
    return plumbline.text(standard).orElseThrow();
  }

  /** The Chinese text, compiled. */
  public ReadyStandard chinese(Plumbline plumbline) {
    return plumbline.shipped(standard).orElseThrow().orElseThrow();
  }

  /** The English text as it should be. */
  public String translated(Plumbline plumbline) {
    return plumbline.translate(text(plumbline), Tongue.ENGLISH).text().orElseThrow();
  }

  /** Where the English text is kept below {@code home}, the repository's folder. */
  public Path english(Path home) {
    return home.resolve("plugins/sectors")
        .resolve(sector)
        .resolve("src/main/resources/dev/plumbline/sector")
        .resolve(sector)
        .resolve(standard + ".en.std");
  }
}
