package dev.plumbline.examples.oracle;

import dev.plumbline.Compiled;
import dev.plumbline.Plumbline;
import dev.plumbline.ReadyStandard;
import dev.plumbline.core.period.DateRange;
import dev.plumbline.core.source.Source;
import dev.plumbline.core.standard.Standard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes up standards, line by line, in the words of an office. Not thread-safe. */
final class Standards {

  private static final Plumbline PLUMBLINE = Plumbline.create();
  private static final DateRange YEAR =
      new DateRange(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1));

  private final Dice dice;

  Standards(Dice dice) {
    this.dice = dice;
  }

  /** A whole standard, some of its duties in sections with points. */
  static List<String> whole(Dice dice) {
    Standards standards = new Standards(dice);
    List<String> lines = new ArrayList<>(standards.heading());
    if (dice.once(3)) {
      lines.addAll(standards.duties(dice.number(1, 6)));
      return lines;
    }
    lines.addAll(new Points(dice).scale());
    int sections = dice.number(1, 3);
    for (int i = 1; i <= sections; i++) {
      lines.addAll(new Points(dice).section(i, standards));
    }
    lines.addAll(standards.asides());
    lines.addAll(new Points(dice).grades());
    return lines;
  }

  /** The standard some lines make, unless one of them is not sound. */
  static Optional<Standard> compiled(List<String> lines) {
    Compiled compiled =
        PLUMBLINE.compile(new Source("made-up.std", String.join("\n", lines) + "\n"));
    return compiled.standard().map(ReadyStandard::standard);
  }

  /** The days to judge. */
  static DateRange range(Dice dice) {
    return dice.any(
        YEAR,
        YEAR,
        new DateRange(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 7, 1)),
        new DateRange(LocalDate.of(2025, 1, 1), LocalDate.of(2027, 1, 1)));
  }

  /** The lines that stand in every standard. */
  List<String> heading() {
    List<String> lines = new ArrayList<>();
    lines.add("plumbline 1");
    lines.add("standard made-up \"made up\"");
    lines.add("sector party");
    switch (dice.number(1, 8)) {
      case 1 -> lines.add("valid from " + dice.day());
      case 2 -> lines.add("valid from 2024-05-20");
      case 3 -> lines.add("valid from 2025-09-10 to 2026-" + dice.any("05-14", "09-30", "12-30"));
      default -> lines.add("valid from 2026-01-01");
    }
    lines.add(
        dice.any(
            "calendar {\n semester spring 02-20 to 07-10\n  semester autumn 09-01 to 01-15\n}",
            "calendar {\n semester spring 03-01 to 06-30\n  semester autumn 08-25 to 12-31\n "
                + " holiday 2026-10-01 to 2026-10-07\n workday 2026-10-10\n}"));
    lines.add("partner village \"村\"");
    lines.add("facility canteen \"食堂\"");
    lines.add("parameter days-left open \"期限\"");
    lines.add("parameter ready open \"条件\"");
    return lines;
  }

  /** Lines that each ask something, or waive it. */
  List<String> duties(int count) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      lines.add(duty());
    }
    lines.addAll(asides());
    return lines;
  }

  private List<String> asides() {
    List<String> lines = new ArrayList<>();
    if (dice.once(6)) {
      lines.add("exempt frail-members from training");
    }
    if (dice.once(6)) {
      lines.add("duties of superior {");
      lines.add("  term-reminder 6 months before committee.term ends");
      lines.add("  inspection every half-year");
      lines.add("}");
    }
    if (dice.once(4)) {
      lines.add("phase drive \"campaign\" from 2026-0" + dice.number(3, 6) + "-20 to 2026-09-10 {");
      lines.add(
          "  " + dice.any("document problem-list once", "party-lecture", "training every month"));
      lines.add(
          "  " + dice.any("attest \"checked\"", "talk every week per member", "theme-day once"));
      lines.add("}");
    }
    if (dice.once(3)) {
      String window = dice.any("2026-Q2", "2026-07", "2026", "2026-H1", "2026-03-05 to 2026-05-05");
      lines.add(
          "waive "
              + dice.any("party-lecture", "training", "talk", "committee.meeting")
              + " in "
              + window
              + " because \"flood\" approved-by \"superior\" until 2026-"
              + dice.any("06-30", "12-31"));
    }
    return lines;
  }

  /** One sentence. */
  String duty() {
    String modality = dice.any("", "", "", "", "should ", "may ");
    String duty =
        switch (dice.number(1, 20)) {
          case 1, 2, 3, 4, 5, 6 -> held();
          case 7, 8 -> hours();
          case 9, 10 -> apart();
          case 11, 12 -> upon();
          case 13 -> pairs();
          case 14, 15 -> figures();
          case 16 -> existence();
          case 17 -> holdings();
          case 18 -> documents();
          case 19 ->
              "attest \"clear\""
                  + dice.any("", " evidence minutes", " every quarter", " per party-group");
          default -> terms();
        };
    return modality + duty + condition();
  }

  private String held() {
    String kind =
        dice.any(
            "party-lecture",
            "general-meeting",
            "committee.meeting",
            "party-group.meeting",
            "organization-life-meeting",
            "training",
            "party-lecture or theme-day");
    return kind + every() + times() + place() + subject(kind) + criteria();
  }

  private String every() {
    return " every "
        + dice.any(
            "week",
            "half-month",
            "month",
            "month",
            "quarter",
            "quarter",
            "half-year",
            "year",
            "year",
            "semester",
            "academic-year",
            "term",
            "2 years",
            "2 months",
            "5 months",
            "3 weeks");
  }

  private String times() {
    return dice.any(
        "",
        "",
        "",
        " 2 times",
        " 1 to 2 times",
        " at most 2 times",
        " at least 3 times",
        " exactly 1");
  }

  private String place() {
    return dice.any(
        "",
        "",
        "",
        "",
        "",
        " in Q4",
        " in March, April",
        " by 11-30",
        " by 02-15",
        " by 06-30",
        " from 03-10 to 05-20",
        " from 12-01 to 01-31",
        " on the 15th of every month",
        " on a fixed day",
        " on a fixed day moved past holidays",
        " on the 1st of every month moved past holidays",
        " by 10-03 moved past holidays, within 2 days",
        " by 02-28 moved past holidays",
        " on the last day",
        " on the first Monday",
        " in Q2, by 05-15");
  }

  private String subject(String kind) {
    if (kind.startsWith("party-group") || dice.once(3)) {
      return dice.any(
          "",
          " per party-group",
          " per member",
          " per committee-member",
          " per village",
          " per member, exempt frail-members",
          " per member, exempt probationary-members");
    }
    return "";
  }

  private String criteria() {
    return dice.any(
        "",
        "",
        "",
        "",
        "",
        "",
        " attended by all members",
        " attended by 80% of members",
        " attended by 60% of formal-members",
        " led by secretary",
        " recording topic, attendance",
        " to all members",
        " held with party-lecture",
        " not together with theme-day",
        " may be held with theme-day",
        " in steps topic, decision",
        " about content, topic and so on",
        " lasting at least 2 hours",
        " announced 3 calendar-days ahead",
        " attended by all members, led by committee-member",
        " exempt frail-members attended by all members");
  }

  private String hours() {
    return dice.any("training", "committee-training", "volunteer-service")
        + dice.any(" every year", " every half-year", " every quarter")
        + dice.any(
            " at least 8 hours",
            " at least 20 hours",
            " at least 3 days or 20 hours",
            " at least 2 times or 12 hours",
            " at least 16 hours 1 day counts as 6 hours",
            " at least 4 days",
            " at least 2 days",
            " at most 30 hours",
            " at most 5 days")
        + dice.any("", " per member", " per committee-member", " per member, exempt frail-members")
        + dice.any("", "", " led by secretary");
  }

  private String apart() {
    return dice.any("party-lecture", "general-meeting", "talk", "party-lecture or training")
        + " at most "
        + dice.any("3 months", "20 days", "6 weeks", "1 year", "2 months", "days-left")
        + " apart"
        + dice.any("", "", " per member", " per party-group", criteria());
  }

  private String upon() {
    return dice.any(
            "home-visit", "talk", "general-meeting", "by-election", "document review-report")
        + dice.any(
            " within 7 days of member.hospitalized",
            " within 30 days of member.post-changed",
            " within 2 months of committee.vacancy",
            " within 5 working-days of general-meeting",
            " within days-left of member.rewarded",
            " before general-meeting",
            " after member.bereaved",
            " within 10 days before party-lecture",
            " 6 months before committee.term ends",
            " within 3 months of committee.term",
            " within 14 days of talk",
            " within 1 month of annual-plan");
  }

  private String pairs() {
    return "talk"
        + dice.any(
            " every year", " every half-year", " every quarter", " every year at least 2 times")
        + dice.any(
            " by each committee-member with each member",
            " among each committee-member",
            " by each committee-member with each committee-member",
            " by each secretary with each probationary-member, exempt frail-members");
  }

  private String figures() {
    return dice.any(
        "activity-budget at least 2% of total-wages",
        "activity-budget above 1000",
        "activity-budget 1000 to 3000, never above 5000",
        "formal-member at least 50% of member",
        "committee.size 3 to 5, never above 7",
        "committee.size odd",
        "party-group.members at least 3 per party-group",
        "party-group.members at least 2",
        "members at least 3",
        "applicant at least 10% of member within 1 year",
        "formal-member at least 5 within days-left",
        "formal-member at least 60% within 6 months");
  }

  private String existence() {
    return dice.any(
        "committee required",
        "committee forbidden",
        "secretary exactly 1",
        "deputy-secretary at most 1",
        "party-group at least 2",
        "committee required elected by election",
        "group-leader exactly 1 per party-group",
        "organization-officer required held by committee-member",
        "canteen required",
        "canteen forbidden",
        "village at least 1");
  }

  private String holdings() {
    return dice.any(
        "activity-room has place, equipment, sign",
        "activity-room has at least 2 of place, equipment, sign, books",
        "activity-room has such as place, sign",
        "ledger member-affairs has roster, dues-record",
        "ledger dues-ledger has any of roster, dues-record per party-group",
        "policy dues-management in force",
        "policy work-goals in force");
  }

  private String documents() {
    return "document "
        + dice.any("annual-plan", "annual-summary", "problem-list")
        + dice.any(
            " every year by 01-31",
            " every year",
            " every quarter",
            " once",
            " every half-year in Q2",
            " on 2026-03-15",
            " from 2026-03-01 to 2026-04-15")
        + dice.any("", " has topic, content", " to superior", " per party-group");
  }

  private String terms() {
    return dice.any(
        "committee.term lasts 3 to 5 years, notice 6 months ahead",
        "committee.term lasts 3 years, extension at most 6 months",
        "committee.vacancy filled within 60 days",
        "committee.vacancy filled within days-left",
        "committee.vacancy filled");
  }

  private String condition() {
    return dice.once(3)
        ? " "
            + dice.any(
                "when committee exists",
                "unless committee exists",
                "when formal-members >= 3",
                "when formal-members < 3 or party-group exists",
                "when not formal-members >= 4 and village exists",
                "when total-wages > 50000",
                "when total-wages > 50000 or members >= 4",
                "when independent-unit",
                "when party-group.members >= 2",
                "when ready",
                "when ready and members >= 3",
                "when activity-budget of total-wages >= 3%",
                "when dues-management exists",
                "unless member.hospitalized exists")
        : "";
  }
}
