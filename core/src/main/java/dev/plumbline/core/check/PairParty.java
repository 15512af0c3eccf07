package dev.plumbline.core.check;

import dev.plumbline.core.period.DateRange;
import dev.plumbline.core.record.Activity;
import dev.plumbline.core.record.Document;
import dev.plumbline.core.record.Talk;
import java.util.Arrays;
import java.util.Optional;

/** Pairs of two different persons. */
final class PairParty extends Party {

  private static final int NONE = -1;

  private final Members by;
  private final Members with;
  private final Pairs pairs;
  private final int[] numbers;
  private final Touched acting = new Touched();
  private final Touched met = new Touched();

  private PairParty(Members by, Members with, Pairs pairs, int[] numbers) {
    this.by = by;
    this.with = with;
    this.pairs = pairs;
    this.numbers = numbers;
  }

  /**
   * Each with each other; none if two of a pair were never there together, or they are too many.
   */
  static Optional<Party> of(Members by, Members with, boolean mutual, int most) {
    if ((long) by.size() * with.size() > most) {
      return Optional.empty();
    }
    int[] numbers = new int[by.size() * with.size()];
    Arrays.fill(numbers, NONE);
    int[] pairs = new int[numbers.length];
    int count = 0;
    boolean always = by.isAlways() && with.isAlways();
    for (int one = 0; one < by.size(); one++) {
      int oneWith = mutual ? with.number(by, one) : NONE;
      for (int other = 0; other < with.size(); other++) {
        int otherBy = by.number(with, other);
        boolean again =
            oneWith >= 0 && otherBy >= 0 && numbers[otherBy * with.size() + oneWith] >= 0;
        if (otherBy == one || again) {
          continue;
        } else if (!always && !by.there(one).overlaps(with.there(other))) {
          return Optional.empty();
        }
        numbers[one * with.size() + other] = count;
        pairs[count++] = one * with.size() + other;
      }
    }
    Pairs roll = new Pairs(by.ids(), with.ids(), Arrays.copyOf(pairs, count));
    return Optional.of(new PairParty(by, with, roll, numbers));
  }

  private static final class Pairs implements Roll {

    private final String[] by;
    private final String[] with;
    private final int[] pairs;

    Pairs(String[] by, String[] with, int[] pairs) {
      this.by = by;
      this.with = with;
      this.pairs = pairs;
    }

    @Override
    public int size() {
      return pairs.length;
    }

    @Override
    public Subject subject(int number) {
      int pair = pairs[number];
      return new Subject.Pair(by[pair / with.length], with[pair % with.length]);
    }
  }

  @Override
  public Roll roll() {
    return pairs;
  }

  @Override
  public boolean isAlways() {
    return by.isAlways() && with.isAlways();
  }

  @Override
  public DateRange there(int number) {
    int pair = pairs.pairs[number];
    DateRange one = by.there(pair / with.size());
    DateRange other = with.there(pair % with.size());
    if (other.covers(one)) {
      return one;
    }
    return one.intersect(other)
        .orElseThrow(() -> new IllegalStateException("a pair that never was"));
  }

  private void add(int one, int other, Touched touched) {
    int number = one < 0 || other < 0 ? NONE : numbers[one * with.size() + other];
    if (number >= 0) {
      touched.add(number);
    }
  }

  @Override
  void of(Activity activity, String kind, Touched touched) {
    acting.clear();
    met.clear();
    EachParty.involved(by, activity, acting);
    EachParty.involved(with, activity, met);
    for (int i = 0; i < acting.size(); i++) {
      for (int j = 0; j < met.size(); j++) {
        add(acting.get(i), met.get(j), touched);
      }
    }
  }

  /** A talk serves both who sought it and whom. */
  @Override
  void of(Talk talk, Touched touched) {
    add(by.number(talk.from()), with.number(talk.to()), touched);
    add(by.number(talk.to()), with.number(talk.from()), touched);
  }

  /** No document names two persons. */
  @Override
  void of(Document document, Touched touched) {}
}
