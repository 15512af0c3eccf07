package dev.plumbline.core.packed;

import dev.plumbline.core.check.Roll;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * Packed units as bytes, to be kept and checked again. They are good only for the plan that packed
 * them, on any day of judgement.
 */
public final class Columns {

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
      KeptRoll.text(out, unit.id());
      out.writeShort(unit.instructions());
      for (int i = 0; i < unit.instructions(); i++) {
        byte[] subjects = subjects(unit, i);
        out.writeShort(unit.subjects(i));
        out.writeInt(subjects.length);
        out.write(subjects);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] subjects(PackedUnit unit, int instruction) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      for (int subject = 0; subject < unit.subjects(instruction); subject++) {
        KeptRoll.write(out, unit.subject(instruction, subject));
      }
    }
    return bytes.toByteArray();
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
    String id = KeptRoll.text(in);
    Roll[] rolls = new Roll[in.getShort()];
    for (int i = 0; i < rolls.length; i++) {
      int size = in.getShort();
      int length = in.getInt();
      rolls[i] = new KeptRoll(in.slice(in.position(), length), size);
      in.position(in.position() + length);
    }
    return new PackedUnit(id, fixedDay, cells, masks, rolls, Optional.empty());
  }
}
