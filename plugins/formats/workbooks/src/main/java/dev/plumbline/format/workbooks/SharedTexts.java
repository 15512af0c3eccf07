package dev.plumbline.format.workbooks;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The texts a workbook keeps once for all its cells. Read as plain text while they stream by: POI's
 * own table makes a tree of styled runs of each text a cell asks for.
 */
final class SharedTexts extends DefaultHandler {

  private final List<String> texts = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private boolean inText;
  private boolean inReading;

  /** The text of an index, or nothing where a file names one it does not have. */
  String at(int index) {
    return index < texts.size() ? texts.get(index) : "";
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes) {
    switch (SheetHandler.plain(name)) {
      case "si" -> text.setLength(0);
      case "rPh" -> inReading = true;
      case "t" -> inText = !inReading;
      default -> {
        // Runs and their styles are no part of the text.
      }
    }
  }

  @Override
  public void characters(char[] chars, int start, int length) throws SAXException {
    if (inText) {
      if (text.length() + length > SheetHandler.LONGEST_CELL) {
        throw new SheetHandler.TooLarge();
      }
      text.append(chars, start, length);
    }
  }

  @Override
  public void endElement(String uri, String local, String name) {
    switch (SheetHandler.plain(name)) {
      case "si" -> texts.add(text.toString());
      case "rPh" -> inReading = false;
      case "t" -> inText = false;
      default -> {
        // Nothing else ends a text.
      }
    }
  }
}
