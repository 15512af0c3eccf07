package dev.plumbline.store.sql;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A process of its own that appends results, says which are confirmed, and is killed. */
final class Appending {

  private Appending() {}

  /** Takes the file, how many results to append, and the call at which the process dies. */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Faulty faulty =
        new Faulty(Integer.parseInt(arguments[2]), () -> Runtime.getRuntime().halt(137));
    try (SqlResults results = SqlResults.over(faulty.source(Places.file(Path.of(arguments[0]))))) {
      for (int i = 1; i <= Integer.parseInt(arguments[1]); i++) {
        if (results.append(Chains.NAME, Chains.link(i))) {
          out.println("confirmed " + i);
        }
      }
    }
    out.println("calls " + faulty.calls());
  }
}
