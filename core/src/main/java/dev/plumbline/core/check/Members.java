package dev.plumbline.core.check;

import dev.plumbline.core.period.DateRange;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Everybody or everything a term names, numbered, each there for one stretch of days. */
final class Members {

  private static final int NONE = -1;

  private final Ids known;
  private final String[] ids;
  private final DateRange[] there;
  private final int[] places;
  private final int[] numbers;
  private final boolean always;

  private Members(
      Ids known, String[] ids, DateRange[] there, int[] places, int[] numbers, boolean always) {
    this.known = known;
    this.ids = ids;
    this.there = there;
    this.places = places;
    this.numbers = numbers;
    this.always = always;
  }

  /** Those of some stays; none if one comes twice. */
  static Optional<Members> of(List<Roster.Stay> stays, Ids known) {
    String[] ids = new String[stays.size()];
    DateRange[] there = new DateRange[ids.length];
    int[] places = new int[ids.length];
    int[] numbers = new int[known.size()];
    Arrays.fill(numbers, NONE);
    boolean always = true;
    for (int i = 0; i < ids.length; i++) {
      Roster.Stay stay = stays.get(i);
      int number = known.number(stay.id());
      if (numbers[number] != NONE) {
        return Optional.empty();
      }
      numbers[number] = i;
      places[i] = number;
      ids[i] = stay.id();
      there[i] = stay.range();
      always &= stay.range().equals(DateRange.ALWAYS);
    }
    return Optional.of(new Members(known, ids, there, places, numbers, always));
  }

  /** They, without what else is known of them. */
  Roll roll() {
    return new Ones(ids);
  }

  private static final class Ones implements Roll {

    private final String[] ids;

    Ones(String[] ids) {
      this.ids = ids;
    }

    @Override
    public int size() {
      return ids.length;
    }

    @Override
    public Subject subject(int number) {
      return new Subject.One(ids[number]);
    }
  }

  int size() {
    return ids.length;
  }

  String[] ids() {
    return ids;
  }

  boolean isAlways() {
    return always;
  }

  DateRange there(int number) {
    return there[number];
  }

  /** The number of an id; below 0 if it is none of them. */
  int number(String id) {
    int number = known.number(id);
    return number < 0 ? NONE : numbers[number];
  }

  /** The number here of one of others who are known by the same ids; below 0 if it is none. */
  int number(Members others, int ofOther) {
    return numbers[others.places[ofOther]];
  }
}
