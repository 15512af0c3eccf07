package dev.plumbline.examples.sectors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The pages kept in {@code docs/sectors} are those the standards give. */
final class SectorPagesTest {

  private static final Path FOLDER = Path.of("../docs/sectors");

  @Test
  void keepsThePagesTheStandardsGive() throws IOException {
    Map<String, String> pages = SectorPages.pages(Plan.PLUMBLINE);
    assertThat(pages).hasSize(8);
    for (Map.Entry<String, String> page : pages.entrySet()) {
      assertThat(Files.readString(FOLDER.resolve(page.getKey())))
          .as(page.getKey() + " (written by SectorPages)")
          .isEqualTo(page.getValue());
    }
  }
}
