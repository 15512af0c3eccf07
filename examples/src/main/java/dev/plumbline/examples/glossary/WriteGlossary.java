package dev.plumbline.examples.glossary;

import dev.plumbline.Plumbline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes {@code docs/glossary.md}. */
public final class WriteGlossary {

  private WriteGlossary() {}

  /**
   * Writes below the folder {@code arguments[0]}, the repository's.
   *
   * @throws IOException if the page cannot be written
   */
  public static void main(String[] arguments) throws IOException {
    Path page = Path.of(arguments[0]).resolve("docs/glossary.md");
    Files.writeString(page, new Glossary(Plumbline.create()).page());
  }
}
