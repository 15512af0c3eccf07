package dev.plumbline.core.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class SourceTest {

  @Test
  void countsCodePointsNotChars() {
    Source source = new Source("f", "𠮷党\r\n课 every\n");
    assertThat(source.length()).isEqualTo(12);
    Span span = source.span(4, 5);
    assertThat(source.text(span)).isEqualTo("课");
    assertThat(span.line()).isEqualTo(2);
    assertThat(span.column()).isEqualTo(1);
    assertThat(source.line(1)).isEqualTo("𠮷党");
    assertThat(source.lines()).isEqualTo(3);
  }

  @Test
  void endsLinesWithAnyLineEnd() {
    assertThat(new Source("f", "a\rb\nc\r\nd").lines()).isEqualTo(4);
    assertThat(new Source("f", "").lines()).isEqualTo(1);
    assertThat(new Source("f", "x\n".repeat(40)).line(40)).isEqualTo("x");
  }
}
