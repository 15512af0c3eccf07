package dev.plumbline.examples.embedding;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.Plumbline;
import dev.plumbline.ReadyStandard;
import dev.plumbline.Records;
import dev.plumbline.core.record.UnitRecords;
import dev.plumbline.core.source.Source;
import dev.plumbline.spi.InstallationFault;
import dev.plumbline.spi.PluginText;
import dev.plumbline.spi.SectorPlugin;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/** What a host that hands over nothing is told. */
@NullUnmarked
final class MistakesTest {

  /** A plugin that forgot its id. */
  private static final class Nameless implements SectorPlugin {

    @Override
    public String id() {
      return null;
    }

    @Override
    public List<PluginText> vocabularies() {
      return List.of();
    }
  }

  @Test
  void nullIsRefusedByName() {
    Plumbline plumbline = Plumbline.create();
    ReadyStandard standard = plumbline.compile(new Source("x.std", "党课 每季度1次\n")).orElseThrow();
    UnitRecords records = Records.of("b1", "b").build();
    refuses("source", () -> plumbline.compile((Source) null));
    refuses("file", () -> plumbline.compile((Path) null));
    refuses("plugin", () -> Plumbline.builder().plugin(null));
    refuses("records", () -> standard.check(null, LocalDate.of(2026, 12, 31)));
    refuses("asOf", () -> standard.check(records, null));
  }

  private static void refuses(String name, ThrowingCallable call) {
    assertThatThrownBy(call).isInstanceOf(NullPointerException.class).hasMessage(name);
  }

  @Test
  void aPluginWithoutAnIdIsNamedByItsClass() {
    assertThatThrownBy(() -> Plumbline.builder().plugin(new Nameless()).build())
        .isInstanceOf(InstallationFault.class)
        .hasMessageContaining(Nameless.class.getName())
        .hasMessageContaining("id() gives null");
  }
}
