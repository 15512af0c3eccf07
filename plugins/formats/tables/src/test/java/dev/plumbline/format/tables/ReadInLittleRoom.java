package dev.plumbline.format.tables;

import dev.plumbline.core.ledger.CellFault;
import dev.plumbline.core.sector.Vocabulary;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** Reads folders in a machine of its own and writes down the codes of what it says of each. */
final class ReadInLittleRoom {

  private ReadInLittleRoom() {}

  public static void main(String[] folders) throws IOException {
    try (PrintStream out = new PrintStream(folders[0], StandardCharsets.UTF_8)) {
      for (int i = 1; i < folders.length; i++) {
        Path folder = Path.of(folders[i]);
        String codes =
            CsvRecords.read(folder, Vocabulary.empty()).faults().stream()
                .map(CellFault::code)
                .distinct()
                .collect(Collectors.joining(","));
        out.println(folder.getFileName() + " " + codes);
      }
    }
  }
}
