package dev.plumbline.core.check;

import dev.plumbline.core.period.DateRange;
import dev.plumbline.core.record.Activity;
import dev.plumbline.core.record.Document;
import dev.plumbline.core.record.Talk;

/** The unit itself, which every record concerns. */
final class WholeParty extends Party {

  private static final Roll UNIT =
      new Roll() {
        @Override
        public int size() {
          return 1;
        }

        @Override
        public Subject subject(int number) {
          return new Subject.Unit();
        }
      };

  private final DateRange there;

  WholeParty(DateRange there) {
    this.there = there;
  }

  @Override
  public Roll roll() {
    return UNIT;
  }

  @Override
  public boolean isAlways() {
    return there.equals(DateRange.ALWAYS);
  }

  @Override
  public DateRange there(int number) {
    return there;
  }

  @Override
  void of(Activity activity, String kind, Touched touched) {
    touched.add(0);
  }

  @Override
  void of(Talk talk, Touched touched) {
    touched.add(0);
  }

  @Override
  void of(Document document, Touched touched) {
    touched.add(0);
  }
}
