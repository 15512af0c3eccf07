package dev.plumbline.examples.projects;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.examples.projects.Maven.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples that are projects of their own build against what is published, and pass. */
final class OwnProjectsTest {

  @ParameterizedTest
  @ValueSource(strings = {"village", "host-plain", "host-spring"})
  void buildsAgainstWhatIsPublished(String example) throws IOException, InterruptedException {
    Maven maven = Maven.here();
    Path folder = Maven.copied(example);
    Outcome outcome = maven.run(folder, "-q", "verify");
    assertThat(outcome.code()).as(outcome.said()).isZero();
  }
}
