package dev.plumbline.format.text;

import dev.plumbline.core.paper.Paper;
import java.util.ArrayList;
import java.util.List;

/** A paper as plain text: its tables in columns that stay straight with wide characters. */
public final class TextPaper {

  /** The widest a column may become; what is longer stands out to the right. */
  private static final int WIDEST = 44;

  private TextPaper() {}

  /** The paper, its title and headings painted. */
  public static String of(Paper paper, Paint paint) {
    StringBuilder out = new StringBuilder();
    out.append(paint.bold(paper.title())).append('\n');
    paper.lines().forEach(line -> out.append(line).append('\n'));
    for (Paper.Part part : paper.parts()) {
      out.append('\n').append(paint.bold(part.title())).append('\n');
      table(part, paint, out);
    }
    paper.closing().forEach(line -> out.append('\n').append(line).append('\n'));
    return out.toString();
  }

  private static void table(Paper.Part part, Paint paint, StringBuilder out) {
    List<Integer> widths = new ArrayList<>();
    List<String> headings = new ArrayList<>();
    for (int column = 0; column < part.columns().size(); column++) {
      String heading = part.columns().get(column).heading();
      int width = Width.of(heading);
      for (List<String> row : part.rows()) {
        width = Math.max(width, Width.of(row.get(column)));
      }
      headings.add(heading);
      widths.add(Math.min(width, WIDEST));
    }
    out.append("  ").append(paint.dim(line(headings, widths, part))).append('\n');
    part.rows().forEach(row -> out.append("  ").append(line(row, widths, part)).append('\n'));
  }

  private static String line(List<String> cells, List<Integer> widths, Paper.Part part) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      int width = widths.get(i);
      String padding = " ".repeat(Math.max(0, width - Width.of(cell)));
      line.append(part.columns().get(i).figures() ? padding + cell : cell + padding).append("  ");
    }
    return line.toString().stripTrailing();
  }
}
