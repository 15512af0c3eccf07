package dev.plumbline.examples.comparing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Plumbline;
import dev.plumbline.core.compare.Comparison;
import dev.plumbline.core.compare.DutyChange;
import dev.plumbline.core.compare.Witness;
import dev.plumbline.core.compare.WitnessText;
import dev.plumbline.core.source.Source;
import dev.plumbline.core.standard.Standard;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Pairs of sentences and how the second stands to the first; every witness is confirmed anew. */
final class DutyRelationsTest {

  private static final Plumbline PLUMBLINE = Plumbline.create();
  private static final String HEAD =
      "calendar { semester spring 02-20 to 07-10\n semester autumn 09-01 to 01-15 }\n";

  @ParameterizedTest(name = "{0} -> {1}: {2}")
  @CsvFileSource(resources = "/comparing/pairs.csv", delimiter = ';', numLinesToSkip = 1)
  void standsAsTheTableSays(String before, String after, String relation) {
    Comparison comparison = Comparison.of(standard(before), standard(after));
    assertThat(comparison.changes()).hasSize(1);
    DutyChange change = comparison.changes().get(0);
    String shown =
        change.less().map(this::shown).orElse("") + change.more().map(this::shown).orElse("");
    assertThat(change.relation().name()).as(shown).isEqualTo(relation.strip());
    change.less().ifPresent(each -> Confirmed.by(each, comparison.after(), comparison.before()));
    change.more().ifPresent(each -> Confirmed.by(each, comparison.before(), comparison.after()));
  }

  private String shown(Witness witness) {
    return WitnessText.of(witness, standard("party-lecture every quarter").vocabulary())
        .in(Locale.ENGLISH);
  }

  /** Several years together are counted from the year the standard says. */
  private static String head(String duty) {
    return duty.contains("years") ? HEAD + "valid from 2020-01-01\n" : HEAD;
  }

  private static Standard standard(String duty) {
    return PLUMBLINE
        .compile(new Source("pair.std", head(duty) + duty + "\n"))
        .orElseThrow()
        .standard();
  }
}
