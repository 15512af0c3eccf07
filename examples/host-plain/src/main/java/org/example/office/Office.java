package org.example.office;

import dev.plumbline.Finding;
import dev.plumbline.Plumbline;
import dev.plumbline.ReadyStandard;
import dev.plumbline.core.check.Checklist;
import dev.plumbline.core.check.Report;
import dev.plumbline.core.record.UnitRecords;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;

/** A program that checks a branch's diary by the office's own standard. */
public final class Office {

  public static void main(String[] arguments) throws IOException {
    Plumbline plumbline = Plumbline.create();
    ReadyStandard standard = plumbline.compile(Path.of("ours.std")).orElseThrow();

    Diary diary =
        new Diary(
            "内科支部",
            List.of(
                new Diary.Entry("party-lecture", LocalDate.of(2026, 2, 10), List.of("topic")),
                new Diary.Entry("party-lecture", LocalDate.of(2026, 5, 12), List.of())));
    DiaryRecords shower = new DiaryRecords();
    UnitRecords records = shower.records(diary);

    Checklist checklist = standard.checklist(records, Year.of(2026));
    System.out.println(checklist.items().size() + " items are due in 2026");

    LocalDate asOf = LocalDate.of(2026, 6, 30);
    Report report = standard.check(records, asOf);
    System.out.println("conforms: " + report.conforms());

    for (Finding finding : standard.findings(diary, shower, asOf)) {
      System.out.println(
          finding.severity() + " " + finding.place() + " " + finding.message().in(Locale.CHINESE));
    }
  }
}
