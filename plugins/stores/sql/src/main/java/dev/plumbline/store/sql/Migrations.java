package dev.plumbline.store.sql;

import java.util.Arrays;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationState;

/** Brings the tables of a database up to date. */
final class Migrations {

  private Migrations() {}

  /**
   * A migration cut off in an embedded database leaves what it had done; each is written so that it
   * can be run again, so the mark of its failure is taken away first.
   */
  static void run(DataSource source) {
    Flyway flyway =
        Flyway.configure(Migrations.class.getClassLoader())
            .loggers("slf4j")
            .dataSource(source)
            .locations("classpath:dev/plumbline/store/sql/migration")
            .table("plumbline_schema")
            .baselineOnMigrate(true)
            .baselineVersion("0")
            .load();
    try {
      boolean failed =
          Arrays.stream(flyway.info().all())
              .anyMatch(migration -> migration.getState() == MigrationState.FAILED);
      if (failed) {
        flyway.repair();
      }
      flyway.migrate();
    } catch (RuntimeException e) {
      // Flyway meets a connection that breaks in the middle with faults of its own making.
      throw new StoreFault(e, "migration");
    }
  }
}
