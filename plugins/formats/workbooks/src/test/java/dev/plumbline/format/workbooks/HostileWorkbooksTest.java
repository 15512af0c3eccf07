package dev.plumbline.format.workbooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HostileWorkbooksTest {

  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  @TempDir
  @SuppressWarnings("NullAway.Init") // the engine fills it before each test
  Path folder;

  private final Map<String, String> expected = new LinkedHashMap<>();

  /** The least a workbook with one sheet is made of. */
  private static Map<String, String> parts(String sheet, String strings) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
            + "<Default Extension='xml' ContentType='application/xml'/>"
            + "<Default Extension='rels'"
            + " ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
            + type("/xl/workbook.xml", "sheet.main+xml")
            + type("/xl/worksheets/sheet1.xml", "worksheet+xml")
            + type("/xl/sharedStrings.xml", "sharedStrings+xml")
            + type("/xl/styles.xml", "styles+xml")
            + "</Types>");
    parts.put("_rels/.rels", relations(relation("r1", "officeDocument", "xl/workbook.xml")));
    parts.put(
        "xl/workbook.xml",
        "<workbook xmlns='%s' xmlns:r='%s'><sheets>".formatted(MAIN, OFFICE)
            + "<sheet name='unit' sheetId='1' r:id='r1'/></sheets></workbook>");
    parts.put(
        "xl/_rels/workbook.xml.rels",
        relations(
            relation("r1", "worksheet", "worksheets/sheet1.xml")
                + relation("r2", "sharedStrings", "sharedStrings.xml")
                + relation("r3", "styles", "styles.xml")));
    parts.put("xl/styles.xml", "<styleSheet xmlns='%s'/>".formatted(MAIN));
    parts.put("xl/sharedStrings.xml", strings);
    parts.put("xl/worksheets/sheet1.xml", sheet);
    return parts;
  }

  private static String type(String part, String type) {
    return "<Override PartName='%s' ContentType='%s'/>".formatted(part, TYPE + type);
  }

  private static String relation(String id, String type, String target) {
    return "<Relationship Id='%s' Type='%s/%s' Target='%s'/>".formatted(id, OFFICE, type, target);
  }

  private static String relations(String relations) {
    return "<Relationships xmlns='%s'>%s</Relationships>".formatted(PACKAGE, relations);
  }

  private static String sheet(String rows) {
    return "<worksheet xmlns='%s'><sheetData>%s</sheetData></worksheet>".formatted(MAIN, rows);
  }

  private static String strings(String items) {
    return "<sst xmlns='%s'>%s</sst>".formatted(MAIN, items);
  }

  private void file(String name, String code, Map<String, String> parts) throws IOException {
    expected.put(name, code);
    try (OutputStream out = Files.newOutputStream(folder.resolve(name));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
  }

  private void with(String name, String code, String part, String text) throws IOException {
    Map<String, String> parts = parts(sheet(""), strings(""));
    parts.put(part, text);
    file(name, code, parts);
  }

  private void declared(int port) throws IOException {
    String asked = "http://127.0.0.1:" + port + "/";
    file(
        "asks.xlsx",
        "NOT_A_WORKBOOK",
        parts(
            "<!DOCTYPE x SYSTEM '%s' [<!ENTITY %% e SYSTEM '%s'>%%e;]>".formatted(asked, asked)
                + sheet(""),
            strings("")));
    Map<String, String> schema = parts(sheet(""), strings(""));
    schema.replaceAll(
        (part, text) ->
            text.replaceFirst(
                "<worksheet ",
                "<worksheet xmlns:i='http://www.w3.org/2001/XMLSchema-instance'"
                    + " i:schemaLocation='%s %s' ".formatted(MAIN, asked)));
    file("schema.xlsx", "SHEET_MISSING,ONE_UNIT", schema);
    String outside = "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>";
    StringBuilder laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 'ha'>");
    for (int i = 1; i < 9; i++) {
      laughs.append("<!ENTITY a%d '%s'>".formatted(i, ("&a" + (i - 1) + ";").repeat(10)));
    }
    laughs.append("]>");
    String cell = "<row r='1'><c r='A1' t='inlineStr'><is><t>%s</t></is></c></row>";
    file(
        "outside.xlsx",
        "NOT_A_WORKBOOK",
        parts(outside + sheet(cell.formatted("&e;")), strings("")));
    file(
        "laughs.xlsx",
        "NOT_A_WORKBOOK",
        parts(sheet(""), laughs + strings("<si><t>&a8;</t></si>")));
    file(
        "outside-book.xlsx",
        "NOT_A_WORKBOOK",
        parts(outside + sheet(""), outside + strings("<si><t>&e;</t></si>")));
  }

  private void large() throws IOException {
    String cell = "<row r='%d'><c r='%s%d' t='inlineStr'><is><t>%s</t></is></c></row>";
    file(
        "same-text.xlsx",
        "WORKBOOK_HOSTILE",
        parts(sheet(""), strings("<si><t>" + "a".repeat(8 << 20) + "</t></si>")));
    file(
        "long-cell.xlsx",
        "WORKBOOK_HOSTILE",
        parts(sheet(cell.formatted(1, "A", 1, noise(40_000, 1))), strings("")));
    StringBuilder rows = new StringBuilder();
    for (int row = 1; row <= 250_000; row++) {
      rows.append("<row r='%d'><c r='A%d'><v>%d</v></c></row>".formatted(row, row, row));
    }
    file("many-rows.xlsx", "WORKBOOK_HOSTILE", parts(sheet(rows.toString()), strings("")));
    file(
        "far-cell.xlsx",
        "FAR_CELLS,UNKNOWN_COLUMN,SHEET_MISSING,ONE_UNIT",
        parts(
            sheet(
                cell.formatted(1, "XFD", 1, "id")
                    + cell.formatted(2, "ZZZZZZZZZZ", 2, "x")
                    + cell.formatted(1_048_576, "A", 1_048_576, "x")),
            strings("")));
    StringBuilder sparse = new StringBuilder();
    for (int row = 1; row <= 20_000; row++) {
      int far = row * 50;
      sparse.append(cell.formatted(far, "GR", far, "x"));
    }
    file(
        "sparse.xlsx",
        "UNKNOWN_COLUMN,SHEET_MISSING,COLUMN_MISSING,ONE_UNIT",
        parts(sheet(sparse.toString()), strings("")));
    Map<String, String> merged = parts(sheet(""), strings(""));
    StringBuilder ranges = new StringBuilder("<mergeCells>");
    for (int row = 1; row <= 300_000; row++) {
      ranges.append("<mergeCell ref='A%d:B%d'/>".formatted(row, row));
    }
    merged.put(
        "xl/worksheets/sheet1.xml",
        sheet("").replace("</worksheet>", ranges + "</mergeCells></worksheet>"));
    file("merged.xlsx", "SHEET_MISSING,ONE_UNIT", merged);
    Map<String, String> styled = parts(sheet(""), strings(""));
    styled.put(
        "xl/styles.xml",
        "<styleSheet xmlns='%s'><cellXfs>%s</cellXfs></styleSheet>"
            .formatted(MAIN, "<xf numFmtId='0' fontId='0'/>".repeat(300_000)));
    file("styled.xlsx", "WORKBOOK_HOSTILE", styled);
    StringBuilder items = new StringBuilder();
    for (int i = 0; i < 200_000; i++) {
      items.append("<si><t>").append(noise(100, i)).append("</t></si>");
    }
    file("many-texts.xlsx", "SHEET_MISSING,ONE_UNIT", parts(sheet(""), strings(items.toString())));
  }

  private static String noise(int length, long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      text.append((char) ('0' + random.nextInt(10) + (random.nextBoolean() ? 49 : 0)));
    }
    return text.toString();
  }

  private void misplaced() throws IOException {
    with("climbs.xlsx", "WORKBOOK_HOSTILE", "../../climbed.xml", "x");
    with("rooted.xlsx", "WORKBOOK_HOSTILE", "/rooted.xml", "x");
    with("backwards.xlsx", "WORKBOOK_HOSTILE", "xl\\back.xml", "x");
    with("nested.xlsx", "WORKBOOK_HOSTILE", "xl/inner.zip", "x");
    with("twice.xlsx", "WORKBOOK_HOSTILE", "XL/Workbook.xml", "x");
    with("macros.xlsx", "WORKBOOK_MACROS", "xl/vbaProject.bin", "x");
    Map<String, String> many = parts(sheet(""), strings(""));
    for (int i = 0; i < 2_500; i++) {
      many.put("xl/part" + i + ".xml", "x");
    }
    file("many-parts.xlsx", "WORKBOOK_HOSTILE", many);
    file("no-book.xlsx", "NOT_A_WORKBOOK", Map.of("readme.xml", "<x/>"));
    expected.put("no-archive.xlsx", "NOT_A_WORKBOOK");
    Files.writeString(folder.resolve("no-archive.xlsx"), "PK but no archive");
    expected.put("old-or-encrypted.xlsx", "NOT_A_WORKBOOK");
    Files.write(
        folder.resolve("old-or-encrypted.xlsx"),
        new byte[] {
          (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
        });
    expected.put("empty.xlsx", "FILE_EMPTY");
    Files.write(folder.resolve("empty.xlsx"), new byte[0]);
    expected.put("cut.xlsx", "NOT_A_WORKBOOK");
    byte[] whole = Files.readAllBytes(folder.resolve("nested.xlsx"));
    Files.write(folder.resolve("cut.xlsx"), Arrays.copyOf(whole, whole.length / 2));
  }

  @Test
  void areRefusedByNameInASmallHeap() throws IOException, InterruptedException {
    try (ServerSocket canary = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      declared(canary.getLocalPort());
      large();
      misplaced();
      readInLittleRoom();
      canary.setSoTimeout(1);
      assertThatThrownBy(canary::accept).isInstanceOf(SocketTimeoutException.class);
    }
  }

  private void readInLittleRoom() throws IOException, InterruptedException {
    Path told = folder.resolve("told.txt");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx256m", "-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(ReadInLittleRoom.class.getName(), told.toString()));
    expected.keySet().forEach(name -> command.add(folder.resolve(name).toString()));
    Path said = folder.resolve("said.txt");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(said)).isZero();
    List<String> lines = new ArrayList<>();
    expected.forEach((name, code) -> lines.add(name + " " + code));
    assertThat(Files.readAllLines(told)).containsExactlyElementsOf(lines);
  }
}
