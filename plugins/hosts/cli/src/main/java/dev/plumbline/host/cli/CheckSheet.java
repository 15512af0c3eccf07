package dev.plumbline.host.cli;

import dev.plumbline.core.assess.Course;
import dev.plumbline.core.assess.Mark;
import dev.plumbline.core.assess.Standing;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** The sheet checkers fill in: every item of the sample that can be found otherwise. */
final class CheckSheet {

  private CheckSheet() {}

  /** Writes what is still to be checked, as CSV with empty places for what is found. */
  static void write(Session session, Path file, Course course) {
    StringBuilder text = new StringBuilder("\uFEFFunit,item,claimed,mark,by,concealed\n");
    String nobody = "";
    for (String unit : course.toCheck()) {
      Standing claimed = course.accepted().get(unit);
      String checker =
          course.sample().map(drawn -> drawn.checkers().getOrDefault(unit, nobody)).orElse(nobody);
      if (claimed != null) {
        claimed
            .items()
            .forEach(
                (item, mark) -> {
                  if (mark != Mark.OPEN) {
                    text.append(cell(unit)).append(',').append(cell(item)).append(',');
                    text.append(mark.name().toLowerCase(Locale.ROOT));
                    text.append(",,").append(cell(checker)).append(",\n");
                  }
                });
      }
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    session.write(Optional.of(file), out -> out.writeBytes(bytes));
  }

  private static String cell(String value) {
    String guarded = value.matches("[=+\\-@\\t＝＋－＠].*") ? "'" + value : value;
    return guarded.matches(".*[\",\\n\\r].*") ? '"' + guarded.replace("\"", "\"\"") + '"' : guarded;
  }
}
