package dev.plumbline.format.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.plumbline.core.assess.BodyResult;
import dev.plumbline.core.assess.CapResult;
import dev.plumbline.core.assess.Catalogue;
import dev.plumbline.core.assess.CheckedUnit;
import dev.plumbline.core.assess.Digests;
import dev.plumbline.core.assess.Enrolled;
import dev.plumbline.core.assess.GradeGiven;
import dev.plumbline.core.assess.Mark;
import dev.plumbline.core.assess.Move;
import dev.plumbline.core.assess.Officer;
import dev.plumbline.core.assess.Outcome;
import dev.plumbline.core.assess.Problem;
import dev.plumbline.core.assess.Result;
import dev.plumbline.core.assess.Sealed;
import dev.plumbline.core.assess.Stage;
import dev.plumbline.core.assess.Standing;
import dev.plumbline.core.assess.Stratum;
import dev.plumbline.core.standard.Assessment;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class JsonResultsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

  private static final Standing STANDING =
      new Standing(
          "u1",
          "p01",
          "agency",
          DAY,
          "ab",
          Optional.of(new BigDecimal("66.666666666666666666666666666666667")),
          new BigDecimal("1E+2"),
          Optional.empty(),
          false,
          true,
          true,
          List.of(
              new Standing.SectionPoints("组织生活", Optional.empty(), BigDecimal.TEN),
              new Standing.SectionPoints("x", Optional.of(new BigDecimal("1.50")), BigDecimal.ONE)),
          Map.of("生活.lecture@2026-Q1/unit", Mark.MET, "a@2026/p01", Mark.MISSED));

  private static final Problem PROBLEM = new Problem("u1/a/p01", "u1", "a@2026/p01", "agency");

  private static final Move MOVE =
      new Move(
          "u1/a/p01",
          Move.Kind.PLAN,
          DAY,
          "p02",
          Optional.of("p03"),
          Optional.of(DAY.plusDays(9)),
          Optional.empty(),
          Optional.of("“雨季”\n提前"));

  static Stream<Outcome> outcomes() {
    return Stream.of(
        new Outcome.Opened(
            List.of(new Enrolled("u1", "第一支部", "b1", "agency", "")),
            List.of(new Officer("s1", Officer.Role.SUPERIOR, "")),
            List.of(
                new Stage(
                    Assessment.Kind.SPOT_CHECK,
                    DAY,
                    DAY,
                    Optional.of(new BigDecimal("0.30")),
                    Optional.of(Assessment.Of.ACCEPTED)),
                new Stage(Assessment.Kind.GRADE, DAY, DAY, Optional.empty(), Optional.empty())),
            List.of(
                new Catalogue(
                    "agency",
                    "00",
                    List.of(new Catalogue.Named("s", "章", "section")),
                    List.of(
                        new Catalogue.DutyName(
                            "s.a", "甲", "a", "一、1", Optional.of("s"), "0123456789abcdef"),
                        new Catalogue.DutyName("b", "乙", "b", "", Optional.empty(), "ff")))),
            "11",
            Optional.of("22")),
        new Outcome.Declared(List.of("u1"), 1),
        new Outcome.SelfAssessed(List.of(STANDING)),
        new Outcome.Accepted(2, List.of(STANDING)),
        new Outcome.Drawn(
            "plumbline-sample-1",
            1,
            "种子 \"一\"",
            new BigDecimal("0.30"),
            List.of(new Stratum("b1", List.of("u1", "u2"), List.of("u2"))),
            Map.of("u2", "s1")),
        new Outcome.Checked(
            1,
            List.of(
                new CheckedUnit(
                    "u1",
                    "s1",
                    true,
                    3,
                    List.of(new CheckedUnit.Difference("a@2026/p01", Mark.MET, Mark.MISSED)),
                    STANDING)),
            List.of(new BodyResult("b1", 3, 1, 0, true, true))),
        new Outcome.Redone(2, List.of("b1"), "33"),
        new Outcome.Graded(
            List.of(
                new GradeGiven(
                    "u1",
                    Optional.empty(),
                    Optional.of("good"),
                    Optional.of("fair"),
                    GradeGiven.Why.QUOTA,
                    false,
                    true,
                    Optional.of("一星"))),
            List.of(new CapResult("u1", "secretary", "excellent", Optional.of("good"), false))),
        new Outcome.Rectified(List.of(PROBLEM), List.of(MOVE)),
        new Outcome.Rechecked(List.of(STANDING), List.of("u1"), List.of(PROBLEM), List.of(MOVE)),
        new Outcome.Published(List.of(), List.of("u1")));
  }

  private static Result result(Outcome outcome) {
    return new Result(
        "agency/规范化考评",
        2026,
        7,
        DAY,
        "p01",
        true,
        "99",
        Map.of("party 0.1", "aa", "agency 0.1", "bb"),
        Optional.of("44"),
        outcome);
  }

  @ParameterizedTest
  @MethodSource("outcomes")
  void readsWhatItWrote(Outcome outcome) {
    String text = JsonResults.write(result(outcome));
    Sealed read = JsonResults.read(text).orElseThrow();
    assertThat(JsonResults.write(read.result())).isEqualTo(text);
    assertThat(read.result().outcome().getClass()).isEqualTo(outcome.getClass());
    assertThat(text).endsWith("\"}\n").hasLineCount(1);
  }

  @ParameterizedTest
  @MethodSource("outcomes")
  void keepsToThePublishedSchema(Outcome outcome) throws IOException {
    String schema = Files.readString(Path.of("../../../docs/result.schema.json"));
    var validator =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schema);
    assertThat(validator.validate(JsonResults.write(result(outcome)), InputFormat.JSON)).isEmpty();
    assertThat(
            validator.validate(
                JsonResults.write(result(outcome)).replace("\"late\":true", "\"soon\":true"),
                InputFormat.JSON))
        .isNotEmpty();
  }

  @Test
  void sealsTheBytesOfTheBodyAsTheyStand() {
    String text = JsonResults.write(result(new Outcome.Declared(List.of("u1"), 1)));
    String body = text.substring("{\"body\":".length(), text.lastIndexOf(",\"digest\""));
    assertThat(JsonResults.read(text).orElseThrow().digest()).isEqualTo(Digests.of(body));
  }

  @Test
  void findsEveryChangedByte() {
    byte[] bytes =
        JsonResults.write(result(new Outcome.Rectified(List.of(PROBLEM), List.of(MOVE))))
            .getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      for (int bit : new int[] {1, 32, 64}) {
        byte[] changed = bytes.clone();
        changed[i] ^= (byte) bit;
        String text = new String(changed, StandardCharsets.UTF_8);
        assertThat(JsonResults.read(text)).as("byte %d", i).isEmpty();
      }
      byte[] cut = Arrays.copyOf(bytes, i);
      assertThat(JsonResults.read(new String(cut, StandardCharsets.UTF_8))).isEmpty();
    }
  }
}
