package dev.plumbline.examples.sectors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Plumbline;
import dev.plumbline.core.source.Source;
import dev.plumbline.dsl.format.Tongue;
import dev.plumbline.examples.Twin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Beside every standard a plugin brings stands its English twin. */
final class TwinsTest {

  private static final Plumbline PLUMBLINE = Plumbline.create();
  private static final Path HOME = Path.of("..");

  static List<Twin> twins() {
    return Twin.all();
  }

  @ParameterizedTest
  @MethodSource("twins")
  void isWhatTranslationGives(Twin twin) throws IOException {
    assertThat(Files.readString(twin.english(HOME))).isEqualTo(twin.translated(PLUMBLINE));
  }

  @ParameterizedTest
  @MethodSource("twins")
  void meansTheSame(Twin twin) throws IOException {
    Source english = new Source("twin", Files.readString(twin.english(HOME)));
    assertThat(PLUMBLINE.compile(english).orElseThrow().standard())
        .matches(twin.chinese(PLUMBLINE).standard()::meansSameAs);
  }

  @ParameterizedTest
  @MethodSource("twins")
  void translatesBackToTheChineseInItsCanonicalForm(Twin twin) throws IOException {
    Source english = new Source("twin", Files.readString(twin.english(HOME)));
    assertThat(PLUMBLINE.translate(english, Tongue.CHINESE).text())
        .isEqualTo(PLUMBLINE.translate(twin.text(PLUMBLINE), Tongue.CHINESE).text());
  }
}
