package dev.plumbline.core.assess;

import dev.plumbline.core.message.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Whether results hold together: each follows the one before, every sample comes out again, every
 * rate adds up.
 */
public final class Verification {

  private final List<Message> faults = new ArrayList<>();
  private final Map<Integer, String> seals = new HashMap<>();
  private final Map<Integer, Outcome.Drawn> samples = new HashMap<>();
  private final Map<String, CheckedUnit> checks = new HashMap<>();

  private Verification() {}

  /**
   * What is wrong with results, in the order they were given; nothing if they hold together.
   *
   * @param head the digest the last must have, where it is known from elsewhere
   */
  public static List<Message> of(List<Sealed> results, Optional<String> head) {
    Verification verification = new Verification();
    verification.chain(results);
    results.forEach(each -> verification.content(each.result()));
    head.filter(known -> results.isEmpty() || !last(results).digest().equals(known))
        .ifPresent(known -> verification.faults.add(Refused.phrase("verify.head", known)));
    return List.copyOf(verification.faults);
  }

  private static Sealed last(List<Sealed> results) {
    return results.get(results.size() - 1);
  }

  private void chain(List<Sealed> results) {
    int expected = 1;
    Optional<Sealed> before = Optional.empty();
    for (Sealed each : results) {
      int number = each.result().number();
      if (number != expected) {
        faults.add(Refused.phrase("verify.number", expected, number));
      } else if (!each.result().previous().equals(before.map(Sealed::digest))) {
        faults.add(Refused.phrase("verify.previous", number));
      }
      before
          .map(Sealed::result)
          .filter(
              other ->
                  !other.assessment().equals(each.result().assessment())
                      || other.year() != each.result().year())
          .ifPresent(other -> faults.add(Refused.phrase("verify.other", number)));
      before = Optional.of(each);
      expected = number + 1;
    }
  }

  private void content(Result result) {
    if (result.outcome() instanceof Outcome.Opened opened) {
      seals.put(1, opened.seal());
    } else if (result.outcome() instanceof Outcome.Redone redone) {
      seals.put(redone.round(), redone.seal());
      checks.clear();
    } else if (result.outcome() instanceof Outcome.Drawn drawn) {
      samples.put(drawn.round(), drawn);
      sample(result.number(), drawn);
    } else if (result.outcome() instanceof Outcome.Checked checked) {
      checked.units().forEach(unit -> checks.put(unit.unit(), unit));
      checked.bodies().forEach(body -> rate(result.number(), checked.round(), body));
    }
  }

  /** A result alone is enough to draw again; the seal stands in one before it. */
  private void sample(int number, Outcome.Drawn drawn) {
    TreeMap<String, List<String>> candidates = new TreeMap<>();
    drawn.strata().forEach(stratum -> candidates.put(stratum.name(), stratum.candidates()));
    List<Stratum> again = Sampling.draw(drawn.seed(), drawn.round(), drawn.share(), candidates);
    if (!drawn.method().equals(Sampling.METHOD) || !again.equals(drawn.strata())) {
      faults.add(Refused.phrase("verify.sample", number));
    }
    String seal = seals.get(drawn.round());
    if (seal != null && !seal.equals(Sampling.seal(drawn.seed()))) {
      faults.add(Refused.phrase("verify.seal", number));
    }
  }

  private void rate(int number, int round, BodyResult body) {
    Outcome.Drawn drawn = samples.get(round);
    if (drawn == null) {
      return;
    }
    ErrorRate rate = new ErrorRate(0, 0, 0);
    for (Stratum stratum : drawn.strata()) {
      for (String unit : stratum.chosen()) {
        CheckedUnit checked = checks.get(unit);
        if (stratum.name().equals(body.body()) && checked != null) {
          rate = rate.plus(checked.rate());
        }
      }
    }
    if (!rate.equals(body.rate())) {
      faults.add(Refused.phrase("verify.rate", number, body.body()));
    }
  }
}
