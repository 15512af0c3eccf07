package dev.plumbline.examples.checking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.core.check.Grounds;
import dev.plumbline.core.check.Party;
import dev.plumbline.core.check.Touched;
import dev.plumbline.core.period.DateRange;
import dev.plumbline.core.standard.Ask;
import dev.plumbline.core.standard.Condition;
import dev.plumbline.core.standard.Criterion;
import dev.plumbline.core.standard.Duty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a unit's records say to those who pack them: whom each concerns, and what is not plain. */
final class GroundsTest {

  private static final String[] PEOPLE = {"p01|formal", "p02|formal", "p03|formal"};

  /** Writes down what it is told. */
  private static final class Told implements Grounds.Counting {

    private final Party party;
    private final List<Criterion> criteria;
    private final List<String> told = new ArrayList<>();
    private boolean stopped;

    Told(Party party, List<Criterion> criteria) {
      this.party = party;
      this.criteria = criteria;
    }

    @Override
    public boolean goesOn() {
      return !stopped;
    }

    @Override
    public Party party() {
      return party;
    }

    @Override
    public List<Criterion> criteria() {
      return criteria;
    }

    @Override
    public void counts(LocalDate date, int days, Optional<BigDecimal> hours, Touched touched) {
      StringBuilder text = new StringBuilder(date.toString().substring(5));
      text.append(days == 1 ? "" : " " + days + " days");
      hours.ifPresent(h -> text.append(' ').append(h).append(" hours"));
      for (int i = 0; i < touched.size(); i++) {
        text.append(' ').append(party.roll().subject(touched.get(i)).id());
      }
      told.add(text.toString());
    }

    @Override
    public void stop() {
      stopped = true;
    }
  }

  private static Grounds grounds(Judging judging) {
    return new Grounds(judging.standard(), judging.records());
  }

  private static Optional<Party> party(Judging judging) {
    return grounds(judging).party(judging.standard().duties().get(0));
  }

  private static List<String> ids(Party party) {
    return IntStream.range(0, party.roll().size())
        .mapToObj(number -> party.roll().subject(number).id())
        .toList();
  }

  /** What one pass tells each duty, or {@code not plain}. */
  private static List<List<String>> told(Judging judging) {
    Grounds grounds = grounds(judging);
    List<Told> counting = new ArrayList<>();
    Map<String, int[]> numbers = new LinkedHashMap<>();
    for (Duty duty : judging.standard().duties()) {
      List<String> kinds =
          duty.ask() instanceof Ask.Hold hold
              ? hold.anyOf()
              : List.of(duty.ask().subject().orElseThrow());
      for (String kind : kinds) {
        int[] before = numbers.getOrDefault(kind, new int[0]);
        int[] after = Arrays.copyOf(before, before.length + 1);
        after[before.length] = counting.size();
        numbers.put(kind, after);
      }
      List<Criterion> criteria = duty.ask() instanceof Ask.Hold hold ? hold.criteria() : List.of();
      counting.add(new Told(grounds.party(duty).orElseThrow(), criteria));
    }
    grounds.pass(numbers, counting);
    return counting.stream().map(each -> each.stopped ? List.of("not plain") : each.told).toList();
  }

  private static List<String> toldOne(Judging judging) {
    return told(judging).get(0);
  }

  @Test
  void tellsTheUnitOfEveryRecordOfItsKind() {
    Judging judging =
        Judging.by(
                "training every quarter", "talk every quarter", "document annual-plan every year")
            .sheet("people", "id|standing", PEOPLE)
            .sheet(
                "activities",
                "id|kinds|date|days|hours",
                "a1|training|2026-03-01|3|",
                "a2|theme-day|2026-03-01||",
                "a3|training|2026-02-01||8")
            .sheet("talks", "id|kind|from|to|date", "t1|talk|p01|p02|2026-04-01")
            .sheet("documents", "id|kind|date", "d1|annual-plan|2026-05-01");
    assertThat(told(judging))
        .containsExactly(
            List.of("03-01 3 days unit", "02-01 8 hours unit"),
            List.of("04-01 unit"),
            List.of("05-01 unit"));
  }

  @Test
  void tellsOfPeopleWhoWereThereLedOrWereMeantEachOnce() {
    Judging judging =
        Judging.by("training every quarter per member", "talk every quarter per member")
            .sheet("people", "id|standing", "p01|formal", "p02|formal", "p03|formal", "p04|other")
            .sheet(
                "activities",
                "id|kinds|date|leader|present|concerns",
                "a1|training|2026-03-01|p02|p01、p02、p04|p02、p03",
                "a2|training|2026-03-02|p03||",
                "a3|training|2026-03-03|p04|p04|",
                "a4|training|2026-03-04||p02|")
            .sheet(
                "talks",
                "id|kind|from|to|date",
                "t1|talk|p03|p01|2026-04-01",
                "t2|talk|p04|p02|2026-04-02");
    assertThat(told(judging))
        .containsExactly(
            List.of("03-01 p01 p02 p03", "03-02 p03", "03-04 p02"),
            List.of("04-01 p03 p01", "04-02 p02"));
  }

  @Test
  void tellsOfBodiesByWhoseItWasOrWhatItWasAboutOrTheOnlyOne() {
    Judging judging =
        Judging.by(
                "party-group.meeting every quarter per party-group",
                "committee.meeting every quarter per committee",
                "document annual-plan every year per party-group")
            .sheet("bodies", "id|kind", "g1|party-group", "g2|party-group", "c1|committee")
            .sheet(
                "activities",
                "id|kinds|date|body|concerns",
                "a1|party-group.meeting|2026-03-01|g2|",
                "a2|party-group.meeting|2026-03-02||g1",
                "a3|party-group.meeting|2026-03-03||",
                "a4|party-group.meeting|2026-03-04|c1|",
                "a5|committee.meeting|2026-03-05||",
                "a6|committee.meeting|2026-03-06||g1")
            .sheet(
                "documents",
                "id|kind|date|subject",
                "d1|annual-plan|2026-05-01|g2",
                "d2|annual-plan|2026-05-02|",
                "d3|annual-plan|2026-05-03|c1");
    assertThat(told(judging))
        .containsExactly(List.of("03-01 g2", "03-02 g1"), List.of("03-05 c1"), List.of("05-01 g2"));
  }

  @Test
  void tellsOfPairsInBothDirectionsAndOfGatherings() {
    Judging judging =
        Judging.by(
                "talk every quarter by each committee-member with each member",
                "talk every quarter among each member")
            .sheet("people", "id|standing", PEOPLE)
            .sheet("bodies", "id|kind", "c1|committee")
            .sheet("seats", "person|body", "p01|c1", "p02|c1")
            .sheet(
                "talks",
                "id|kind|from|to|date",
                "t1|talk|p03|p01|2026-04-01",
                "t2|talk|p01|p02|2026-04-02")
            .sheet(
                "activities",
                "id|kinds|date|leader|present",
                "a1|talk|2026-03-01|p02|p03",
                "a2|talk|2026-03-02||p03");
    assertThat(told(judging))
        .containsExactly(
            List.of("03-01 p02+p03", "04-01 p01+p03", "04-02 p01+p02 p02+p01"),
            List.of("03-01 p02+p03", "04-01 p01+p03", "04-02 p01+p02"));
    Party pairs = party(judging).orElseThrow();
    assertThat(ids(pairs)).containsExactly("p01+p02", "p01+p03", "p02+p01", "p02+p03");
    assertThat(pairs.isAlways()).isTrue();
  }

  @Test
  void tellsOfWhatHasAllThatIsAskedAndStopsWhereThatCannotBeTold() {
    Judging judging =
        Judging.by(
                "party-lecture every quarter recording topic",
                "theme-day every quarter led by secretary")
            .sheet("people", "id|standing", PEOPLE)
            .sheet("seats", "person|post", "p01|secretary")
            .sheet(
                "activities",
                "id|kinds|date|fields|leader",
                "a1|party-lecture|2026-03-01|topic|",
                "a2|party-lecture|2026-03-02||",
                "a3|theme-day|2026-03-03||p01",
                "a4|theme-day|2026-03-04||p02",
                "a5|theme-day|2026-03-05||");
    assertThat(told(judging)).containsExactly(List.of("03-01 unit"), List.of("not plain"));
  }

  @ParameterizedTest
  @CsvSource({
    "training, 2026-03-01, '', '', false",
    "training, 2026-03-02, '', '', true",
    "training, 2026-03-01, g1, '', true",
    "training, 2026-03-01, '', p01, true",
    "theme-day, 2026-03-01, '', '', true"
  })
  void stopsAtWhatMayBeOneThingEnteredTwice(
      String kind, String date, String body, String concerns, boolean plain) {
    Judging judging =
        Judging.by("training every quarter")
            .sheet("people", "id|standing", PEOPLE)
            .sheet("bodies", "id|kind", "g1|party-group")
            .sheet(
                "activities",
                "id|kinds|date|body|concerns",
                "a1|training|2026-03-01||",
                "a2|" + kind + "|" + date + "|" + body + "|" + concerns);
    assertThat(toldOne(judging).equals(List.of("not plain"))).isNotEqualTo(plain);
  }

  @ParameterizedTest
  @CsvSource({
    "talk, p01, p02, 2026-03-01, false",
    "talk, p02, p01, 2026-03-01, false",
    "talk, p01, p03, 2026-03-01, true",
    "talk, p03, p02, 2026-03-01, true",
    "talk, p02, p03, 2026-03-01, true",
    "talk, p03, p01, 2026-03-01, true",
    "talk, p01, p02, 2026-03-02, true",
    "home-visit, p01, p02, 2026-03-01, true"
  })
  void stopsAtATalkOfTheSameTwoOnTheSameDay(
      String kind, String from, String to, String date, boolean plain) {
    Judging judging =
        Judging.by("talk every quarter")
            .sheet("people", "id|standing", PEOPLE)
            .sheet(
                "talks",
                "id|kind|from|to|date",
                "t1|talk|p01|p02|2026-03-01",
                "t2|" + kind + "|" + from + "|" + to + "|" + date);
    assertThat(toldOne(judging).equals(List.of("not plain"))).isNotEqualTo(plain);
  }

  @Test
  void stopsAtTwoDocumentsOfADayAndAtAGatheringCountedTwice() {
    assertThat(
            told(
                Judging.by("document annual-plan every year", "document annual-summary every year")
                    .sheet(
                        "documents",
                        "id|kind|date",
                        "d1|annual-plan|2026-03-01",
                        "d2|annual-plan|2026-03-01",
                        "d3|annual-summary|2026-03-01",
                        "d4|annual-summary|2026-03-02")))
        .containsExactly(List.of("not plain"), List.of("03-01 unit", "03-02 unit"));
    assertThat(
            told(
                Judging.by(
                        "training or theme-day every quarter",
                        "theme-day every quarter",
                        "training every quarter")
                    .sheet("activities", "id|kinds|date", "a1|training、theme-day|2026-03-01")))
        .containsExactly(List.of("not plain"), List.of("03-01 unit"), List.of("03-01 unit"));
  }

  @Test
  void numbersManyAndForgetsNobody() {
    int many = 70;
    String[] people =
        IntStream.range(0, many).mapToObj(i -> "p" + i + "|formal").toArray(String[]::new);
    String everyone = String.join("、", IntStream.range(0, many).mapToObj(i -> "p" + i).toList());
    List<String> held = new ArrayList<>();
    LocalDate first = LocalDate.of(2026, 1, 1);
    for (int i = 0; i < many; i++) {
      held.add("a" + i + "|training、theme-day|" + first.plusDays(i) + "|p" + i);
    }
    held.add("all|training|2026-06-01|" + everyone + "、" + everyone);
    held.add("first|training|2026-06-02|p0");
    Judging judging =
        Judging.by("training every quarter per member", "theme-day every quarter per member")
            .sheet("people", "id|standing", people)
            .sheet("activities", "id|kinds|date|present", held.toArray(String[]::new));
    List<List<String>> told = told(judging);
    assertThat(told.get(0)).hasSize(many + 2);
    for (int i = 0; i < many; i++) {
      String line = first.plusDays(i).toString().substring(5) + " p" + i;
      assertThat(told.get(0)).contains(line);
      assertThat(told.get(1)).contains(line);
    }
    assertThat(told.get(0).get(many)).isEqualTo("06-01 " + everyone.replace('、', ' '));
    assertThat(told.get(0).get(many + 1)).isEqualTo("06-02 p0");
    assertThat(party(judging).orElseThrow().isAlways()).isTrue();
    assertThat(ids(party(judging).orElseThrow()))
        .isEqualTo(IntStream.range(0, many).mapToObj(i -> "p" + i).toList());
  }

  @Test
  void findsWhatIsEnteredTwiceAmongMany() {
    List<String> held = new ArrayList<>();
    LocalDate first = LocalDate.of(2026, 1, 1);
    for (int i = 0; i < 60; i++) {
      held.add("a" + i + "|training、theme-day|" + first.plusDays(i));
    }
    for (int twin : new int[] {0, 7, 31, 59}) {
      held.add("again|theme-day|" + first.plusDays(twin));
      Judging judging =
          Judging.by("training every quarter", "theme-day every quarter")
              .sheet("activities", "id|kinds|date", held.toArray(String[]::new));
      List<List<String>> told = told(judging);
      assertThat(told.get(0)).hasSize(60);
      assertThat(told.get(1)).containsExactly("not plain");
      held.remove(60);
    }
  }

  @Test
  void knowsSinceWhenAndUntilWhenEachIsThere() {
    Judging judging =
        Judging.by("training every quarter per member")
            .sheet("unit", "id|name|founded|dissolved", "b1|b1|2020-01-01|2027-01-01")
            .sheet("people", "id|standing|joined|left", "p01|formal||", "p02|formal|2026-03-01|");
    Party party = party(judging).orElseThrow();
    assertThat(party.isAlways()).isFalse();
    assertThat(party.there(0))
        .isEqualTo(new DateRange(LocalDate.of(2020, 1, 1), LocalDate.of(2027, 1, 1)));
    assertThat(party.there(1))
        .isEqualTo(new DateRange(LocalDate.of(2026, 3, 1), LocalDate.of(2027, 1, 1)));
    Party unit = party(Judging.by("training every quarter")).orElseThrow();
    assertThat(unit.isAlways()).isTrue();
    assertThat(unit.there(0)).isEqualTo(DateRange.ALWAYS);
    assertThat(ids(unit)).containsExactly("unit");
    Party branch =
        party(
                Judging.by("training every quarter per branch")
                    .sheet("unit", "id|name|founded", "b1|b1|2026-02-20"))
            .orElseThrow();
    assertThat(branch.isAlways()).isFalse();
    assertThat(branch.there(0).start()).isEqualTo(LocalDate.of(2026, 2, 20));
    assertThat(ids(branch)).containsExactly("unit");
  }

  @Test
  void knowsWhenAPairIsThereTogether() {
    Judging judging =
        Judging.by("talk every quarter among each member")
            .sheet(
                "people",
                "id|standing|joined|left",
                "p01|formal||2026-06-01",
                "p02|formal|2026-03-01|",
                "p03|formal||");
    Party party = party(judging).orElseThrow();
    assertThat(ids(party)).containsExactly("p01+p02", "p01+p03", "p02+p03");
    assertThat(party.isAlways()).isFalse();
    assertThat(party.there(0))
        .isEqualTo(new DateRange(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 6, 1)));
    assertThat(party.there(2).start()).isEqualTo(LocalDate.of(2026, 3, 1));
    assertThat(
            party(
                judging.sheet(
                    "people",
                    "id|standing|joined|left",
                    "p01|formal||2026-03-01",
                    "p02|formal|2026-03-01|")))
        .as("a pair that never was")
        .isEmpty();
  }

  @Test
  void leavesWhoComesAgainAndWhoIsExemptToTheJudges() {
    Judging again =
        Judging.by("training every quarter per secretary")
            .sheet("people", "id|standing", PEOPLE)
            .sheet(
                "seats",
                "person|post|from|until",
                "p01|secretary||2026-02-01",
                "p01|secretary|2026-06-01|");
    assertThat(party(again)).isEmpty();
    Judging pair =
        Judging.by("talk every quarter by each secretary with each member")
            .sheet("people", "id|standing", PEOPLE)
            .sheet(
                "seats",
                "person|post|from|until",
                "p01|secretary||2026-02-01",
                "p01|secretary|2026-06-01|");
    assertThat(party(pair)).isEmpty();
    Judging exempt = Judging.by("training every quarter per member exempt frail-members");
    assertThat(party(exempt.sheet("people", "id|standing|marks", "p01|formal|"))).isPresent();
    assertThat(party(exempt.sheet("people", "id|standing|marks", "p01|formal|frail"))).isEmpty();
    Judging gone = Judging.by("training every quarter");
    assertThat(
            party(gone.sheet("unit", "id|name|founded|dissolved", "b1|b1|2026-01-01|2026-01-01")))
        .as("a unit that never was")
        .isEmpty();
  }

  @Test
  void knowsTheDaysOnWhichThingsMayChange() {
    Judging judging =
        Judging.by("training every quarter")
            .sheet("unit", "id|name|founded|dissolved", "b1|b1|2020-01-01|2030-01-01")
            .sheet(
                "people",
                "id|standing|joined|left|formal from",
                "p01|probationary|2021-01-01|2029-01-01|2022-01-01")
            .sheet("bodies", "id|kind|from|until", "g1|party-group|2020-02-01|2029-02-01")
            .sheet("seats", "person|body|from|until", "p01|g1|2023-01-01|2028-01-01")
            .sheet("facilities", "kind|from|until", "activity-room|2020-03-01|2029-03-01")
            .sheet("ledgers", "kind|from|until", "dues-ledger|2020-04-01|2029-04-01")
            .sheet("policies", "kind|from|until", "dues-management|2020-05-01|2029-05-01");
    List<String> days = grounds(judging).turns().stream().map(LocalDate::toString).skip(1).toList();
    assertThat(days)
        .containsExactly(
            "2020-01-01",
            "2020-02-01",
            "2020-03-01",
            "2020-04-01",
            "2020-05-01",
            "2021-01-01",
            "2022-01-01",
            "2023-01-01",
            "2028-01-01",
            "2029-01-01",
            "2029-02-01",
            "2029-03-01",
            "2029-04-01",
            "2029-05-01",
            "2030-01-01");
    assertThat(grounds(judging).turns().get(0)).isBefore(LocalDate.of(1971, 1, 1));
  }

  @Test
  void knowsWhoBelongedOnADayAndHowManyTheyAre() {
    Judging judging =
        Judging.by("theme-day every year when members >= 2")
            .sheet("people", "id|standing|joined", "p01|formal|", "p02|formal|2026-03-01");
    Grounds grounds = grounds(judging);
    LocalDate before = LocalDate.of(2026, 2, 28);
    assertThat(grounds.who("member", before)).containsExactly("p01");
    assertThat(grounds.who("member", before.plusDays(1))).containsExactly("p01", "p02");
    assertThat(grounds.number("member", Optional.empty(), before)).hasValue(BigDecimal.ONE);
    assertThat(grounds.number("activity-budget", Optional.empty(), before)).isEmpty();
    Condition when = judging.standard().duties().get(0).when().orElseThrow();
    assertThat(grounds.holds(when, Optional.empty(), before)).hasValue(false);
    assertThat(grounds.holds(when, Optional.empty(), before.plusDays(1))).hasValue(true);
    Judging open = Judging.by("theme-day every year when total-wages > 1");
    Condition unknown = open.standard().duties().get(0).when().orElseThrow();
    assertThat(grounds(open).holds(unknown, Optional.empty(), before)).isEmpty();
  }

  @Test
  void isPlainWhereSilenceMeansNothingWasDoneAndEveryIdMeansOneThing() {
    Judging judging =
        Judging.by("training every quarter")
            .sheet("people", "id|standing", PEOPLE)
            .sheet("bodies", "id|kind", "g1|party-group", "g2|party-group");
    assertThat(grounds(judging).plain()).isTrue();
    judging.sheet("covers", "source|kinds|from|through", "book||2026-01-01|2026-12-31");
    assertThat(grounds(judging).plain()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "31, 31", "32, 0", "0, 0", "'', 0"})
  void knowsTheDayTheUnitDeclaredForItself(String declared, int day) {
    Judging judging =
        Judging.by("theme-day every month on a fixed day")
            .sheet("unit", "id|name|fixed day", "b1|b1|" + declared);
    assertThat(grounds(judging).fixedDay()).isEqualTo(day);
  }
}
