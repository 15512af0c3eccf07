package dev.plumbline.format.json;

import dev.plumbline.core.ledger.CellFault;
import dev.plumbline.core.sector.Vocabulary;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** Reads files in a machine of its own and writes down the codes of what it says of each. */
final class ReadInLittleRoom {

  private ReadInLittleRoom() {}

  public static void main(String[] files) throws IOException {
    try (PrintStream out = new PrintStream(files[0], StandardCharsets.UTF_8)) {
      for (int i = 1; i < files.length; i++) {
        Path file = Path.of(files[i]);
        String codes =
            JsonRecords.read(file, Vocabulary.empty()).faults().stream()
                .map(CellFault::code)
                .distinct()
                .collect(Collectors.joining(","));
        out.println(file.getFileName() + " " + codes);
      }
    }
  }
}
