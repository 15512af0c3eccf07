package dev.plumbline.host.cli;

import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;

/** The steps of an assessment as they are typed, in either language. */
enum AssessStep {
  RUN("run", "全年"),
  STATUS("status", "进度"),
  OPEN("open", "开始"),
  DECLARE("declare", "申报"),
  SELF_ASSESS("self-assess", "自评"),
  ACCEPT("accept", "验收"),
  SPOT_CHECK("spot-check", "抽查"),
  REDO("redo", "重做"),
  GRADE("grade", "定级"),
  RECTIFY("rectify", "整改"),
  RECHECK("recheck", "复核"),
  PUBLISH("publish", "公布");

  private final String english;
  private final String chinese;

  AssessStep(String english, String chinese) {
    this.english = english;
    this.chinese = chinese;
  }

  /** The file people fill in for it in a round, in the folder of the branches. */
  String file(int round) {
    return english + (round == 1 ? "" : "-" + round) + ".csv";
  }

  @Override
  public String toString() {
    return english;
  }

  /** Reads what was typed. */
  static final class Converter implements CommandLine.ITypeConverter<AssessStep> {
    @Override
    public AssessStep convert(String typed) {
      return find(typed).orElseThrow(() -> new CommandLine.TypeConversionException(typed));
    }

    private static Optional<AssessStep> find(String typed) {
      String plain = typed.toLowerCase(Locale.ROOT);
      for (AssessStep step : values()) {
        if (step.english.equals(plain) || step.chinese.equals(plain)) {
          return Optional.of(step);
        }
      }
      return Optional.empty();
    }
  }
}
