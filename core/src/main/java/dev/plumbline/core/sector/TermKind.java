package dev.plumbline.core.sector;

import dev.plumbline.core.message.Label;

/** What sort of thing a term names; decides which sentences it may stand in. */
public enum TermKind {
  /** Something held or done on a day: a meeting, a lecture, a training. */
  ACTIVITY("activity", "活动"),
  /** Something between two persons: a talk, a visit. */
  CONTACT("contact", "联系"),
  /** A set of people: members, formal members, committee members. As a measure, how many. */
  PEOPLE("people", "人员"),
  /** A body with members: a committee, a party group. */
  BODY("body", "机构"),
  /** A post one person holds: the secretary. */
  POST("post", "职务"),
  /** A number known of a unit or a body. */
  MEASURE("measure", "指标"),
  /** Something that happens and asks for an answer. */
  EVENT("event", "事件"),
  /** The term of office of a body or post. */
  OFFICE_TERM("office-term", "任期"),
  /** A place with things in it. */
  FACILITY("facility", "场所"),
  /** A ledger kept up to date. */
  LEDGER("ledger", "台账"),
  /** A document issued or filed. */
  DOCUMENT("document", "文件"),
  /** A rule or mechanism adopted. */
  POLICY("policy", "制度"),
  /** A thing in a place, a part of a ledger, a field of a record, a step, a topic. */
  ITEM("item", "事项"),
  /** Somebody outside the branch who receives or acts: the superior, the hospital committee. */
  ORGAN("organ", "单位"),
  /** Something outside the branch it has several of: paired villages, linked branches. */
  PARTNER("partner", "对象"),
  /** A word for a kind of unit or state a condition can ask for: an independent unit. */
  TRAIT("trait", "特征"),
  /** A kind of evidence: minutes, a photo's archive number. */
  EVIDENCE("evidence", "佐证"),
  /** A field of work a plugin serves: hospital, school. */
  SECTOR("sector", "行业"),
  /** A standard that others may extend: national, convention. */
  STANDARD("standard", "标准"),
  /** A value every institution decides for itself. */
  PARAMETER("parameter", "参数"),
  /** A kind of duty a plugin adds. */
  DUTY_KIND("duty-kind", "要求类型");

  private final String word;
  private final Label label;

  TermKind(String word, String zh) {
    this.word = word;
    this.label = new Label(zh, word.replace('-', ' '));
  }

  /** The English keyword that declares such a term. */
  public String word() {
    return word;
  }

  /** The kind's name for a reader. */
  public Label label() {
    return label;
  }
}
