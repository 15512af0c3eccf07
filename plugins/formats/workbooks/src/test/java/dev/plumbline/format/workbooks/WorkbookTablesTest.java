package dev.plumbline.format.workbooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTPhoneticRun;

/** Cells as an office program writes them. */
final class WorkbookTablesTest {

  private static final double DAY = 46_022; // 2025-12-31, counted as Excel does

  @TempDir
  @SuppressWarnings("NullAway.Init") // the engine fills it before each test
  Path folder;

  private List<String> read(Cells cells) throws IOException {
    Path file = folder.resolve("book.xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      cells.into(book, book.createSheet("活动").createRow(0));
      book.write(out);
    }
    return WorkbookTables.read(file).tables().get(0).headings();
  }

  private interface Cells {
    void into(XSSFWorkbook book, XSSFRow row);
  }

  @Test
  void readsATextOfSeveralStylesAsOneAndLeavesItsReadingOut() throws IOException {
    List<String> read =
        read(
            (book, row) -> {
              Font bold = book.createFont();
              bold.setBold(true);
              XSSFRichTextString text = new XSSFRichTextString("支部党员大会");
              text.applyFont(0, 2, bold);
              CTPhoneticRun reading = text.getCTRst().addNewRPh();
              reading.setT("zhibu");
              row.createCell(0).setCellValue(text);
              row.createCell(1).setCellValue("支委会");
              row.createCell(2).setCellValue(text);
            });
    assertThat(read).containsExactly("支部党员大会", "支委会", "支部党员大会");
  }

  @Test
  void readsANumberAsADateOnlyWhereItsStyleShowsOne() throws IOException {
    List<String> read =
        read(
            (book, row) -> {
              String[] formats = {
                "yyyy\"年\"m\"月\"d\"日\"", "m/d/yy", "0.00", "[$-804]yyyy-mm-dd;@", "@"
              };
              for (int i = 0; i < formats.length; i++) {
                CellStyle style = book.createCellStyle();
                style.setDataFormat(book.createDataFormat().getFormat(formats[i]));
                row.createCell(i).setCellValue(DAY);
                row.getCell(i).setCellStyle(style);
              }
              row.createCell(formats.length).setCellValue(DAY);
            });
    assertThat(read)
        .containsExactly("2025-12-31", "2025-12-31", "46022", "2025-12-31", "46022", "46022");
  }
}
