package dev.plumbline.examples.books;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** LibreOffice without a window, if this machine has it. */
final class Office {

  private Office() {}

  static boolean installed() {
    return Files.isExecutable(Path.of("/usr/bin/soffice"));
  }

  /** Converts a file beside itself and gives the new one, which must be there. */
  static Path convert(Path file, String form, Path folder)
      throws IOException, InterruptedException {
    Path profile = folder.resolve("office-profile");
    Process process =
        new ProcessBuilder(
                List.of(
                    "/usr/bin/soffice",
                    "-env:UserInstallation=" + profile.toUri(),
                    "--headless",
                    "--convert-to",
                    form,
                    "--outdir",
                    folder.resolve("converted").toString(),
                    file.toString()))
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("office.log").toFile())
            .start();
    if (!process.waitFor(3, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IllegalStateException("LibreOffice did not end on " + file);
    }
    String name = String.valueOf(file.getFileName());
    String ending = form.contains(":") ? form.substring(0, form.indexOf(':')) : form;
    Path made =
        folder.resolve("converted").resolve(name.substring(0, name.lastIndexOf('.') + 1) + ending);
    if (!Files.isRegularFile(made)) {
      throw new IllegalStateException(Files.readString(folder.resolve("office.log")));
    }
    return made;
  }
}
