package dev.plumbline.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.inject.Module;
import com.google.inject.multibindings.Multibinder;
import dev.plumbline.Plumbline;
import dev.plumbline.ReadyStandard;
import dev.plumbline.Records;
import dev.plumbline.RecordsInvalid;
import dev.plumbline.core.packed.Batch;
import dev.plumbline.core.packed.PackedPlan;
import dev.plumbline.core.packed.PackedReport;
import dev.plumbline.core.record.Fact;
import dev.plumbline.core.record.UnitRecords;
import dev.plumbline.core.sector.Standing;
import dev.plumbline.core.source.Source;
import dev.plumbline.spi.Inference;
import dev.plumbline.spi.PluginText;
import dev.plumbline.spi.SectorPlugin;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A host's batch of packed units judges what plugins work out, as its single checks do. */
final class PackedTest {

  private static final Year YEAR = Year.of(2026);
  private static final LocalDate YEAR_END = LocalDate.of(2026, 12, 31);

  private static final String STANDARD =
      """
      standard own
      measure lecture-hours "党课学时"
      党课学时 不少于6
      """;

  /** Knows the hours of a year from how many lectures there were: two each. */
  private static final class Hours implements Inference {

    @Override
    public String id() {
      return "hours";
    }

    @Override
    public List<Fact> facts(UnitRecords records) {
      BigDecimal hours = BigDecimal.valueOf(2L * records.activities().size());
      return List.of(
          new Fact("lecture-hours", hours, YEAR_END, Optional.empty(), Optional.empty()));
    }
  }

  private static final class Working implements SectorPlugin {

    @Override
    public String id() {
      return "working";
    }

    @Override
    public List<PluginText> vocabularies() {
      return List.of();
    }

    @Override
    public Module module() {
      return binder ->
          Multibinder.newSetBinder(binder, Inference.class).addBinding().to(Hours.class);
    }
  }

  private static ReadyStandard standard() {
    return Plumbline.builder()
        .classLoader(SectorPlugin.class.getClassLoader())
        .plugin(new Working())
        .build()
        .compile(new Source("own.std", STANDARD))
        .orElseThrow();
  }

  private static UnitRecords unit(int lectures) {
    Records records = Records.of("b" + lectures, "b");
    for (int i = 0; i < lectures; i++) {
      records.held("a" + i, "party-lecture", LocalDate.of(2026, 1 + i, 10));
    }
    return records.build();
  }

  @Test
  void judgesWhatPluginsWorkOut() {
    ReadyStandard standard = standard();
    List<UnitRecords> units = List.of(unit(2), unit(3), unit(4));
    List<Boolean> packed = new ArrayList<>();
    Batch.packing(standard.packed(YEAR, YEAR_END)).on(2).run(units.iterator(), listener(packed));
    List<Boolean> one =
        units.stream().map(each -> standard.check(each, YEAR, YEAR_END).conforms()).toList();
    assertThat(packed).isEqualTo(one).containsExactly(false, true, true);
    PackedPlan later = standard.packed(YEAR, LocalDate.of(2026, 6, 30)).asOf(YEAR_END);
    assertThat(later.checker().check(later.pack(unit(3))).conforms()).isTrue();
  }

  private static Batch.Listener<PackedReport> listener(List<Boolean> conforms) {
    return new Batch.Listener<>() {
      @Override
      public void checked(PackedReport result) {
        conforms.add(result.conforms());
      }

      @Override
      public boolean goesOn(long units) {
        return true;
      }
    };
  }

  @Test
  void refusesToPackWhatBreaksItsOwnConstraints() {
    PackedPlan plan = standard().packed(YEAR, YEAR_END);
    UnitRecords wrong = Records.of("b1", "b").person("no id", Standing.FORMAL).build();
    assertThatThrownBy(() -> plan.pack(wrong)).isInstanceOf(RecordsInvalid.class);
  }
}
