package dev.plumbline.host.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.host.cli.Terminal.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three branches under one body, step by step. */
final class AssessTest {

  private static final String STANDARD =
      """
      plumbline 1
      standard town
      assessment annual "Annual" {
        self-assess in October
        accept by 11-30
        spot-check in December at least 30% of accepted
        redo all when error-rate > 15% or concealment
        grading in December
        rectify by 12-31
      }
      section life "Life" worth 100 {
        party-lecture every quarter
      }
      grade good when score >= 75
      grade poor otherwise
      """;

  private final Path folder;

  AssessTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeEach
  void write() throws IOException {
    Files.writeString(folder.resolve("town.std"), STANDARD);
    StringBuilder units = new StringBuilder("支部,单位,台账,书记\n");
    for (int unit = 1; unit <= 3; unit++) {
      StringBuilder held = new StringBuilder();
      for (int quarter = 0; quarter < unit + 1; quarter++) {
        held.append(quarter == 0 ? "" : ",")
            .append("{\"id\":\"a")
            .append(quarter)
            .append("\",\"kinds\":[\"party-lecture\"],")
            .append("\"date\":\"2026-0")
            .append(quarter * 3 % 9 + 1)
            .append("-10\"}");
      }
      if (unit == 3) {
        held.append(",{\"id\":\"a9\",\"kinds\":[\"party-lecture\"],\"date\":\"2026-10-10\"}");
      }
      Files.writeString(
          folder.resolve("u" + unit + ".json"),
          "{\"unit\":{\"id\":\"u"
              + unit
              + "\",\"name\":\"b\"},\"people\":[{\"id\":\"p01\",\"standing\":\"formal\"}],\"activities\":["
              + held
              + "]}");
      units.append("u" + unit + ",b1,u" + unit + ".json,p" + unit + "\n");
    }
    Files.writeString(folder.resolve("units.csv"), units.toString());
    Files.writeString(
        folder.resolve("officers.csv"),
        "person,role,of\ns1,superior,\ns2,superior,\na1,body,b1\n"
            + "p1,branch,u1\np2,branch,u2\np3,branch,u3\n");
  }

  private Outcome step(String step, String on, String... more) {
    List<String> typed =
        new ArrayList<>(
            List.of(
                "assess",
                folder.resolve("town.std").toString(),
                step,
                "--units",
                folder.toString(),
                "--year",
                "2026",
                "--on",
                on));
    typed.addAll(List.of(more));
    return Terminal.english().types(typed.toArray(String[]::new));
  }

  private void refused(Outcome outcome, String why) {
    assertThat(outcome.code()).as(outcome.err()).isEqualTo(2);
    assertThat(outcome.err()).contains(why).doesNotContain("\tat ", "Exception");
    assertThat(outcome.out()).isEmpty();
  }

  private void done(Outcome outcome, int code) {
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.code()).isEqualTo(code);
  }

  @Test
  void takesAYearStepByStepAndRefusesWhatComesOutOfTurn() throws IOException {
    refused(step("accept", "2026-11-01"), "not opened");
    refused(step("open", "2026-01-02", "--seed", "short"), "12 characters");
    refused(step("open", "2026-11-01", "--seed", "a seed long enough"), "sealed before it closes");
    done(step("open", "2026-01-02", "--seed", "a seed long enough"), 0);
    refused(step("open", "2026-01-02", "--seed", "a seed long enough"), "opened already");
    refused(step("declare", "2026-01-02"), "no step “declare”");
    refused(step("accept", "2026-11-01"), "has not judged itself yet");
    refused(step("self-assess", "2026-09-01"), "begins on 2026-10-01");
    done(step("self-assess", "2026-10-20"), 0);
    refused(step("accept", "2026-10-01"), "lies before the last result");
    refused(step("spot-check", "2026-12-01", "--seed", "a seed long enough"), "still wait");
    done(step("accept", "2026-12-02"), 1);
    refused(step("spot-check", "2026-12-03", "--seed", "another seed at all"), "was sealed");
    refused(step("spot-check", "2026-12-03"), "A seed is needed");
    done(step("spot-check", "2026-12-03", "--seed", "a seed long enough", "--sheet", sheet()), 0);
    refused(step("grade", "2026-12-10"), "still waits to be checked");
    refused(step("spot-check", "2026-12-04"), "Nothing was found");
    String unit = Files.readAllLines(Path.of(sheet())).get(1).split(",")[0];
    check(unit + ",*,,a1,");
    refused(step("spot-check", "2026-12-04"), "officer of the superior");
    check("u9,*,,s1,");
    refused(step("spot-check", "2026-12-04"), "not in the sample");
    check(unit + ",no-such@x/unit,met,s1,");
    refused(step("spot-check", "2026-12-04"), "has no item");
    check(unit + ",*,,s1,yes");
    done(step("spot-check", "2026-12-04"), 1);
    refused(step("grade", "2026-12-10"), "done over first: b1");
    refused(step("redo", "2026-12-05", "--seed", "a seed long enough"), "known from an earlier");
    done(step("redo", "2026-12-05", "--seed", "a new seed for b1"), 0);
    done(step("accept", "2026-12-06"), 0);
    done(step("spot-check", "2026-12-07", "--seed", "a new seed for b1", "--sheet", sheet()), 0);
    String again = Files.readAllLines(Path.of(sheet())).get(1).split(",")[0];
    Files.writeString(folder.resolve("spot-check-2.csv"), "unit,item,mark\n" + again + ",*,\n");
    done(step("spot-check", "2026-12-08"), 0);
    done(step("grade", "2026-12-10"), 1);
    done(step("rectify", "2026-12-11"), 0);
    refused(step("rectify", "2026-12-12"), "say what was done");
    moves("u1/life.party-lecture/unit,close,s1,,,");
    refused(step("rectify", "2026-12-12"), "is open; it cannot be closed now");
    moves(
        "u1/life.party-lecture/unit,plan,s1,p1,2027-01-31,\n"
            + "u1/life.party-lecture/unit,start,p1,,,\n"
            + "u1/life.party-lecture/unit,submit,p1,,,shelf 3\n"
            + "u1/life.party-lecture/unit,close,p1,,,");
    refused(step("rectify", "2026-12-12"), "somebody else must");
    moves("u1/life.party-lecture/unit,plan,s1,p1,2027-01-31,");
    done(step("rectify", "2026-12-12"), 0);
    Outcome status = step("status", "2027-02-01");
    assertThat(status.code()).isEqualTo(1);
    assertThat(status.out()).contains("u1/life.party-lecture/unit").contains("yes");
  }

  private String sheet() {
    return folder.resolve("sheet.csv").toString();
  }

  private void check(String row) throws IOException {
    Files.writeString(
        folder.resolve("spot-check.csv"),
        "unit,item,mark,by,concealed\n" + row + "\n",
        StandardCharsets.UTF_8);
  }

  private void moves(String rows) throws IOException {
    Files.writeString(
        folder.resolve("rectify.csv"), "problem,move,by,owner,due,evidence\n" + rows + "\n");
  }

  @Test
  void refusesACheckOnceTheRecordsChanged() throws IOException {
    done(step("open", "2026-01-02", "--seed", "a seed long enough"), 0);
    done(step("self-assess", "2026-10-20"), 0);
    done(step("accept", "2026-11-02"), 0);
    done(step("spot-check", "2026-12-03", "--seed", "a seed long enough", "--sheet", sheet()), 0);
    String unit = Files.readAllLines(Path.of(sheet())).get(1).split(",")[0];
    Path records = folder.resolve(unit + ".json");
    Files.writeString(records, Files.readString(records) + "\n");
    check(unit + ",*,,s1,");
    refused(step("spot-check", "2026-12-04"), "must not change before the check is done");
  }

  @Test
  void saysPlainlyWhatIsWrongWithTheFolder() throws IOException {
    Files.writeString(folder.resolve("units.csv"), "unit,body\nu1,b1\n");
    refused(step("status", "2026-01-01"), "units.csv has no column records");
    Files.writeString(folder.resolve("units.csv"), "unit,body,records\nu1,,u1.json\n");
    refused(step("status", "2026-01-01"), "units.csv:2: nothing stands under body");
    Files.delete(folder.resolve("units.csv"));
    refused(step("status", "2026-01-01"), "Write one with a line for each branch");
    Outcome none =
        Terminal.chinese()
            .types("assess", "national", "--units", folder.toString(), "--year", "2026");
    assertThat(none.code()).isEqualTo(2);
    assertThat(none.err()).contains("没有考评这一段");
  }

  @Test
  void checksWhatBranchesClaimedWhereNoBodyJudges() throws IOException {
    Files.writeString(
        folder.resolve("town.std"),
        STANDARD.replace("  accept by 11-30\n", "").replace("in December at least", "at least"));
    done(step("open", "2026-01-02", "--seed", "a seed long enough"), 0);
    refused(step("spot-check", "2026-10-01", "--seed", "a seed long enough"), "No branch can be");
    done(step("self-assess", "2026-10-20"), 0);
    done(step("spot-check", "2026-10-21", "--seed", "a seed long enough", "--sheet", sheet()), 0);
    refused(step("self-assess", "2026-10-22"), "self-assessment is closed");
    String unit = Files.readAllLines(Path.of(sheet())).get(1).split(",")[0];
    check(unit + ",*,,s1,");
    done(step("spot-check", "2026-10-23"), 0);
    done(step("grade", "2026-12-10"), 1);
  }

  private Screen.Shown watched(String step, String on) {
    return new Screen(60, Locale.CHINESE)
        .types(
            "assess",
            folder.resolve("town.std").toString(),
            step,
            "--units",
            folder.toString(),
            "--year",
            "2026",
            "--seed",
            "a seed long enough",
            "--on",
            on);
  }

  @Test
  void tellsHowManyBranchesAreJudgedAndFaultsBelowNoBar() throws IOException {
    assertThat(watched("open", "2026-01-02").code()).isZero();
    Path second = folder.resolve("u2.json");
    String good = Files.readString(second);
    Files.writeString(second, good.replace("\"date\":\"2026-01-10\"", "\"date\":\"2026-02-30\""));
    Screen.Shown stopped = watched("self-assess", "2026-10-20");
    assertThat(stopped.code()).isEqualTo(2);
    assertThat(stopped.drawn()).hasSize(1).allMatch(each -> each.matches("自评 \\[=+ +] 1/3"));
    assertThat(stopped.left()).contains("2026-02-30", "支部u2的台账有错误").doesNotContain("1/3");
    Files.writeString(second, good);
    Screen.Shown whole = watched("self-assess", "2026-10-20");
    assertThat(whole.drawn()).hasSize(3).last().asString().matches("自评 \\[=+] 3/3");
    assertThat(whole.left()).isEmpty();
  }
}
