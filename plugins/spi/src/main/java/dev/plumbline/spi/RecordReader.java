package dev.plumbline.spi;

import dev.plumbline.core.ledger.Reading;
import dev.plumbline.core.sector.Vocabulary;
import java.io.IOException;
import java.nio.file.Path;

/** Reads records of a spelling of its own: another system's export. Thread-safe. */
public interface RecordReader {

  /** Its name, unique among the readers of all plugins. */
  String id();

  /** Whether a file or folder is of its spelling; tells it by the name where it can. */
  boolean reads(Path file);

  /**
   * Reads one unit. A wrong cell is told in the reading and the good rows are still read.
   *
   * @param vocabulary the terms records may name
   * @throws IOException if the file cannot be read at all
   */
  Reading read(Path file, Vocabulary vocabulary) throws IOException;
}
