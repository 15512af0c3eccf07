package dev.plumbline.format.workbooks;

import dev.plumbline.core.ledger.CellFault;
import dev.plumbline.core.sector.Vocabulary;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** Reads files in a process of its own, so that its heap can be small; a line for each. */
final class ReadInLittleRoom {

  private ReadInLittleRoom() {}

  public static void main(String[] files) throws IOException {
    try (PrintStream out = new PrintStream(files[0], StandardCharsets.UTF_8)) {
      for (int i = 1; i < files.length; i++) {
        Path file = Path.of(files[i]);
        String codes =
            XlsxRecords.read(file, Vocabulary.empty()).faults().stream()
                .map(CellFault::code)
                .distinct()
                .collect(Collectors.joining(","));
        out.println(file.getFileName() + " " + codes);
      }
    }
  }
}
