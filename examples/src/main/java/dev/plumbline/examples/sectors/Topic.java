package dev.plumbline.examples.sectors;

import dev.plumbline.core.standard.Ask;
import dev.plumbline.core.standard.Duty;
import java.util.List;
import java.util.Set;

/**
 * A row of the comparison: what duties of several sectors are about.
 *
 * @param zh its Chinese name
 * @param en its English name
 * @param subjects the terms such duties are about
 */
record Topic(String zh, String en, Set<String> subjects) {

  static List<Topic> all() {
    return List.of(
        topic("设不设支部", "branch", "branch", "joint-branch", "temporary-branch"),
        topic("设不设支委会", "committee", "committee"),
        topic("支委会人数", "committee size", "committee.size"),
        topic("书记、副书记", "secretary and deputy", "secretary", "deputy-secretary"),
        topic("任期", "term of office", "committee.term"),
        topic("换届", "election", "election", "term-request", "reminder-letter"),
        topic("补选", "vacancies", "committee.vacancy", "by-election", "secretary.vacancy"),
        topic("党小组", "groups", "party-group", "party-group.members"),
        topic("党员大会", "general meeting", "general-meeting"),
        topic("支委会会议", "committee meeting", "committee.meeting"),
        topic("党小组会", "group meeting", "party-group.meeting"),
        topic("党课", "lecture", "party-lecture"),
        topic("组织生活会", "life meeting", "organization-life-meeting"),
        topic("民主生活会", "democratic life meeting", "democratic-life-meeting"),
        topic("民主评议", "appraisal", "democratic-appraisal"),
        topic("谈心谈话", "talks", "talk"),
        topic("走访", "visits", "home-visit"),
        topic("主题党日", "theme day", "theme-day", "fixed-activity-day"),
        topic("党员学习", "training of members", "training", "focused-training"),
        topic("班子培训", "training of leaders", "committee-training", "secretary-training"),
        topic("党费缴纳", "payment of dues", "dues-payment", "dues-check"),
        topic("党费公布", "publication of dues", "dues-report"),
        topic("述职", "work report", "work-report"),
        topic("党员活动室", "activity room", "activity-room"),
        topic("经费", "funds", "activity-budget"),
        topic("自评", "self-evaluation", "self-evaluation"));
  }

  private static Topic topic(String zh, String en, String... subjects) {
    return new Topic(zh, en, Set.of(subjects));
  }

  /** Whether {@code duty} is about it and is not left to a person. */
  boolean meets(Duty duty) {
    return !(duty.ask() instanceof Ask.Confirm)
        && duty.ask().subject().filter(subjects::contains).isPresent();
  }
}
