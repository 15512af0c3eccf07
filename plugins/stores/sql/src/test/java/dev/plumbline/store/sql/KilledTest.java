package dev.plumbline.store.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process is killed at steps spread over its whole life; what it confirmed is there after. */
final class KilledTest {

  private static final int LENGTH = 3;
  private static final int KILLS = 14;

  private final Path folder;

  KilledTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void losesNothingConfirmedWhereverItIsKilled() throws IOException, InterruptedException {
    List<String> whole = run(folder.resolve("whole"), Integer.MAX_VALUE, 0);
    int calls = Integer.parseInt(whole.get(whole.size() - 1).substring("calls ".length()));
    assertThat(whole).hasSize(LENGTH + 1);
    for (int kill = 0; kill < KILLS; kill++) {
      // The last third of the calls is the appending; look there most closely.
      int at = kill < 4 ? 1 + kill * calls / 5 : calls - (KILLS - kill) * 4;
      Path file = folder.resolve("killed-" + kill);
      List<String> said = run(file, at, 137);
      long confirmed = said.stream().filter(line -> line.startsWith("confirmed")).count();
      try (SqlResults results = Places.open(file.toString())) {
        List<Kept> kept = results.read(Chains.NAME);
        assertThat(kept)
            .as("killed at call %d of %d", at, calls)
            .hasSizeBetween((int) confirmed, (int) confirmed + 1);
        assertThat(kept).isEqualTo(Chains.whole(kept.size()));
        for (int i = kept.size() + 1; i <= LENGTH; i++) {
          assertThat(results.append(Chains.NAME, Chains.link(i))).isTrue();
        }
        assertThat(results.read(Chains.NAME)).isEqualTo(Chains.whole(LENGTH));
      }
    }
  }

  private static List<String> run(Path file, int at, int code)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Appending.class.getName(),
                file.toString(),
                String.valueOf(LENGTH),
                String.valueOf(at))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(out).isEqualTo(code);
    return out.lines().toList();
  }
}
