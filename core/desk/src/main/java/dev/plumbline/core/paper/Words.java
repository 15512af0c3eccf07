package dev.plumbline.core.paper;

import dev.plumbline.core.check.Item;
import dev.plumbline.core.check.RecordRef;
import dev.plumbline.core.check.Status;
import dev.plumbline.core.message.Phrases;
import dev.plumbline.core.standard.Ask;
import dev.plumbline.core.standard.Duty;
import dev.plumbline.core.standard.Section;
import dev.plumbline.core.standard.Standard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of papers in one language. Immutable. */
public final class Words {

  private static final Phrases PHRASES = Phrases.beside(Words.class);
  private static final int MOST_PROOF = 6;

  private final Locale locale;

  /** Words in the language of {@code locale}. */
  public Words(Locale locale) {
    this.locale = locale;
  }

  /** The language. */
  public Locale locale() {
    return locale;
  }

  /** What stands under {@code key}, its places filled. */
  public String say(String key, Object... arguments) {
    return PHRASES.message(key, arguments).in(locale);
  }

  /** What is asked, on one line: what is to be confirmed, or the duty's name. */
  public String asked(Duty duty) {
    return duty.ask() instanceof Ask.Confirm confirm
        ? confirm.statement()
        : duty.label().in(locale);
  }

  /** The title of the section a duty stands in; that of the rest if it stands in none. */
  public String section(Standard standard, Duty duty) {
    return standard.sections().stream()
        .filter(section -> duty.section().filter(section.id()::equals).isPresent())
        .findFirst()
        .map(Section::title)
        .map(title -> title.in(locale))
        .orElseGet(() -> say("other-section"));
  }

  /** Whom an item is about; the unit's own word for the unit itself. */
  public String subject(Item item) {
    return item.subject().shown().map(each -> each.in(locale)).orElseGet(() -> say("the-unit"));
  }

  /** The name of a status. */
  public String status(Status status) {
    return say("status." + status);
  }

  /** The records that prove something, in short. */
  public String refs(List<RecordRef> refs) {
    List<String> shown = new ArrayList<>();
    for (RecordRef ref : refs.subList(0, Math.min(refs.size(), MOST_PROOF))) {
      String date = ref.date().map(LocalDate::toString).map(each -> " " + each).orElse("");
      String evidence = ref.evidence().map(each -> " " + each).orElse("");
      shown.add(ref.id() + date + evidence);
    }
    return String.join(say("semicolon"), shown) + (refs.size() > MOST_PROOF ? " …" : "");
  }
}
