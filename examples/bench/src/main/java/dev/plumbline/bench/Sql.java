package dev.plumbline.bench;

import dev.plumbline.core.record.Activity;
import dev.plumbline.core.record.Person;
import dev.plumbline.core.record.Talk;
import dev.plumbline.core.record.UnitRecords;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** DuckDB: twelve set-based statements over all units at once, the tables loaded beforehand. */
final class Sql implements AutoCloseable {

  /** Hears of breaches in many units. */
  @FunctionalInterface
  interface FoundIn {
    /** A breach in the {@code unit}th unit, as {@link Found} has it. */
    void breach(int unit, int duty, int window, int subject);
  }

  private static final String MISSING =
      "select u.unit, w.w, 0 from units u cross join range(0, %d) w(w) anti join (select distinct"
          + " unit, month // %d as w from activity where kind = '%s' %s) a on a.unit = u.unit and"
          + " a.w = w.w";

  private static final String HOURS =
      "select p.unit, 0, p.person from person p left join (select t.unit, t.person,"
          + " sum(a.%s) as total from attended t join activity a using (unit, activity)"
          + " where a.kind = '%s' group by all) s using (unit, person)"
          + " where p.always and coalesce(s.total, 0) < %d %s";

  private static final List<String> SELECTS =
      List.of(
          missing(4, 3, "general-meeting", ""),
          missing(12, 1, "committee.meeting", ""),
          "select g.unit, w.w, g.body from groups g cross join range(0, 12) w(w) anti join"
              + " (select distinct unit, body, month as w from activity"
              + " where kind = 'party-group.meeting') a"
              + " on a.unit = g.unit and a.body = g.body and a.w = w.w",
          missing(4, 3, "party-lecture", "and recorded"),
          missing(12, 1, "theme-day", ""),
          "select u.unit, w.w, 0 from units u cross join range(0, 2) w(w) anti join"
              + " (select a.unit, a.month // 6 as w from activity a"
              + " join person p on p.unit = a.unit and p.joined <= a.day"
              + " left join attended t on t.unit = a.unit and t.activity = a.activity"
              + " and t.person = p.person where a.kind = 'organization-life-meeting'"
              + " group by a.unit, a.activity, a.month"
              + " having 10 * count(t.person) >= 8 * count(*)) m"
              + " on m.unit = u.unit and m.w = w.w",
          "select u.unit, 0, 0 from units u anti join (select unit from activity"
              + " where kind = 'democratic-appraisal' and month >= 9) a on a.unit = u.unit",
          "select b.unit, 0, 64 * b.person + p.person from person b join person p on p.unit ="
              + " b.unit and p.person <> b.person anti join (select unit, one as x, other as y from"
              + " talk union all select unit, other, one from talk) t on t.unit = b.unit and t.x ="
              + " b.person and t.y = p.person where b.committee and p.always",
          String.format(HOURS, "hours", "training", 32, ""),
          String.format(HOURS, "days", "committee-training", 7, "and p.committee"),
          "select unit, 0, 0 from person group by unit having"
              + " count(*) filter (committee) not between 3 and 7",
          "select g.unit, 0, g.body from groups g left join person p on p.unit = g.unit"
              + " and p.grp = g.body group by g.unit, g.body having count(p.person) < 3");

  private static String missing(int windows, int months, String kind, String also) {
    return String.format(MISSING, windows, months, kind, also);
  }

  private final DuckDBConnection connection;
  private final List<PreparedStatement> statements = new ArrayList<>();

  Sql(List<UnitRecords> units, int threads) throws SQLException {
    connection = (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:", new Properties());
    try (Statement statement = connection.createStatement()) {
      statement.execute("set threads = " + threads);
      statement.execute("create table units(unit int)");
      statement.execute("create table groups(unit int, body int)");
      statement.execute(
          "create table person(unit int, person int, joined int, always bool, committee bool,"
              + " grp int)");
      statement.execute(
          "create table activity(unit int, activity int, kind varchar, day int, month int,"
              + " body int, hours int, days int, recorded bool)");
      statement.execute("create table attended(unit int, activity int, person int)");
      statement.execute("create table talk(unit int, one int, other int)");
    }
    load(units);
    for (String select : SELECTS) {
      statements.add(connection.prepareStatement(select));
    }
  }

  private static int number(String id) {
    return Integer.parseInt(id.substring(1));
  }

  private void load(List<UnitRecords> units) throws SQLException {
    try (DuckDBAppender unit = appender("units");
        DuckDBAppender groups = appender("groups");
        DuckDBAppender person = appender("person");
        DuckDBAppender activity = appender("activity");
        DuckDBAppender attended = appender("attended");
        DuckDBAppender talk = appender("talk")) {
      for (int i = 0; i < units.size(); i++) {
        UnitRecords records = units.get(i);
        unit.beginRow();
        unit.append(i);
        unit.endRow();
        for (int group = 0; group < records.bodies().size() - 1; group++) {
          groups.beginRow();
          groups.append(i);
          groups.append(group);
          groups.endRow();
        }
        for (Person each : records.people()) {
          person(person, i, each);
        }
        for (Activity each : records.activities()) {
          activity(activity, attended, i, each);
        }
        for (Talk each : records.talks()) {
          talk.beginRow();
          talk.append(i);
          talk.append(number(each.from()));
          talk.append(number(each.to()));
          talk.endRow();
        }
      }
    }
  }

  private DuckDBAppender appender(String table) throws SQLException {
    return connection.createAppender("main", table);
  }

  private static void person(DuckDBAppender person, int unit, Person each) throws SQLException {
    boolean committee = each.seats().stream().anyMatch(seat -> seat.body().orElse("").equals("c"));
    int group =
        each.seats().stream()
            .map(seat -> seat.body().orElse("c"))
            .filter(body -> !body.equals("c"))
            .mapToInt(Sql::number)
            .findFirst()
            .orElse(-1);
    person.beginRow();
    person.append(unit);
    person.append(number(each.id()));
    person.append(each.joined().map(day -> (int) day.toEpochDay()).orElse(0));
    person.append(each.joined().isEmpty());
    person.append(committee);
    person.append(group);
    person.endRow();
  }

  private static void activity(
      DuckDBAppender activity, DuckDBAppender attended, int unit, Activity each)
      throws SQLException {
    int id = number(each.id());
    activity.beginRow();
    activity.append(unit);
    activity.append(id);
    activity.append(each.kinds().get(0));
    activity.append((int) each.date().toEpochDay());
    activity.append(each.date().getMonthValue() - 1);
    activity.append(each.body().filter(body -> !body.equals("c")).map(Sql::number).orElse(-1));
    activity.append(each.hours().orElseThrow().intValue());
    activity.append(each.days());
    activity.append(each.fields().contains("topic") && each.fields().contains("attendance"));
    activity.endRow();
    for (String person : each.present()) {
      attended.beginRow();
      attended.append(unit);
      attended.append(id);
      attended.append(number(person));
      attended.endRow();
    }
  }

  /** Runs all twelve. */
  void check(FoundIn found) throws SQLException {
    for (int duty = 0; duty < statements.size(); duty++) {
      try (ResultSet rows = statements.get(duty).executeQuery()) {
        while (rows.next()) {
          found.breach(rows.getInt(1), duty, rows.getInt(2), rows.getInt(3));
        }
      }
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
