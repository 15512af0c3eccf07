package dev.plumbline.host.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Plumbline;
import dev.plumbline.core.record.Person;
import dev.plumbline.core.record.UnitRecords;
import dev.plumbline.format.json.JsonRecords;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No id of a person is left in any part of any form a redacted result can have. */
final class RedactedOutputTest {

  private final Path folder;

  RedactedOutputTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static UnitRecords records() throws IOException {
    return JsonRecords.read(
            Path.of(Terminal.LEDGER),
            Plumbline.create()
                .shipped("hospital")
                .orElseThrow()
                .orElseThrow()
                .standard()
                .vocabulary())
        .records()
        .orElseThrow();
  }

  /** Everything in a file; of an archive every part, those a reader never sees too. */
  private static String all(Path file, String form) throws IOException {
    if (!form.equals("xlsx") && !form.equals("docx")) {
      return Files.readString(file).replace("\r\n ", "");
    }
    StringBuilder all = new StringBuilder();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        try (InputStream part = zip.getInputStream(entry)) {
          all.append(new String(part.readAllBytes(), StandardCharsets.UTF_8)).append('\n');
        }
      }
    }
    return all.toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "xlsx", "docx", "html", "md", "ics"})
  void holdsNoIdOfAPerson(String form) throws IOException {
    String ids = records().people().stream().map(Person::id).collect(Collectors.joining("|"));
    List<List<String>> commands =
        List.of(
            List.of("check", "hospital", "--records", Terminal.LEDGER, "--as-of", "2026-06-30"),
            List.of("checklist", "hospital", "--unit", Terminal.LEDGER, "--year", "2026"));
    for (List<String> command : commands) {
      for (boolean redacted : new boolean[] {false, true}) {
        Path file = folder.resolve(command.get(0) + redacted);
        List<String> typed = new ArrayList<>(command);
        typed.addAll(List.of("--format", form, "-o", file.toString()));
        if (redacted) {
          typed.add("--redact");
        }
        Terminal.chinese().types(typed.toArray(String[]::new));
        boolean found =
            Pattern.compile("(?<![A-Za-z0-9])(" + ids + ")(?![0-9])")
                .matcher(all(file, form))
                .find();
        assertThat(found).as(form + " " + command.get(0)).isEqualTo(!redacted);
      }
    }
  }
}
