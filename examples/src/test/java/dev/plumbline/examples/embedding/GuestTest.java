package dev.plumbline.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.Plumbline;
import dev.plumbline.core.source.Source;
import dev.plumbline.sector.hospital.HospitalPlugin;
import dev.plumbline.sector.party.PartyPlugin;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the framework behaves in somebody else's program. */
@Isolated
final class GuestTest {

  @Test
  void keepsTwoDoorsApart() {
    Plumbline one = Plumbline.builder().plugin(new PartyPlugin()).build();
    Plumbline other =
        Plumbline.builder().plugin(new PartyPlugin()).plugin(new HospitalPlugin()).build();
    Source lectures = new Source("lectures.std", "sector hospital\nparty-lecture every quarter\n");
    assertThat(one.standards()).doesNotContainKey("hospital");
    assertThat(other.standards()).containsKey("hospital");
    assertThat(one.compile(lectures).standard()).isEmpty();
    assertThat(other.compile(lectures).standard()).isPresent();
    assertThat(one.compile(lectures).standard()).isEmpty();
  }

  @Test
  void givesSixtyFourThreadsTheSameResult() throws Exception {
    Plumbline plumbline = Plumbline.create();
    Year year = Year.of(plumbline);
    String expected = year.written();
    int threads = 64;
    CyclicBarrier start = new CyclicBarrier(threads);
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Callable<String>> tasks = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        boolean compiles = i % 8 == 0;
        tasks.add(
            () -> {
              start.await();
              return compiles ? Year.of(plumbline).written() : year.written();
            });
      }
      for (Future<String> each : pool.invokeAll(tasks)) {
        assertThat(each.get()).isEqualTo(expected);
      }
    } finally {
      pool.shutdownNow();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "tr, Asia/Shanghai",
    "ar-EG-u-nu-arab, Pacific/Apia",
    "th-TH-u-ca-buddhist-nu-thai, America/New_York"
  })
  void saysTheSameWhateverTheMachinesLocaleAndZone(String locale, String zone) {
    String expected = Year.of(Plumbline.create()).written();
    Locale before = Locale.getDefault();
    TimeZone zoneBefore = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(locale));
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      assertThat(Year.of(Plumbline.create()).written()).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
      TimeZone.setDefault(zoneBefore);
    }
  }

  @Test
  void stopsWhenItsThreadIsInterrupted() {
    Year year = Year.of(Plumbline.create());
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(year::report).isInstanceOf(CancellationException.class);
      assertThat(Thread.currentThread().isInterrupted()).isTrue();
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
    assertThat(year.report().findings()).isNotEmpty();
  }

  @Test
  void printsNothingAndChangesNothingOfTheProgramItIsIn() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    Properties properties = new Properties();
    properties.putAll(System.getProperties());
    Set<Thread> threads = new HashSet<>(Thread.getAllStackTraces().keySet());
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream caught = new PrintStream(printed, true, StandardCharsets.UTF_8);
    try {
      System.setOut(caught);
      System.setErr(caught);
      Year.of(Plumbline.create()).written();
      Plumbline.create().compile(new Source("wrong.std", "党刻 每季度\n((((\n"));
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
    assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    assertThat(Locale.getDefault()).isEqualTo(locale);
    assertThat(TimeZone.getDefault()).isEqualTo(zone);
    assertThat(System.getProperties()).isEqualTo(properties);
    assertThat(
            Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !threads.contains(thread) && !thread.isDaemon())
                .map(Thread::getName)
                .collect(Collectors.toList()))
        .isEmpty();
  }
}
