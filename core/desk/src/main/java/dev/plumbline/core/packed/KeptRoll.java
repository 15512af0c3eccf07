package dev.plumbline.core.packed;

import dev.plumbline.core.check.Roll;
import dev.plumbline.core.check.Subject;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Subjects kept as bytes, read when one of them is first asked for. Immutable. */
final class KeptRoll implements Roll {

  private static final int UNIT = 0;
  private static final int ONE = 1;
  private static final int PAIR = 2;
  private static final Subject[] UNREAD = {};

  private final ByteBuffer bytes;
  private final int size;
  private volatile Subject[] subjects = UNREAD;

  /** So many subjects, from the position of {@code bytes} to its limit. */
  KeptRoll(ByteBuffer bytes, int size) {
    this.bytes = bytes;
    this.size = size;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public Subject subject(int number) {
    Subject[] known = subjects;
    if (known.length == 0) {
      known = read(bytes.duplicate());
      subjects = known;
    }
    return known[number];
  }

  private Subject[] read(ByteBuffer in) {
    Subject[] all = new Subject[size];
    for (int i = 0; i < size; i++) {
      all[i] =
          switch (in.get()) {
            case PAIR -> new Subject.Pair(text(in), text(in));
            case ONE -> new Subject.One(text(in));
            default -> new Subject.Unit();
          };
    }
    return all;
  }

  static String text(ByteBuffer in) {
    byte[] bytes = new byte[in.getShort()];
    in.get(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** Writes one subject. */
  static void write(DataOutputStream out, Subject subject) throws IOException {
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

  static void text(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeShort(bytes.length);
    out.write(bytes);
  }
}
