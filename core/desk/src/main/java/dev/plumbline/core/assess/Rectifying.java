package dev.plumbline.core.assess;

import java.util.List;

/** Opens the problems of the year and moves them on. */
final class Rectifying {

  private Rectifying() {}

  static Outcome.Rectified rectify(Course course, List<Move> moves, Turn turn) {
    Order.judged(course);
    List<Problem> opened =
        course.rectifying() ? List.of() : Problems.in(course.standing().values());
    if (course.rectifying() && moves.isEmpty()) {
      throw new Refused("nothing-to-move");
    }
    Rights rights = new Rights(course);
    for (Move move : moves) {
      rights.known(move.by());
      if (move.kind() == Move.Kind.REOPEN || move.kind() == Move.Kind.CLOSE_BY_REPORT) {
        throw new Refused("only-a-report", move.problem());
      } else if (move.on().isAfter(turn.on())) {
        throw new Refused("move-in-future", move.problem(), move.on());
      }
    }
    // What cannot be done must be refused before it is kept.
    course.rectification().opened(opened, turn.on()).moved(moves);
    return new Outcome.Rectified(opened, moves);
  }
}
