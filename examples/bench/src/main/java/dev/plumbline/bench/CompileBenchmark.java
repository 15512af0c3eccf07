package dev.plumbline.bench;

import dev.plumbline.Compiled;
import dev.plumbline.Plumbline;
import dev.plumbline.core.source.Source;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Compiling standards of growing size, from text to a standard ready to use. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class CompileBenchmark {

  /** Sentences of every common kind, in both dialects. */
  private static final String[] SENTENCES = {
    "党员大会每季度召开1次 4分，每少1次扣1分 出处 \"二、3\"",
    "committee.meeting every month when committee exists cite \"3(1)\"",
    "党小组会每月召开1至2次 每个党小组",
    "party-lecture every quarter recording topic, attendance worth 4, less 1 per miss",
    "谈心谈话每年不少于1次 每名支部委员 与 每名党员",
    "training every year at least 32 hours per member",
    "党员活动室 有 场所、设施、标志、党旗、书报、规章制度",
    "home-visit within 7 days of member.hospitalized",
    "确认 \"委员分工明确\" 每名支部委员 佐证 会议记录",
    "document annual-plan every year by 01-31"
  };

  /** How many duties the standard has. */
  @Param({"100", "1000", "10000"})
  int duties;

  private final Plumbline plumbline = Plumbline.create();
  private Source source = new Source("bench.std", "");

  /** Writes the standard. */
  @Setup
  public void write() {
    StringBuilder text =
        new StringBuilder("plumbline 1\nstandard bench \"长标准\"\nsector hospital\n");
    for (int i = 0; i < duties; i++) {
      if (i % 20 == 0) {
        text.append(i == 0 ? "" : "}\n").append("section s").append(i / 20).append(" \"章\" {\n");
      }
      text.append("  ").append(SENTENCES[i % SENTENCES.length]).append('\n');
    }
    source = new Source("bench.std", text.append("}\n").toString());
  }

  /** From text to standard. */
  @Benchmark
  public Compiled compile() {
    return plumbline.compile(source);
  }
}
