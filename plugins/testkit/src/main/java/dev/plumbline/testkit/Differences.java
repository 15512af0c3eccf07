package dev.plumbline.testkit;

import dev.plumbline.core.source.Source;
import java.util.ArrayList;
import java.util.List;

/** What differs between a text's marks and what happened, as lines to read. For one case. */
final class Differences {

  private final Source source;
  private final List<String> all = new ArrayList<>();

  Differences(Source source) {
    this.source = source;
  }

  Source source() {
    return source;
  }

  void notFound(Mark mark) {
    all.add(place(mark) + " is marked `#! " + mark.text() + "`, which did not happen" + line(mark));
  }

  void notMarked(Mark found, String why) {
    all.add(place(found) + " is not marked `#! " + found.text() + "`: " + why + line(found));
  }

  List<String> all() {
    return List.copyOf(all);
  }

  private String place(Mark mark) {
    return mark.line() == 0 ? "a text " + source.name() + " builds on" : at(mark);
  }

  private String at(Mark mark) {
    return source.name() + ":" + mark.line();
  }

  private String line(Mark mark) {
    return mark.line() == 0 ? "" : "\n    " + source.line(mark.line()).strip();
  }
}
