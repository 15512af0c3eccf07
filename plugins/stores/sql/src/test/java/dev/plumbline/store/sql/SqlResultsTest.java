package dev.plumbline.store.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.postgresql.ds.PGSimpleDataSource;

/** The same of both databases; what needs PostgreSQL is skipped where none is installed. */
final class SqlResultsTest {

  private static final AtomicInteger FRESH = new AtomicInteger();
  private static Optional<LocalPostgres> postgres = Optional.empty();

  private final Path folder;

  SqlResultsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  /** Where results are kept. */
  enum Database {
    FILE,
    POSTGRES
  }

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    postgres = LocalPostgres.start();
  }

  @AfterAll
  static void stop() throws InterruptedException {
    if (postgres.isPresent()) {
      postgres.get().stop();
    }
  }

  /** A database nobody has used. */
  private DataSource fresh(Database database) {
    String name = "fresh" + FRESH.incrementAndGet();
    if (database == Database.FILE) {
      return Places.file(folder.resolve(name));
    }
    Assumptions.assumeTrue(postgres.isPresent(), "no PostgreSQL server is installed here");
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(postgres.orElseThrow().url());
    try (java.sql.Connection connection = source.getConnection()) {
      connection.createStatement().execute("create schema " + name);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    source.setCurrentSchema(name);
    return source;
  }

  @ParameterizedTest
  @EnumSource
  void keepsWhatIsAppendedInOrder(Database database) {
    DataSource source = fresh(database);
    try (SqlResults results = SqlResults.over(source)) {
      assertThat(results.read(Chains.NAME)).isEmpty();
      for (Kept link : Chains.whole(4)) {
        assertThat(results.append(Chains.NAME, link)).isTrue();
      }
    }
    try (SqlResults again = SqlResults.over(source)) {
      assertThat(again.read(Chains.NAME)).isEqualTo(Chains.whole(4));
      assertThat(again.read("another")).isEmpty();
      assertThat(again.chains()).containsExactly(Chains.NAME);
    }
  }

  @ParameterizedTest
  @EnumSource
  void refusesWhatDoesNotFollow(Database database) {
    try (SqlResults results = SqlResults.over(fresh(database))) {
      assertThat(results.append(Chains.NAME, Chains.link(2))).isFalse();
      assertThat(results.append(Chains.NAME, Chains.link(1))).isTrue();
      assertThat(results.append(Chains.NAME, Chains.link(1))).isFalse();
      Kept torn = Chains.link(2);
      Kept other =
          new Kept(
              2, torn.step(), torn.on(), torn.digest(), Optional.of(Chains.digest(9)), torn.text());
      assertThat(results.append(Chains.NAME, other)).isFalse();
      assertThat(results.read(Chains.NAME)).isEqualTo(Chains.whole(1));
    }
  }

  @ParameterizedTest
  @EnumSource
  void letsOneOfManyWinEveryPlace(Database database)
      throws InterruptedException, ExecutionException {
    int threads = 6;
    int length = 12;
    DataSource source = fresh(database);
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try (SqlResults results = SqlResults.over(source)) {
      List<Callable<Integer>> racers = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        racers.add(
            () -> {
              int won = 0;
              for (int at = results.read(Chains.NAME).size() + 1;
                  at <= length;
                  at = results.read(Chains.NAME).size() + 1) {
                won += results.append(Chains.NAME, Chains.link(at)) ? 1 : 0;
              }
              return won;
            });
      }
      int won = 0;
      for (Future<Integer> racer : pool.invokeAll(racers)) {
        won += racer.get();
      }
      assertThat(won).isEqualTo(length);
      assertThat(results.read(Chains.NAME)).isEqualTo(Chains.whole(length));
    } finally {
      pool.shutdownNow();
    }
  }

  @ParameterizedTest
  @EnumSource
  void goesOnAfterAFaultAtAnyStep(Database database) {
    Faulty counting = new Faulty(Integer.MAX_VALUE, () -> {});
    try (SqlResults results = SqlResults.over(counting.source(fresh(database)))) {
      Chains.whole(2).forEach(link -> results.append(Chains.NAME, link));
    }
    // The migrations' calls are many and alike: a few of them, then every call of the appending.
    int appending = counting.calls() - 45;
    int first = database == Database.FILE ? 1 : appending;
    for (int at = first; at <= counting.calls(); at += at < appending ? 40 : 1) {
      DataSource source = fresh(database);
      int confirmed = 0;
      Faulty faulty =
          new Faulty(
              at,
              () -> {
                throw new SQLException("pulled", "58000");
              });
      try (SqlResults results = SqlResults.over(faulty.source(source))) {
        for (Kept link : Chains.whole(2)) {
          confirmed += results.append(Chains.NAME, link) ? 1 : 0;
        }
      } catch (StoreFault e) {
        assertThat(e.reason().in(Locale.ENGLISH)).isNotBlank();
      }
      try (SqlResults results = SqlResults.over(source)) {
        List<Kept> kept = results.read(Chains.NAME);
        assertThat(kept.size()).as("fault at call %d", at).isGreaterThanOrEqualTo(confirmed);
        for (int i = kept.size() + 1; i <= 2; i++) {
          assertThat(results.append(Chains.NAME, Chains.link(i))).isTrue();
        }
        assertThat(results.read(Chains.NAME)).isEqualTo(Chains.whole(2));
      }
    }
  }

  @Test
  void saysWhatIsWrongWithAPlace() throws IOException {
    Path notOurs = folder.resolve("letter.mv.db");
    Files.writeString(notOurs, "not a database at all".repeat(1000));
    assertThat(refusal(notOurs.toString())).isEqualTo("not-ours");
    assertThat(refusal("jdbc:h2:mem:x;INIT=RUNSCRIPT FROM 'x'")).isEqualTo("not-known");
    assertThat(refusal("jdbc:postgresql://127.0.0.1:1/none?connectTimeout=2"))
        .isEqualTo("no-connection");
    assertThat(refusal(folder.resolve("a;INIT=x").toString())).isEqualTo("bad-name");
  }

  @Test
  void keepsAForeignDatabasesTables() throws SQLException {
    JdbcDataSource source = Places.file(folder.resolve("shared"));
    try (java.sql.Connection connection = source.getConnection()) {
      connection.createStatement().execute("create table theirs (id int)");
    }
    try (SqlResults results = SqlResults.over(source)) {
      assertThat(results.append(Chains.NAME, Chains.link(1))).isTrue();
    }
    try (java.sql.Connection connection = source.getConnection()) {
      assertThat(connection.createStatement().execute("select * from theirs")).isTrue();
    }
  }

  private static String refusal(String place) {
    List<String> keys = new ArrayList<>();
    assertThatExceptionOfType(StoreFault.class)
        .isThrownBy(() -> Places.open(place).close())
        .satisfies(fault -> keys.add(fault.reason().key()));
    return keys.get(0);
  }
}
