package dev.plumbline.examples.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.core.record.UnitRecords;
import dev.plumbline.core.standard.Standard;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * The object door and the packed door say the same of standards and ledgers made up from seeds, and
 * so does the object door when it judges only what the packed duties find. More of them with {@code
 * -Dplumbline.doors.standards=5000}.
 */
final class DoorsTest {

  private static final int STANDARDS = Integer.getInteger("plumbline.doors.standards", 300);
  private static final int LEDGERS = 6;

  @Test
  void bothDoorsSayTheSame() {
    int packedBreaches = 0;
    int packedItems = 0;
    int judged = 0;
    for (int i = 0; i < STANDARDS; i++) {
      Dice dice = new Dice(7_000_003L + i);
      List<String> lines = Standards.whole(dice);
      Optional<Standard> made = Standards.compiled(lines);
      if (made.isEmpty()) {
        continue;
      }
      judged++;
      Standard standard = made.get();
      Doors doors = new Doors(standard, Standards.range(dice));
      for (int j = 0; j < LEDGERS; j++) {
        UnitRecords records = new Units(dice, standard).records();
        LocalDate asOf = dice.once(2) ? LocalDate.of(2026, 12, 31) : dice.day();
        assertThat(doors.differences(records, asOf))
            .as("standard %s, ledger %s: %s", i, j, lines)
            .isEmpty();
      }
      packedBreaches += doors.breaches();
      packedItems += doors.items();
    }
    assertThat(judged).isGreaterThan(STANDARDS / 2);
    assertThat(packedBreaches).isGreaterThan(STANDARDS);
    assertThat(packedItems).isGreaterThan(10 * STANDARDS);
  }
}
