package dev.plumbline.store.sql;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Finds the database a reader names: a file, or the URL of a PostgreSQL database. */
public final class Places {

  private static final String FILE_ENDING = ".mv.db";
  private static final int TRIES = 100;
  private static final int PAUSE_MILLIS = 100;

  private Places() {}

  /**
   * Opens the database {@code place} names. A file that does not exist is made; one another process
   * uses is waited for, a few seconds.
   *
   * @throws StoreFault if it cannot be used
   */
  public static SqlResults open(String place) {
    if (place.toLowerCase(Locale.ROOT).startsWith("jdbc:")) {
      return SqlResults.over(postgres(place));
    }
    JdbcDataSource file = file(Path.of(place));
    for (int tried = 1; ; tried++) {
      try {
        return SqlResults.over(file);
      } catch (StoreFault e) {
        if (tried == TRIES || !e.reason().key().equals("in-use")) {
          throw e;
        }
        pause();
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StoreFault(e, "in-use");
    }
  }

  private static PGSimpleDataSource postgres(String url) {
    if (!url.startsWith("jdbc:postgresql:")) {
      throw new StoreFault(new IllegalArgumentException("a URL of another database"), "not-known");
    }
    PGSimpleDataSource source = new PGSimpleDataSource();
    try {
      source.setUrl(url);
    } catch (IllegalArgumentException e) {
      throw new StoreFault(e, "not-known");
    }
    return source;
  }

  /** Settings of the URL could run commands, so a name that would add some is refused. */
  static JdbcDataSource file(Path path) {
    String name = path.toAbsolutePath().normalize().toString();
    if (name.contains(";")) {
      throw new StoreFault(new IllegalArgumentException("a file name with ;"), "bad-name");
    }
    String stem =
        name.endsWith(FILE_ENDING) ? name.substring(0, name.length() - FILE_ENDING.length()) : name;
    JdbcDataSource source = new JdbcDataSource();
    source.setURL("jdbc:h2:file:" + stem + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE");
    source.setUser("sa");
    source.setPassword("");
    return source;
  }

  /** What went wrong, in words; the URL is left out, for it may hold a password. */
  static StoreFault fault(SQLException e) {
    int code = e.getErrorCode();
    String state = String.valueOf(e.getSQLState());
    if (code == ErrorCode.DATABASE_ALREADY_OPEN_1) {
      return new StoreFault(e, "in-use");
    } else if (code == ErrorCode.FILE_CORRUPTED_1
        || code == ErrorCode.FILE_VERSION_ERROR_1
        || code == ErrorCode.WRONG_USER_OR_PASSWORD) {
      return new StoreFault(e, "not-ours");
    } else if (state.startsWith("08") || state.startsWith("28") || state.equals("3D000")) {
      return new StoreFault(e, "no-connection");
    }
    return new StoreFault(
        e, "failed", String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
  }
}
