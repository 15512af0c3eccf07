package dev.plumbline.format.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** JSON files just under the largest, made here and read in a small heap. */
final class LittleRoomTest {

  private final Path folder;
  private final Map<String, String> expected = new LinkedHashMap<>();

  LittleRoomTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private void repeated(String name, String code, String head, String text) throws IOException {
    expected.put(name, code);
    try (Writer out = Files.newBufferedWriter(folder.resolve(name))) {
      out.write(head);
      for (long size = 0; size < 39 << 20; size += text.length()) {
        out.write(text);
      }
    }
  }

  @Test
  void refusesLargeFilesByNameInASmallHeap() throws IOException, InterruptedException {
    repeated("deep.json", "JSON_HOSTILE", "{\"people\":", "[");
    repeated("rows.json", "JSON_HOSTILE", "{\"talks\":[", "{\"id\":\"t1\"},");
    repeated("empty-rows.json", "JSON_HOSTILE", "{\"talks\":[", "{},");
    repeated("names.json", "JSON_HOSTILE", "{\"talks\":[", "{\"a\":1,\"b\":2,\"c\":[1,2,3]},");
    repeated("text.json", "NOT_JSON", "{\"people\":\"", "x");
    repeated("number.json", "JSON_HOSTILE", "{\"people\":", "9");
    repeated("blank.json", "NOT_JSON", "{", " ");
    Path told = folder.resolve("told.txt");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx256m", "-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(ReadInLittleRoom.class.getName(), told.toString()));
    expected.keySet().forEach(name -> command.add(folder.resolve(name).toString()));
    Path said = folder.resolve("said.txt");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(said)).isZero();
    List<String> lines = new ArrayList<>();
    expected.forEach((name, code) -> lines.add(name + " " + code));
    assertThat(Files.readAllLines(told)).containsExactlyElementsOf(lines);
  }
}
