package dev.plumbline.bench;

import dev.plumbline.core.record.Activity;
import dev.plumbline.core.record.Body;
import dev.plumbline.core.record.Person;
import dev.plumbline.core.record.Talk;
import dev.plumbline.core.record.UnitRecords;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.StatelessKieSession;

/** Drools: twelve rules in the executable model, a stateless session for each unit. */
public final class Rules implements Contestant {

  /** A window of the year in which a duty asks for something. */
  public record Due(String kind, int window) {}

  /** A meeting of the unit, counted in the window of its duty. */
  public record Held(String kind, int window) {}

  /** A group. */
  public record Group(int number, int size) {}

  /** A month in which every group meets. */
  public record Month(int window) {}

  /** A group's meeting. */
  public record GroupHeld(int group, int window) {}

  /** A meeting that needs enough of those due. */
  public record Attended(int half, int came, int due) {}

  /** Half of a year. */
  public record Half(int window) {}

  /** A member; {@code always} when there all year. */
  public record Member(int number, boolean always, boolean committee) {}

  /** Two who talked. */
  public record Talked(int one, int other) {}

  /** One person at one training. */
  public record Trained(int person, int hours) {}

  /** One person at one training of the committee. */
  public record CommitteeTrained(int person, int days) {}

  /** The size of the committee. */
  public record Size(int number) {}

  private final List<List<Object>> units;
  private final KieBase rules;

  Rules(List<UnitRecords> units) {
    this.units = units.stream().map(Rules::facts).toList();
    this.rules = built();
  }

  private static KieBase built() {
    try (InputStream in = Rules.class.getResourceAsStream("twelve.drl")) {
      KieServices services = KieServices.Factory.get();
      KieFileSystem files = services.newKieFileSystem();
      files.write(
          "src/main/resources/twelve.drl",
          new String(
              Objects.requireNonNull(in, "twelve.drl").readAllBytes(), StandardCharsets.UTF_8));
      KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
      if (builder.getResults().hasMessages(Message.Level.ERROR)) {
        throw new IllegalStateException(builder.getResults().toString());
      }
      return services.newKieContainer(services.getRepository().getDefaultReleaseId()).getKieBase();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int number(String id) {
    return Integer.parseInt(id.substring(1));
  }

  private static List<Object> facts(UnitRecords unit) {
    List<Object> facts = new ArrayList<>();
    for (int month = 0; month < 12; month++) {
      facts.add(new Month(month));
      facts.add(new Due("committee.meeting", month));
      facts.add(new Due("theme-day", month));
      if (month < 4) {
        facts.add(new Due("general-meeting", month));
        facts.add(new Due("party-lecture", month));
      }
    }
    facts.add(new Due("democratic-appraisal", 3));
    facts.add(new Half(0));
    facts.add(new Half(1));
    int committee = 0;
    for (Person each : unit.people()) {
      boolean seated = seated(each, "c");
      committee += seated ? 1 : 0;
      facts.add(new Member(number(each.id()), each.joined().isEmpty(), seated));
    }
    facts.add(new Size(committee));
    for (Body each : unit.bodies()) {
      if (each.kind().equals("party-group")) {
        int size = (int) unit.people().stream().filter(p -> seated(p, each.id())).count();
        facts.add(new Group(number(each.id()), size));
      }
    }
    unit.activities().forEach(each -> activity(each, unit, facts));
    for (Talk each : unit.talks()) {
      facts.add(new Talked(number(each.from()), number(each.to())));
      facts.add(new Talked(number(each.to()), number(each.from())));
    }
    return facts;
  }

  private static boolean seated(Person person, String body) {
    return person.seats().stream().anyMatch(seat -> seat.body().orElse("").equals(body));
  }

  private static void activity(Activity each, UnitRecords unit, List<Object> facts) {
    int month = each.date().getMonthValue() - 1;
    String kind = each.kinds().get(0);
    switch (kind) {
      case "party-group.meeting" ->
          facts.add(new GroupHeld(number(each.body().orElseThrow()), month));
      case "committee.meeting", "theme-day" -> facts.add(new Held(kind, month));
      case "general-meeting", "democratic-appraisal" -> facts.add(new Held(kind, month / 3));
      case "party-lecture" -> {
        if (each.fields().containsAll(List.of("topic", "attendance"))) {
          facts.add(new Held(kind, month / 3));
        }
      }
      case "organization-life-meeting" -> {
        Set<String> came = new HashSet<>(each.present());
        List<String> due =
            unit.people().stream()
                .filter(p -> p.joined().filter(each.date()::isBefore).isEmpty())
                .map(Person::id)
                .toList();
        came.retainAll(due);
        facts.add(new Attended(month / 6, came.size(), due.size()));
      }
      case "training" ->
          each.present()
              .forEach(p -> facts.add(new Trained(number(p), each.hours().get().intValue())));
      case "committee-training" ->
          each.present().forEach(p -> facts.add(new CommitteeTrained(number(p), each.days())));
      default -> throw new IllegalStateException("a kind nobody counts: " + kind);
    }
  }

  @Override
  public void check(int unit, Found found) {
    StatelessKieSession session = rules.newStatelessKieSession();
    session.setGlobal("found", found);
    session.execute(units.get(unit));
  }
}
