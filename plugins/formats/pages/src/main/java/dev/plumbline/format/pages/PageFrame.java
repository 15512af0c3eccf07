package dev.plumbline.format.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What every page has around its parts. The page holds all it needs: no script, and a policy that
 * lets no request leave it.
 */
final class PageFrame {

  private static final String STYLE = resource("page.css");
  private static final String PICTURES = resource("pictures.svg");
  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

  private PageFrame() {}

  /**
   * A part of a page.
   *
   * @param id its anchor
   * @param title its heading
   * @param count how many things it lists, shown beside the heading
   * @param content writes it
   */
  record Part(String id, String title, Optional<Integer> count, Consumer<Html> content) {}

  /**
   * What a frame says in the reader's language.
   *
   * @param lang the language
   * @param skip the link over the contents
   * @param contents the name of the contents
   * @param foot what stands at the foot
   */
  record Said(String lang, String skip, String contents, List<String> foot) {
    Said {
      foot = List.copyOf(foot);
    }
  }

  static String page(Wording words, String title, Consumer<Html> top, List<Part> parts) {
    List<String> foot =
        List.of(
            words.say("standard-is", words.standard().id(), words.standard().digest()),
            words.say("made-by"));
    return page(
        new Said(words.lang(), words.say("skip"), words.say("contents"), foot), title, top, parts);
  }

  static String page(Said words, String title, Consumer<Html> top, List<Part> parts) {
    Html html = new Html();
    html.ours("<!DOCTYPE html>\n").open("html", "lang", words.lang());
    head(html, title);
    html.open("body");
    html.ours(PICTURES);
    html.leaf("a", words.skip(), "class", "skip", "href", "#main");
    html.open("header", "class", "top");
    top.accept(html);
    html.close();
    contents(html, words, parts);
    html.open("main", "id", "main");
    parts.forEach(part -> part(html, part));
    html.close();
    foot(html, words);
    html.close().close();
    return html.toString();
  }

  private static void head(Html html, String title) {
    html.open("head").empty("meta", "charset", "utf-8");
    html.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.empty("meta", "name", "color-scheme", "content", "light dark");
    html.empty("meta", "name", "referrer", "content", "no-referrer");
    html.leaf("title", title);
    html.open("style").ours(STYLE).close().close();
  }

  private static void contents(Html html, Said words, List<Part> parts) {
    html.open("nav", "class", "contents", "aria-label", words.contents()).open("ul");
    for (Part part : parts) {
      html.open("li").open("a", "href", "#" + part.id()).text(part.title());
      part.count().ifPresent(n -> html.text(" ").leaf("small", String.valueOf(n)));
      html.close().close();
    }
    html.close().close();
  }

  private static void part(Html html, Part part) {
    String heading = part.id() + "-title";
    html.open("section", "id", part.id(), "class", "part", "aria-labelledby", heading);
    html.open("h2", "id", heading).text(part.title());
    part.count().ifPresent(n -> html.text(" ").leaf("small", String.valueOf(n)));
    html.close();
    part.content().accept(html);
    html.close();
  }

  private static void foot(Html html, Said words) {
    html.open("footer", "class", "foot");
    words.foot().forEach(line -> html.leaf("p", line));
    html.close();
  }

  private static String resource(String name) {
    try (InputStream bytes = PageFrame.class.getResourceAsStream(name)) {
      if (bytes == null) {
        throw new IllegalStateException("no " + name + " beside the pages");
      }
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
