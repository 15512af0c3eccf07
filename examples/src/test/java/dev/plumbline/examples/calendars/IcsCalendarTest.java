package dev.plumbline.examples.calendars;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Plumbline;
import dev.plumbline.ReadyStandard;
import dev.plumbline.core.check.Checklist;
import dev.plumbline.core.check.Item;
import dev.plumbline.core.check.Report;
import dev.plumbline.core.check.Status;
import dev.plumbline.core.check.Verdict;
import dev.plumbline.core.record.Person;
import dev.plumbline.core.record.UnitRecords;
import dev.plumbline.core.source.Source;
import dev.plumbline.examples.hospital.HospitalYear;
import dev.plumbline.format.calendars.IcsCalendar;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calendars as ical4j reads them. */
final class IcsCalendarTest {

  private static final Plumbline PLUMBLINE = Plumbline.create();
  private static final ReadyStandard HOSPITAL =
      PLUMBLINE.shipped("hospital").orElseThrow().orElseThrow();
  private static final UnitRecords RECORDS = HospitalYear.records();
  private static final LocalDate ISSUED = LocalDate.of(2026, 1, 5);

  private static String written(Checklist checklist, String language) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new IcsCalendar(Locale.forLanguageTag(language), ISSUED).write(checklist, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static List<VEvent> events(String text) throws IOException, ParserException {
    Calendar calendar = new CalendarBuilder().build(new StringReader(text));
    assertThat(calendar.validate().getEntries()).isEmpty();
    return calendar.getComponents(Component.VEVENT);
  }

  private static Set<String> ids(List<VEvent> events) {
    return events.stream()
        .map(event -> event.getRequiredProperty(Property.UID).getValue())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static ReadyStandard compiled(String text) {
    return PLUMBLINE.compile(new Source("own.std", text)).orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void haveAnEntryOfItsOwnIdForEachDutyAndWindow(String language) throws Exception {
    Checklist checklist = HOSPITAL.checklist(RECORDS, Year.of(2026));
    List<VEvent> events = events(written(checklist, language));
    assertThat(ids(events)).hasSameSizeAs(events);
    Set<String> dueDays =
        checklist.items().stream()
            .map(Item::due)
            .map(LocalDate::toString)
            .collect(Collectors.toSet());
    assertThat(events)
        .allSatisfy(
            event -> {
              String day = event.getRequiredProperty(Property.DTSTART).getValue();
              assertThat(dueDays)
                  .contains(day.replaceFirst("(\\d{4})(\\d\\d)(\\d\\d)", "$1-$2-$3"));
            });
    Set<String> pairs =
        checklist.items().stream()
            .map(item -> item.duty().id() + item.window().id() + item.due())
            .collect(Collectors.toSet());
    assertThat(events.size()).isGreaterThanOrEqualTo(pairs.size());
  }

  @Test
  void remindAheadOfTheLastDay() throws Exception {
    List<VEvent> events =
        events(
            written(
                compiled("party-lecture every quarter").checklist(RECORDS, Year.of(2026)), "en"));
    assertThat(events).hasSize(4);
    assertThat(events.get(0).getAlarms())
        .extracting(alarm -> alarm.getRequiredProperty(Property.TRIGGER).getValue())
        .containsExactly("-P30D", "-P1W");
    assertThat(events.get(0).getRequiredProperty(Property.DTSTART).getValue())
        .isEqualTo("20260331");
  }

  @Test
  void keepTheirIdsWhenSomebodyLeaves() throws Exception {
    UnitRecords fewer = without(RECORDS, "p29");
    ReadyStandard standard = compiled("谈心谈话 每年不少于1次 每名支部委员 与 每名党员\n党员集中学习 每年不少于32学时 每名党员");
    Set<String> before = ids(events(written(standard.checklist(RECORDS, Year.of(2026)), "zh")));
    Set<String> after = ids(events(written(standard.checklist(fewer, Year.of(2026)), "zh")));
    assertThat(before).containsAll(after);
  }

  private static UnitRecords without(UnitRecords records, String person) {
    List<Person> people =
        records.people().stream().filter(each -> !each.id().equals(person)).toList();
    assertThat(people).hasSizeLessThan(records.people().size());
    return new UnitRecords(
        records.unit(),
        people,
        records.bodies(),
        records.activities(),
        records.talks(),
        records.events(),
        records.facts(),
        records.facilities(),
        records.ledgers(),
        records.documents(),
        records.policies(),
        records.attestations(),
        records.covers());
  }

  @Test
  void ofAReportHoldWhatIsStillToBeDone() throws Exception {
    Report report = HOSPITAL.check(RECORDS, LocalDate.of(2026, 9, 30));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new IcsCalendar(Locale.ENGLISH, ISSUED).write(report, HOSPITAL.score(report), out);
    Set<String> open = new TreeSet<>();
    for (Verdict verdict : report.verdicts()) {
      if (verdict.status() == Status.PENDING || verdict.status() == Status.UPCOMING) {
        open.add(verdict.item().due().toString().replace("-", ""));
      }
    }
    Set<String> shown = new TreeSet<>();
    for (VEvent event : events(out.toString(StandardCharsets.UTF_8))) {
      shown.add(event.getRequiredProperty(Property.DTSTART).getValue());
    }
    assertThat(shown).isEqualTo(open).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void withNothingLeftToDoSaySoAndStayValid(String language) throws Exception {
    ReadyStandard lectures =
        compiled("plumbline 1\nstandard lectures\nsector hospital\n\nparty-lecture every year\n");
    Report report = lectures.check(RECORDS, LocalDate.of(2026, 12, 31));
    assertThat(report.verdicts()).noneMatch(each -> each.status() == Status.PENDING);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new IcsCalendar(Locale.forLanguageTag(language), ISSUED)
        .write(report, lectures.score(report), out);
    List<VEvent> events = events(out.toString(StandardCharsets.UTF_8));
    assertThat(ids(events)).containsExactly("nothing/branch-1/lectures@plumbline");
    assertThat(events.get(0).getAlarms()).isEmpty();
  }

  @Test
  void keepLinesShortAndTextWhole() throws Exception {
    String statement = "逗号,分号;反斜杠\\ 又 " + "很长的一句话".repeat(40);
    ReadyStandard standard = compiled("attest \"" + statement + "\" evidence minutes");
    String text = written(standard.checklist(RECORDS, Year.of(2026)), "zh");
    assertThat(text.split("\r\n", -1))
        .allSatisfy(
            line ->
                assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    assertThat(text.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
    assertThat(events(text))
        .extracting(event -> event.getRequiredProperty(Property.SUMMARY).getValue())
        .allMatch(summary -> summary.startsWith(statement));
  }

  @Test
  void areTheSameBytesForTheSameInput() {
    Checklist checklist = HOSPITAL.checklist(RECORDS, Year.of(2026));
    assertThat(written(checklist, "zh")).isEqualTo(written(checklist, "zh"));
  }
}
