package dev.plumbline.store.sql;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** A database that meets its fate at one of the calls made to it. */
final class Faulty {

  /** What happens at the call. */
  interface Fate {
    void strike() throws SQLException;
  }

  private static final List<Class<?>> WATCHED =
      List.of(
          DataSource.class,
          Connection.class,
          PreparedStatement.class,
          Statement.class,
          ResultSet.class,
          DatabaseMetaData.class);

  private final AtomicInteger calls = new AtomicInteger();
  private final int at;
  private final Fate fate;

  Faulty(int at, Fate fate) {
    this.at = at;
    this.fate = fate;
  }

  /** How many calls were made. */
  int calls() {
    return calls.get();
  }

  DataSource source(DataSource real) {
    return watched(DataSource.class, real);
  }

  private <T> T watched(Class<T> type, Object real) {
    return type.cast(
        Proxy.newProxyInstance(
            Faulty.class.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              if (method.getDeclaringClass() == Object.class) {
                return method.invoke(real, arguments);
              }
              boolean step = !method.getName().startsWith("get") || type == DataSource.class;
              if (step && calls.incrementAndGet() == at) {
                fate.strike();
              }
              try {
                Object made = method.invoke(real, arguments);
                Class<?> returned = method.getReturnType();
                return made != null && WATCHED.contains(returned) ? watched(returned, made) : made;
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }
}
