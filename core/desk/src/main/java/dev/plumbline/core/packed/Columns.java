package dev.plumbline.core.packed;

import dev.plumbline.core.check.Subject;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Packed units as bytes, to be kept and checked again. They are good only for the plan that packed
 * them, on any day of judgement.
 */
public final class Columns {

  private static final int UNIT = 0;
  private static final int ONE = 1;
  private static final int PAIR = 2;

  private Columns() {}

  /**
   * A packed unit as bytes.
   *
   * @throws IllegalArgumentException if some duty of it is left to the object door, which needs its
   *     records
   */
  public static byte[] bytes(PackedUnit unit) {
    if (unit.records().isPresent()) {
      throw new IllegalArgumentException("some duty needs the records of " + unit.id());
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(unit.cells().length);
      out.writeInt(unit.masks().length);
      for (int cell : unit.cells()) {
        out.writeInt(cell);
      }
      for (long mask : unit.masks()) {
        out.writeLong(mask);
      }
      out.writeByte(unit.fixedDay());
      text(out, unit.id());
      out.writeShort(unit.instructions());
      for (int i = 0; i < unit.instructions(); i++) {
        out.writeShort(unit.subjects(i));
        for (int subject = 0; subject < unit.subjects(i); subject++) {
          subject(out, unit.subject(i, subject));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void subject(DataOutputStream out, Subject subject) throws IOException {
    if (subject instanceof Subject.Pair pair) {
      out.writeByte(PAIR);
      text(out, pair.by());
      text(out, pair.with());
    } else if (subject instanceof Subject.One one) {
      out.writeByte(ONE);
      text(out, one.id());
    } else {
      out.writeByte(UNIT);
    }
  }

  private static void text(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeShort(bytes.length);
    out.write(bytes);
  }

  /** A unit from the bytes {@link #bytes} gave. */
  public static PackedUnit unit(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    int[] cells = new int[in.getInt()];
    long[] masks = new long[in.getInt()];
    in.asIntBuffer().get(cells);
    in.position(in.position() + 4 * cells.length);
    in.asLongBuffer().get(masks);
    in.position(in.position() + 8 * masks.length);
    int fixedDay = in.get();
    String id = text(in);
    Subject[][] subjects = new Subject[in.getShort()][];
    for (int i = 0; i < subjects.length; i++) {
      subjects[i] = new Subject[in.getShort()];
      for (int subject = 0; subject < subjects[i].length; subject++) {
        subjects[i][subject] = subject(in);
      }
    }
    return new PackedUnit(id, fixedDay, cells, masks, subjects, Optional.empty());
  }

  private static Subject subject(ByteBuffer in) {
    return switch (in.get()) {
      case PAIR -> new Subject.Pair(text(in), text(in));
      case ONE -> new Subject.One(text(in));
      default -> new Subject.Unit();
    };
  }

  private static String text(ByteBuffer in) {
    byte[] bytes = new byte[in.getShort()];
    in.get(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
