package org.example.named;

import dev.plumbline.Plumbline;
import dev.plumbline.ReadyStandard;
import dev.plumbline.core.check.Report;
import dev.plumbline.core.ledger.Reading;
import dev.plumbline.core.source.Source;
import dev.plumbline.format.json.JsonReport;
import dev.plumbline.format.tables.CsvRecords;
import jakarta.validation.ClockProvider;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Does what a host does, and says of each what came of it. */
public final class Host {

  private static final LocalDate DAY = LocalDate.of(2026, 12, 31);

  public static void main(String[] arguments) throws Exception {
    say("in", Host.class.getModule().getName());
    for (Module module : ModuleLayer.boot().modules()) {
      if (module.getName().startsWith("dev.plumbline")) {
        String kind = module.getDescriptor().isAutomatic() ? "automatic" : "explicit";
        say(kind, module.getName());
      }
    }
    Plumbline plumbline = Plumbline.create();
    plumbline.plugins().forEach(each -> say("plugin", each.id() + " " + each.version()));
    ReadyStandard own = plumbline.compile(new Source("x.std", "党课每季度1次\n")).orElseThrow();
    say("own", String.valueOf(own.check(new DiaryRecords().records(diary()), DAY).findings().size()));

    ReadyStandard hospital = plumbline.shipped("hospital").orElseThrow().orElseThrow();
    Reading reading = CsvRecords.read(Path.of(arguments[0]), hospital.standard().vocabulary());
    Report report = hospital.check(reading.records().orElseThrow(), DAY);
    say("csv", String.valueOf(report.findings().size()));
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    new JsonReport(Locale.ENGLISH).write(report, hospital.score(report), json);
    say("json", String.valueOf(json.size() > 0));

    Locale.setDefault(Locale.ENGLISH);
    ClockProvider clock =
        () -> Clock.fixed(Instant.parse("2026-12-31T08:00:00Z"), ZoneOffset.UTC);
    Validator validator =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .clockProvider(clock)
            .buildValidatorFactory()
            .getValidator();
    say(
        "jakarta",
        validator.validate(diary()).stream()
            .map(each -> each.getMessage())
            .filter(each -> each.startsWith("party lecture"))
            .sorted()
            .findFirst()
            .orElse("nothing"));
    say(
        "fault",
        validator.validate(new Diary("b", List.of("p 1"))).stream()
            .map(each -> each.getMessage())
            .findFirst()
            .orElse("nothing"));
  }

  private static Diary diary() {
    return new Diary("b", List.of("p01", "p02", "p03"));
  }

  private static void say(String what, String said) {
    System.out.println(what + ": " + said);
  }
}
