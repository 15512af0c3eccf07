package dev.plumbline.store.sql;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A PostgreSQL server of our own in a new folder, where one is installed; or the one the system
 * property {@code plumbline.postgres} names by its URL.
 */
final class LocalPostgres {

  private final String url;
  private final Optional<Path> data;

  private LocalPostgres(String url, Optional<Path> data) {
    this.url = url;
    this.data = data;
  }

  String url() {
    return url;
  }

  /** Starts a server; empty where there is none to start. */
  static Optional<LocalPostgres> start() throws IOException, InterruptedException {
    String given = System.getProperty("plumbline.postgres", "");
    if (!given.isEmpty()) {
      return Optional.of(new LocalPostgres(given, Optional.empty()));
    } else if (run(List.of("initdb", "--version")) != 0 || (root() && run(user("true")) != 0)) {
      return Optional.empty();
    }
    Path data = Files.createTempDirectory("plumbline-postgres");
    if (root() && run(List.of("chown", "postgres", data.toString())) != 0) {
      return Optional.empty();
    }
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    boolean made =
        run(user("initdb", "-D", data.toString(), "-U", "test", "-A", "trust", "-E", "UTF8")) == 0;
    String options = "-p " + port + " -k " + data + " -c listen_addresses=127.0.0.1";
    boolean up =
        made && run(user("pg_ctl", "-D", data.toString(), "-w", "-o", options, "start")) == 0;
    return up
        ? Optional.of(
            new LocalPostgres(
                "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=test", Optional.of(data)))
        : Optional.empty();
  }

  /** The server refuses to run as root. */
  private static boolean root() {
    return System.getProperty("user.name", "").equals("root");
  }

  private static List<String> user(String... command) {
    List<String> whole = new ArrayList<>();
    if (root()) {
      whole.addAll(List.of("runuser", "-u", "postgres", "--"));
    }
    whole.addAll(List.of(command));
    return whole;
  }

  private static int run(List<String> command) throws InterruptedException {
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(Path.of("/").toFile())
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor(60, TimeUnit.SECONDS) ? process.exitValue() : 1;
    } catch (IOException e) {
      return 127;
    }
  }

  void stop() throws InterruptedException {
    if (data.isEmpty()) {
      return;
    }
    run(user("pg_ctl", "-D", data.get().toString(), "-m", "immediate", "-w", "stop"));
    run(List.of("rm", "-rf", data.get().toString()));
  }
}
