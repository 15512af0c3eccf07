package dev.plumbline.format.pages;

import java.util.List;

/** The small things pages are made of: marks, bars, tables that scroll. */
final class Marks {

  private Marks() {}

  /** The picture of a tone; what it means must be said beside it. */
  static void picture(Html html, Tone tone) {
    html.open("svg", "class", "mark", "aria-hidden", "true", "viewBox", "0 0 16 16");
    html.open("use", "href", "#" + tone.id()).close().close();
  }

  /** A mark with its word. */
  static void chip(Html html, Tone tone, String word) {
    html.open("span", "class", "chip " + tone.id());
    picture(html, tone);
    html.leaf("span", word).close();
  }

  /** A bar filled to {@code percent}; its figures stand beside it for those who cannot see it. */
  static void bar(Html html, String kind, double percent) {
    html.open("span", "class", "bar " + kind, "aria-hidden", "true");
    html.open("i", "style", "width:" + number(percent) + "%").close().close();
  }

  /** A figure of a style: a dot, two decimals, whatever the language. */
  static String number(double value) {
    double shown = Math.round(Math.max(0, Math.min(100, value)) * 100) / 100.0;
    return Double.toString(shown);
  }

  /** Opens a table that scrolls by itself when it is too wide; {@link #endTable} closes it. */
  static void table(Html html, String kind, String caption, List<String> headings) {
    html.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-label", caption);
    html.open("table", "class", kind);
    html.leaf("caption", caption, "class", "unseen");
    html.open("thead").open("tr");
    headings.forEach(heading -> html.leaf("th", heading, "scope", "col"));
    html.close().close().open("tbody");
  }

  static void endTable(Html html) {
    html.close().close().close();
  }

  /** What is done and, beneath it, its sentence as the standard has it. */
  static void duty(Html html, String name, String sentence) {
    html.open("th", "scope", "row").leaf("span", name, "class", "name");
    html.leaf("span", sentence, "class", "sentence").close();
  }
}
