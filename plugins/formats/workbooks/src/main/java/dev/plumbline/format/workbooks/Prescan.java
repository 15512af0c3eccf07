package dev.plumbline.format.workbooks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Looks at a workbook as an archive before anything of it is understood: how many parts, how large
 * when unpacked, and whether it holds what a ledger never does.
 */
final class Prescan {

  private static final int MOST_PARTS = 2_000;
  private static final long MOST_UNPACKED = 256L << 20;
  private static final long MOST_PART = 128L << 20;
  private static final long GRACE = 1L << 20;
  private static final int MOST_RATIO = 200;

  private Prescan() {}

  /** The code of what is wrong with the archive; empty if nothing is. */
  static Optional<String> fault(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      Set<String> names = new HashSet<>();
      long unpacked = 0;
      for (ZipEntry entry : Collections.list(zip.entries())) {
        String name = entry.getName();
        if (!names.add(name.toLowerCase(Locale.ROOT)) || names.size() > MOST_PARTS) {
          return Optional.of("WORKBOOK_HOSTILE");
        } else if (name.contains("..") || name.startsWith("/") || name.contains("\\")) {
          return Optional.of("WORKBOOK_HOSTILE");
        } else if (name.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin")) {
          return Optional.of("WORKBOOK_MACROS");
        } else if (name.toLowerCase(Locale.ROOT).matches(".*\\.(zip|jar|xlsx|docx|7z|rar)")) {
          return Optional.of("WORKBOOK_HOSTILE");
        }
        long size = measured(zip, entry);
        unpacked += size;
        if (size > MOST_PART || unpacked > MOST_UNPACKED) {
          return Optional.of("WORKBOOK_HOSTILE");
        }
      }
      return names.contains("xl/workbook.xml") ? Optional.empty() : Optional.of("NOT_A_WORKBOOK");
    }
  }

  /** The bytes an entry truly unpacks to; what its header says is not believed. */
  private static long measured(ZipFile zip, ZipEntry entry) throws IOException {
    long packed = Math.max(entry.getCompressedSize(), 1);
    byte[] buffer = new byte[1 << 16];
    long size = 0;
    try (InputStream bytes = zip.getInputStream(entry)) {
      for (int n = bytes.read(buffer); n > 0; n = bytes.read(buffer)) {
        size += n;
        if (size > MOST_PART || (size > GRACE && size / packed > MOST_RATIO)) {
          return Long.MAX_VALUE / 4;
        }
      }
    }
    return size;
  }
}
