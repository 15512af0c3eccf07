package dev.plumbline.format.workbooks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Which styles of a workbook show a number as a date; nothing else of its styles is read. */
final class DateStyles extends DefaultHandler {

  private final Map<Integer, String> formats = new HashMap<>();
  private final List<Integer> styles = new ArrayList<>();
  private boolean inCells;

  /** Whether cells of style {@code index} show dates; a style the file does not have shows none. */
  boolean isDate(int index) {
    if (index < 0 || index >= styles.size()) {
      return false;
    }
    int format = styles.get(index);
    String code = formats.getOrDefault(format, BuiltinFormats.getBuiltinFormat(format));
    return code != null && DateUtil.isADateFormat(format, code);
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes) {
    switch (SheetHandler.plain(name)) {
      case "numFmt" -> {
        String code = attributes.getValue("formatCode");
        if (code != null) {
          formats.put(format(attributes), code);
        }
      }
      case "cellXfs" -> inCells = true;
      case "xf" -> {
        if (inCells) {
          styles.add(format(attributes));
        }
      }
      default -> {
        // Fonts, fills and borders do not tell a date.
      }
    }
  }

  @Override
  public void endElement(String uri, String local, String name) {
    inCells &= !SheetHandler.plain(name).equals("cellXfs");
  }

  private static int format(Attributes attributes) {
    String id = attributes.getValue("numFmtId");
    return id == null ? 0 : SheetHandler.bounded(id);
  }
}
