package dev.plumbline.format.documents;

import dev.plumbline.core.paper.Archive;
import dev.plumbline.core.paper.Paper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;

/** The pages of one document. Lengths are twentieths of a point. Not thread-safe. */
final class Sheets implements AutoCloseable {

  private static final int PAGE_WIDTH = 11_906;
  private static final int PAGE_HEIGHT = 16_838;
  private static final int MARGIN = 1_134;
  private static final int WIDTH = PAGE_WIDTH - 2 * MARGIN;
  private static final String BODY = "宋体";
  private static final String HEAD = "黑体";
  private static final String LATIN = "Times New Roman";

  private final XWPFDocument document = new XWPFDocument();

  void print(Paper paper) {
    page();
    text(paragraph(ParagraphAlignment.CENTER, 0, 240), paper.title(), HEAD, 18, true);
    for (String line : paper.lines()) {
      text(paragraph(ParagraphAlignment.LEFT, 0, 60), line, BODY, 12, false);
    }
    for (Paper.Part part : paper.parts()) {
      XWPFParagraph heading = paragraph(ParagraphAlignment.LEFT, 240, 120);
      heading.setKeepNext(true);
      text(heading, part.title(), HEAD, 14, true);
      table(part);
    }
    for (String note : paper.closing()) {
      text(paragraph(ParagraphAlignment.LEFT, 120, 0), note, BODY, 10, false);
    }
    for (String signature : paper.signatures()) {
      XWPFParagraph line = paragraph(ParagraphAlignment.LEFT, 360, 0);
      text(line, signature + "：________________        ____-__-__", BODY, 12, false);
    }
  }

  private void page() {
    CTSectPr section = document.getDocument().getBody().addNewSectPr();
    CTPageSz size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(PAGE_WIDTH));
    size.setH(BigInteger.valueOf(PAGE_HEIGHT));
    CTPageMar margins = section.addNewPgMar();
    margins.setTop(BigInteger.valueOf(MARGIN));
    margins.setBottom(BigInteger.valueOf(MARGIN));
    margins.setLeft(BigInteger.valueOf(MARGIN));
    margins.setRight(BigInteger.valueOf(MARGIN));
    margins.setHeader(BigInteger.valueOf(MARGIN / 2));
    margins.setFooter(BigInteger.valueOf(MARGIN / 2));
    margins.setGutter(BigInteger.ZERO);
    XWPFParagraph footer = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
    footer.setAlignment(ParagraphAlignment.CENTER);
    footer.getCTP().addNewFldSimple().setInstr("PAGE");
  }

  private XWPFParagraph paragraph(ParagraphAlignment alignment, int before, int after) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setAlignment(alignment);
    paragraph.setSpacingBefore(before);
    paragraph.setSpacingAfter(after);
    return paragraph;
  }

  private static void text(
      XWPFParagraph paragraph, String text, String font, int size, boolean bold) {
    XWPFRun run = paragraph.createRun();
    run.setFontFamily(LATIN);
    run.setFontFamily(font, XWPFRun.FontCharRange.eastAsia);
    run.setFontSize(size);
    run.setBold(bold);
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        run.addBreak();
      }
      run.setText(lines.get(i), i);
    }
  }

  private void table(Paper.Part part) {
    List<Paper.Column> columns = part.columns();
    XWPFTable table = document.createTable(1, columns.size());
    table.setTableAlignment(TableRowAlign.CENTER);
    table.setWidth(String.valueOf(WIDTH));
    int[] widths = widths(columns);
    CTTblGrid grid =
        table.getCTTbl().getTblGrid() == null
            ? table.getCTTbl().addNewTblGrid()
            : table.getCTTbl().getTblGrid();
    for (int at = grid.sizeOfGridColArray(); at < widths.length; at++) {
      grid.addNewGridCol();
    }
    for (int at = 0; at < widths.length; at++) {
      grid.getGridColArray(at).setW(BigInteger.valueOf(widths[at]));
    }
    XWPFTableRow head = table.getRow(0);
    head.setRepeatHeader(true);
    head.setCantSplitRow(true);
    for (int at = 0; at < columns.size(); at++) {
      XWPFTableCell cell = head.getCell(at);
      cell.setColor("E7EAEE");
      cell(cell, columns.get(at).heading(), widths[at], true);
    }
    for (List<String> cells : part.rows()) {
      XWPFTableRow row = table.createRow();
      row.setCantSplitRow(true);
      for (int at = 0; at < cells.size(); at++) {
        cell(row.getCell(at), cells.get(at), widths[at], false);
      }
    }
  }

  /** The columns' shares of the page; a table too narrow for it is left narrow. */
  private static int[] widths(List<Paper.Column> columns) {
    int sum = columns.stream().mapToInt(Paper.Column::width).sum();
    int[] widths = new int[columns.size()];
    for (int at = 0; at < widths.length; at++) {
      widths[at] = WIDTH * columns.get(at).width() / sum;
    }
    return widths;
  }

  private static void cell(XWPFTableCell cell, String text, int width, boolean heading) {
    cell.setWidth(String.valueOf(width));
    cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
    XWPFParagraph paragraph = cell.getParagraphs().get(0);
    paragraph.setSpacingBefore(30);
    paragraph.setSpacingAfter(30);
    paragraph.setAlignment(heading ? ParagraphAlignment.CENTER : ParagraphAlignment.LEFT);
    text(paragraph, text, heading ? HEAD : BODY, 10, heading);
  }

  /** Writes the document; equal papers give equal bytes. */
  void write(OutputStream out) throws IOException {
    document.getProperties().getCoreProperties().setCreator("Plumbline");
    document.getProperties().getCoreProperties().setCreated(Optional.of(Date.from(Instant.EPOCH)));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.write(bytes);
    out.write(Archive.settled(bytes.toByteArray()));
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
