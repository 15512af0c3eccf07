package dev.plumbline.core.ledger;

import static dev.plumbline.core.ledger.Column.Type.BODY;
import static dev.plumbline.core.ledger.Column.Type.DATE;
import static dev.plumbline.core.ledger.Column.Type.ID;
import static dev.plumbline.core.ledger.Column.Type.NUMBER;
import static dev.plumbline.core.ledger.Column.Type.PARTIES;
import static dev.plumbline.core.ledger.Column.Type.PERSON;
import static dev.plumbline.core.ledger.Column.Type.PERSONS;
import static dev.plumbline.core.ledger.Column.Type.TERM;
import static dev.plumbline.core.ledger.Column.Type.TERMS;
import static dev.plumbline.core.ledger.Column.Type.TEXT;
import static dev.plumbline.core.ledger.Column.Type.WHOLE;
import static dev.plumbline.core.ledger.Column.Type.YES_NO;

import dev.plumbline.core.message.Label;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The sheets of a ledger, with their columns in order. */
public enum Sheet {
  /** The unit itself, on one row. */
  UNIT(
      "unit",
      "单位",
      must("id", "编号", "id", ID),
      must("name", "名称", "name", TEXT),
      may("founded", "成立日期", "founded", DATE),
      may("dissolved", "撤销日期", "dissolved", DATE),
      may("traits", "特征", "traits", TERMS),
      may("fixedDay", "固定日", "fixed day", WHOLE),
      may("settings", "自行确定的事项", "settings", TEXT)),
  /** Its people, a person a row, by local ids. */
  PEOPLE(
      "people",
      "人员",
      must("id", "编号", "id", ID),
      must("standing", "身份", "standing", TEXT),
      may("formalFrom", "转正日期", "formal from", DATE),
      may("joined", "转入日期", "joined", DATE),
      may("left", "转出日期", "left", DATE),
      may("marks", "标记", "marks", TERMS)),
  /** Its bodies: the committee, the party groups. */
  BODIES(
      "bodies",
      "机构",
      must("id", "编号", "id", ID),
      must("kind", "类别", "kind", TERM),
      may("name", "名称", "name", TEXT),
      may("from", "成立日期", "from", DATE),
      may("until", "撤销日期", "until", DATE),
      may("elected", "选举日期", "elected", DATE),
      may("termYears", "任期年数", "term years", WHOLE),
      may("trait", "特征", "trait", TERM)),
  /** Who sits in which body or holds which post, and from when to when. */
  SEATS(
      "seats",
      "任职",
      must("person", "人员编号", "person", PERSON),
      may("body", "机构编号", "body", BODY),
      may("post", "职务", "post", TERM),
      may("from", "任职日期", "from", DATE),
      may("until", "离任日期", "until", DATE)),
  /** What was held. */
  ACTIVITIES(
      "activities",
      "活动",
      must("id", "编号", "id", ID),
      must("kinds", "活动", "kinds", TERMS),
      must("date", "日期", "date", DATE),
      may("days", "天数", "days", WHOLE),
      may("hours", "学时", "hours", NUMBER),
      may("body", "机构编号", "body", BODY),
      may("leader", "主持人", "leader", PERSON),
      may("present", "到会人员", "present", PERSONS),
      may("presentCount", "到会人数", "number present", WHOLE),
      may("excused", "请假人员", "excused", PERSONS),
      may("concerns", "涉及对象", "concerns", PARTIES),
      may("recipients", "面向", "recipients", PARTIES),
      may("fields", "记录内容", "fields", TERMS),
      may("topics", "主题", "topics", TERMS),
      may("steps", "步骤", "steps", TERMS),
      may("announced", "通知日期", "announced", DATE),
      may("recorded", "登记日期", "recorded", DATE),
      may("evidence", "凭证", "evidence", TEXT)),
  /** Talks and visits between two persons. */
  TALKS(
      "talks",
      "谈心走访",
      must("id", "编号", "id", ID),
      may("kind", "类别", "kind", TERM),
      must("from", "谈话人", "from", PERSON),
      must("to", "谈话对象", "to", PERSON),
      must("date", "日期", "date", DATE),
      may("evidence", "凭证", "evidence", TEXT)),
  /** What happened: a vacancy, a transfer. */
  EVENTS(
      "events",
      "事件",
      must("id", "编号", "id", ID),
      must("kind", "事件", "kind", TERM),
      must("date", "日期", "date", DATE),
      may("subject", "涉及对象", "subject", PARTIES),
      may("settled", "办结日期", "settled", DATE)),
  /** Values of measures, each from a day on. */
  FACTS(
      "facts",
      "数据",
      must("measure", "指标", "measure", TERM),
      must("value", "数值", "value", NUMBER),
      must("date", "日期", "date", DATE),
      may("subject", "涉及对象", "subject", PARTIES),
      may("source", "来源", "source", TEXT)),
  /** Places, and what is in them. */
  FACILITIES(
      "facilities",
      "场所",
      must("kind", "场所", "kind", TERM),
      may("items", "具备", "items", TERMS),
      may("from", "启用日期", "from", DATE),
      may("until", "停用日期", "until", DATE)),
  /** Ledgers kept, and what they hold. */
  LEDGERS(
      "ledgers",
      "台账",
      must("kind", "台账", "kind", TERM),
      may("items", "内容", "items", TERMS),
      may("subject", "涉及对象", "subject", PARTIES),
      may("from", "建立日期", "from", DATE),
      may("until", "停用日期", "until", DATE)),
  /** Documents issued or filed. */
  DOCUMENTS(
      "documents",
      "文件",
      must("id", "编号", "id", ID),
      must("kind", "文件", "kind", TERM),
      must("date", "日期", "date", DATE),
      may("items", "内容", "items", TERMS),
      may("recipients", "报送", "recipients", PARTIES),
      may("subject", "涉及对象", "subject", PARTIES),
      may("evidence", "凭证", "evidence", TEXT)),
  /** Rules adopted, and when they are in force. */
  POLICIES(
      "policies",
      "制度",
      must("kind", "制度", "kind", TERM),
      may("from", "施行日期", "from", DATE),
      may("until", "失效日期", "until", DATE),
      may("evidence", "凭证", "evidence", TEXT)),
  /** What an officer has confirmed or denied. */
  ATTESTATIONS(
      "attestations",
      "确认",
      must("duty", "条目", "duty", TEXT),
      may("subject", "涉及对象", "subject", PARTIES),
      must("officer", "确认人", "officer", PERSON),
      must("date", "日期", "date", DATE),
      must("met", "是否做到", "met", YES_NO),
      may("points", "评分", "points", NUMBER),
      may("evidenceKind", "佐证类别", "evidence kind", TERM),
      may("evidence", "凭证", "evidence", TEXT)),
  /** Which kinds of records are complete, and for which days. */
  COVERS(
      "covers",
      "覆盖范围",
      must("source", "来源", "source", TEXT),
      may("kinds", "类别", "kinds", TERMS),
      must("from", "起", "from", DATE),
      must("through", "止", "through", DATE));

  private final String key;
  private final Label label;
  private final List<Column> columns;

  Sheet(String key, String zh, Column... columns) {
    this.key = key;
    this.label = new Label(zh, key);
    this.columns = List.of(columns);
  }

  private static Column must(String key, String zh, String en, Column.Type type) {
    return new Column(key, new Label(zh, en), type, true);
  }

  private static Column may(String key, String zh, String en, Column.Type type) {
    return new Column(key, new Label(zh, en), type, false);
  }

  /** Its name in JSON. */
  public String key() {
    return key;
  }

  /** Its name in both languages. */
  public Label label() {
    return label;
  }

  /** Its columns in order. */
  public List<Column> columns() {
    return columns;
  }

  /** The sheet named {@code name} in either language. */
  public static Optional<Sheet> named(String name) {
    String plain = name.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(sheet -> plain.equals(sheet.key) || plain.equals(sheet.label.zh()))
        .findFirst();
  }
}
