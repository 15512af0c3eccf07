package dev.plumbline.core.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A problem and how far it has come.
 *
 * @param problem the problem
 * @param state how far it has come
 * @param cycle 1, and one more for every time it was opened again
 * @param opened the day it was opened, or opened again
 * @param owner who will put it right, once planned
 * @param due until when, once planned
 * @param evidence where the proof is kept, once submitted
 * @param closed the day it was closed, while it is
 * @param history every move made
 */
public record Tracked(
    Problem problem,
    State state,
    int cycle,
    LocalDate opened,
    Optional<String> owner,
    Optional<LocalDate> due,
    Optional<String> evidence,
    Optional<LocalDate> closed,
    List<Move> history) {

  public Tracked {
    history = List.copyOf(history);
  }

  /** How far a problem has come. */
  public enum State {
    /** Nobody has taken it on. */
    OPEN,
    /** An owner and a day are set. */
    PLANNED,
    /** Work on it has begun. */
    IN_PROGRESS,
    /** Its owner says it is mended; somebody else has still to look. */
    SUBMITTED,
    /** Mended, or closed by a report. */
    CLOSED,
    /** It was looked at and is not mended; work goes on. */
    REJECTED
  }

  static Tracked of(Problem problem, LocalDate day) {
    return new Tracked(
        problem,
        State.OPEN,
        1,
        day,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  /** Whether the day it was due is over and it is not closed. */
  public boolean overdue(LocalDate asOf) {
    return state != State.CLOSED && due.filter(asOf::isAfter).isPresent();
  }

  /**
   * The problem after a move.
   *
   * @throws Refused if it cannot be moved so
   */
  Tracked moved(Move move) {
    return switch (move.kind()) {
      case PLAN -> planned(move);
      case START -> started(move);
      case SUBMIT -> submitted(move);
      case CLOSE, REJECT -> answered(move);
      case CLOSE_BY_REPORT -> shut(move);
      case REOPEN -> reopened(move);
    };
  }

  private Tracked planned(Move move) {
    allowed(move, State.OPEN, State.PLANNED, State.IN_PROGRESS, State.REJECTED);
    if (move.owner().isEmpty() || move.due().isEmpty()) {
      throw new Refused("plan-needs", problem.id());
    } else if (move.due().get().isBefore(move.on())) {
      throw new Refused("due-before", problem.id(), move.due().get());
    } else if (due.isPresent() && !due.equals(move.due()) && move.because().isEmpty()) {
      throw new Refused("replan-needs-reason", problem.id());
    }
    State next = state == State.OPEN ? State.PLANNED : state;
    return with(next, move.owner(), move.due(), evidence, Optional.empty(), move);
  }

  private Tracked started(Move move) {
    allowed(move, State.PLANNED, State.REJECTED);
    return with(State.IN_PROGRESS, owner, due, evidence, Optional.empty(), move);
  }

  private Tracked submitted(Move move) {
    allowed(move, State.IN_PROGRESS);
    if (move.evidence().isEmpty()) {
      throw new Refused("submit-needs", problem.id());
    }
    return with(State.SUBMITTED, owner, due, move.evidence(), Optional.empty(), move);
  }

  private Tracked answered(Move move) {
    allowed(move, State.SUBMITTED);
    if (owner.filter(move.by()::equals).isPresent()) {
      throw new Refused("owner-closes", problem.id(), move.by());
    } else if (move.kind() == Move.Kind.CLOSE) {
      return shut(move);
    } else if (move.because().isEmpty()) {
      throw new Refused("reject-needs-reason", problem.id());
    }
    return with(State.REJECTED, owner, due, evidence, Optional.empty(), move);
  }

  private Tracked shut(Move move) {
    if (state == State.CLOSED) {
      throw illegal(move);
    }
    return with(State.CLOSED, owner, due, evidence, Optional.of(move.on()), move);
  }

  private Tracked reopened(Move move) {
    allowed(move, State.CLOSED);
    List<Move> moves = new ArrayList<>(history);
    moves.add(move);
    return new Tracked(
        problem,
        State.OPEN,
        cycle + 1,
        move.on(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        moves);
  }

  private void allowed(Move move, State... states) {
    if (!List.of(states).contains(state)) {
      throw illegal(move);
    }
  }

  private Refused illegal(Move move) {
    return new Refused(
        "move-not-now",
        problem.id(),
        Refused.phrase("state." + state),
        Refused.phrase("move." + move.kind()));
  }

  private Tracked with(
      State next,
      Optional<String> by,
      Optional<LocalDate> until,
      Optional<String> proof,
      Optional<LocalDate> done,
      Move move) {
    List<Move> moves = new ArrayList<>(history);
    moves.add(move);
    return new Tracked(problem, next, cycle, opened, by, until, proof, done, moves);
  }
}
