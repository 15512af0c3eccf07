package dev.plumbline.spi;

import dev.plumbline.core.source.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/** Where a class came from, and what vouches for its being the same another day. */
final class Origin {

  private Origin() {}

  /** The jar or folder of {@code type}, as a path where it is a file of this machine. */
  static String of(Class<?> type) {
    return file(type)
        .map(Path::toString)
        .or(() -> location(type).map(URL::toString))
        .orElse("unknown");
  }

  /** SHA-256 of the jar's bytes, or of the class's name and the texts where there is no jar. */
  static String digest(Class<?> type, Map<String, Source> sources) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      Optional<Path> jar = file(type).filter(Files::isRegularFile);
      if (jar.isPresent()) {
        sha.update(Files.readAllBytes(jar.get()));
      } else {
        sha.update(type.getName().getBytes(StandardCharsets.UTF_8));
        sources.forEach(
            (name, source) -> {
              sha.update(name.getBytes(StandardCharsets.UTF_8));
              sha.update(source.text().getBytes(StandardCharsets.UTF_8));
            });
      }
      return HexFormat.of().formatHex(sha.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<URL> location(Class<?> type) {
    return Optional.ofNullable(type.getProtectionDomain().getCodeSource())
        .map(CodeSource::getLocation);
  }

  /** A jar within a jar, as some hosts pack them, is no file. */
  private static Optional<Path> file(Class<?> type) {
    try {
      Optional<URL> location = location(type);
      if (location.isEmpty()) {
        return Optional.empty();
      }
      URI uri = location.get().toURI();
      return "file".equals(uri.getScheme()) ? Optional.of(Path.of(uri)) : Optional.empty();
    } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
      return Optional.empty();
    }
  }
}
