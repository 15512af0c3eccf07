package dev.plumbline.store.sql;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;

/**
 * Chains of results in an SQL database. A result is there whole or not at all, and once {@link
 * #append} has said so it stays. Thread-safe; several processes may use one PostgreSQL database.
 */
public final class SqlResults implements AutoCloseable {

  /** Somebody else was first, or held the row too long: SQL states of both databases. */
  private static final Set<String> OVERTAKEN = Set.of("23505", "40001", "40P01", "HYT00", "55P03");

  private final DataSource source;
  private final Optional<Connection> keeper;
  private final boolean embedded;

  private SqlResults(DataSource source, Optional<Connection> keeper, boolean embedded) {
    this.source = source;
    this.keeper = keeper;
    this.embedded = embedded;
  }

  /**
   * Opens the database behind {@code source} and brings its tables up to date.
   *
   * @throws StoreFault if it cannot be used
   */
  public static SqlResults over(DataSource source) {
    try {
      // An embedded database stays open as long as one connection does.
      Connection keeper = source.getConnection();
      try {
        Migrations.run(source);
        boolean embedded = keeper.getMetaData().getDatabaseProductName().equals("H2");
        return new SqlResults(source, Optional.of(keeper), embedded);
      } catch (SQLException | RuntimeException e) {
        keeper.close();
        throw e;
      }
    } catch (SQLException e) {
      throw Places.fault(e);
    }
  }

  /** The chains there are, by name. */
  public List<String> chains() {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select name from chain order by name")) {
      List<String> names = new ArrayList<>();
      while (rows.next()) {
        names.add(rows.getString(1));
      }
      return names;
    } catch (SQLException e) {
      throw Places.fault(e);
    }
  }

  /** The results of a chain, in order; none if there is no such chain. */
  public List<Kept> read(String chain) {
    String sql =
        "select r.number, r.step, r.made_on, r.digest, r.previous, r.body from result r"
            + " join chain c on c.id = r.chain where c.name = ? order by r.number";
    try (Connection connection = source.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, chain);
      List<Kept> kept = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          kept.add(
              new Kept(
                  rows.getInt(1),
                  rows.getString(2),
                  rows.getDate(3).toLocalDate(),
                  rows.getString(4),
                  Optional.ofNullable(rows.getString(5)),
                  rows.getString(6)));
        }
      }
      return kept;
    } catch (SQLException e) {
      throw Places.fault(e);
    }
  }

  /**
   * Adds a result to the end of a chain; false, and nothing is kept, if the chain no longer ends
   * where the result says.
   *
   * @throws StoreFault if the database failed: the result may or may not be there, so read again
   */
  public boolean append(String chain, Kept result) {
    try (Connection connection = source.getConnection()) {
      connection.setAutoCommit(false);
      try {
        boolean added = added(connection, chain, result);
        if (added) {
          connection.commit();
        } else {
          connection.rollback();
        }
        connection.setAutoCommit(true);
        if (added && embedded) {
          flush(connection);
        }
        return added;
      } catch (SQLException e) {
        connection.rollback();
        throw e;
      }
    } catch (SQLException e) {
      if (OVERTAKEN.contains(String.valueOf(e.getSQLState()))) {
        return false;
      }
      throw Places.fault(e);
    }
  }

  private static boolean added(Connection connection, String chain, Kept result)
      throws SQLException {
    long id;
    try (PreparedStatement end =
        connection.prepareStatement(
            "select id, length, head from chain where name = ? for update")) {
      end.setString(1, chain);
      try (ResultSet row = end.executeQuery()) {
        boolean known = row.next();
        int length = known ? row.getInt(2) : 0;
        Optional<String> head = known ? Optional.ofNullable(row.getString(3)) : Optional.empty();
        if (length + 1 != result.number() || !head.equals(result.previous())) {
          return false;
        }
        id = known ? row.getLong(1) : begun(connection, chain);
      }
    }
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into result (chain, number, step, made_on, digest, previous, body)"
                + " values (?, ?, ?, ?, ?, ?, ?)")) {
      insert.setLong(1, id);
      insert.setInt(2, result.number());
      insert.setString(3, result.step());
      insert.setDate(4, Date.valueOf(result.on()));
      insert.setString(5, result.digest());
      insert.setString(6, result.previous().orElse(null));
      insert.setString(7, result.text());
      insert.executeUpdate();
    }
    try (PreparedStatement update =
        connection.prepareStatement("update chain set length = ?, head = ? where id = ?")) {
      update.setInt(1, result.number());
      update.setString(2, result.digest());
      update.setLong(3, id);
      update.executeUpdate();
    }
    return true;
  }

  private static long begun(Connection connection, String chain) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into chain (name, length) values (?, 0)", new String[] {"id"})) {
      insert.setString(1, chain);
      insert.executeUpdate();
      try (ResultSet key = insert.getGeneratedKeys()) {
        if (!key.next()) {
          throw new IllegalStateException("a new chain has no id");
        }
        return key.getLong(1);
      }
    }
  }

  /** The commit reached the system; this makes it reach the disk. */
  private static void flush(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("checkpoint sync");
    }
  }

  @Override
  public void close() {
    keeper.ifPresent(
        connection -> {
          try {
            connection.close();
          } catch (SQLException e) {
            throw Places.fault(e);
          }
        });
  }
}
