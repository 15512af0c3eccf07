package dev.plumbline.core.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class TrackedTest {

  private static final LocalDate DAY = LocalDate.of(2026, 12, 31);
  private static final LocalDate DUE = LocalDate.of(2027, 2, 28);
  private static final Problem PROBLEM = new Problem("u1/a/unit", "u1", "a@2026/unit", "agency");

  private static Move move(Move.Kind kind, String by) {
    return new Move(
        PROBLEM.id(),
        kind,
        DAY,
        by,
        Optional.of("owner"),
        Optional.of(DUE),
        Optional.of("档案柜1"),
        Optional.of("理由"));
  }

  private static Tracked at(Tracked.State state) {
    Tracked tracked = Tracked.of(PROBLEM, DAY);
    List<Move.Kind> way =
        switch (state) {
          case OPEN -> List.of();
          case PLANNED -> List.of(Move.Kind.PLAN);
          case IN_PROGRESS -> List.of(Move.Kind.PLAN, Move.Kind.START);
          case SUBMITTED -> List.of(Move.Kind.PLAN, Move.Kind.START, Move.Kind.SUBMIT);
          case CLOSED ->
              List.of(Move.Kind.PLAN, Move.Kind.START, Move.Kind.SUBMIT, Move.Kind.CLOSE);
          case REJECTED ->
              List.of(Move.Kind.PLAN, Move.Kind.START, Move.Kind.SUBMIT, Move.Kind.REJECT);
        };
    for (Move.Kind kind : way) {
      tracked = tracked.moved(move(kind, "other"));
    }
    return tracked;
  }

  /** Every state and every move: where it leads, or that it is refused. */
  static Stream<Arguments> table() {
    String[] rows = {
      //            PLAN         START        SUBMIT     CLOSE   REJECT    CLOSE_BY_REPORT REOPEN
      "OPEN         PLANNED      -            -          -       -         CLOSED          -",
      "PLANNED      PLANNED      IN_PROGRESS  -          -       -         CLOSED          -",
      "IN_PROGRESS  IN_PROGRESS  -            SUBMITTED  -       -         CLOSED          -",
      "SUBMITTED    -            -            -          CLOSED  REJECTED  CLOSED          -",
      "CLOSED       -            -            -          -       -         -               OPEN",
      "REJECTED     REJECTED     IN_PROGRESS  -          -       -         CLOSED          -"
    };
    List<Arguments> all = new ArrayList<>();
    for (String row : rows) {
      String[] cells = row.split("\\s+");
      int column = 1;
      for (Move.Kind kind : Move.Kind.values()) {
        all.add(Arguments.of(Tracked.State.valueOf(cells[0]), kind, cells[column++]));
      }
    }
    return all.stream();
  }

  @ParameterizedTest
  @MethodSource("table")
  void movesOnlyAsItsLifeGoes(Tracked.State from, Move.Kind kind, String to) {
    Tracked tracked = at(from);
    assertThat(tracked.state()).isEqualTo(from);
    if (to.equals("-")) {
      assertThatExceptionOfType(Refused.class)
          .isThrownBy(() -> tracked.moved(move(kind, "other")))
          .satisfies(refused -> assertThat(refused.reason().key()).isEqualTo("move-not-now"));
    } else {
      assertThat(tracked.moved(move(kind, "other")).state().name()).isEqualTo(to);
    }
  }

  @Test
  void isNotClosedOrRejectedByItsOwner() {
    for (Move.Kind kind : List.of(Move.Kind.CLOSE, Move.Kind.REJECT)) {
      assertThatExceptionOfType(Refused.class)
          .isThrownBy(() -> at(Tracked.State.SUBMITTED).moved(move(kind, "owner")))
          .satisfies(refused -> assertThat(refused.reason().key()).isEqualTo("owner-closes"));
    }
  }

  @Test
  void isOverdueOnceItsDayIsOverUntilItIsClosed() {
    Tracked planned = at(Tracked.State.PLANNED);
    assertThat(planned.overdue(DUE)).isFalse();
    assertThat(planned.overdue(DUE.plusDays(1))).isTrue();
    assertThat(at(Tracked.State.SUBMITTED).overdue(DUE.plusDays(1))).isTrue();
    assertThat(at(Tracked.State.CLOSED).overdue(DUE.plusDays(1))).isFalse();
    assertThat(at(Tracked.State.OPEN).overdue(LocalDate.MAX)).isFalse();
  }

  @Test
  void keepsItsIdAndHistoryWhenItIsOpenedAgain() {
    Tracked again = at(Tracked.State.CLOSED).moved(move(Move.Kind.REOPEN, "other"));
    assertThat(again.problem()).isEqualTo(PROBLEM);
    assertThat(again.cycle()).isEqualTo(2);
    assertThat(again.owner()).isEmpty();
    assertThat(again.due()).isEmpty();
    assertThat(again.closed()).isEmpty();
    assertThat(again.history()).hasSize(5);
  }

  @Test
  void asksForWhatAMoveNeeds() {
    Move bare =
        new Move(
            PROBLEM.id(),
            Move.Kind.PLAN,
            DAY,
            "other",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    assertThat(refusal(at(Tracked.State.OPEN), bare)).isEqualTo("plan-needs");
    assertThat(refusal(at(Tracked.State.OPEN), due(bare, DAY.minusDays(1), "")))
        .isEqualTo("due-before");
    Tracked planned = at(Tracked.State.PLANNED);
    assertThat(refusal(planned, due(bare, DUE.plusDays(1), ""))).isEqualTo("replan-needs-reason");
    assertThat(planned.moved(due(bare, DUE.plusDays(1), "汛期")).due()).contains(DUE.plusDays(1));
    Move submit = Move.by(Move.Kind.SUBMIT, PROBLEM.id(), DAY, "other", "");
    assertThat(refusal(at(Tracked.State.IN_PROGRESS), submit)).isEqualTo("submit-needs");
  }

  private static Move due(Move bare, LocalDate due, String because) {
    return new Move(
        bare.problem(),
        bare.kind(),
        bare.on(),
        bare.by(),
        Optional.of("owner"),
        Optional.of(due),
        Optional.empty(),
        because.isEmpty() ? Optional.empty() : Optional.of(because));
  }

  private static String refusal(Tracked tracked, Move move) {
    try {
      tracked.moved(move);
      return "";
    } catch (Refused refused) {
      return refused.reason().key();
    }
  }
}
