package dev.plumbline.core.check;

import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;

/** All the verdicts of one sitting, and what a screen finds of them without judging all. */
final class Verdicts extends AbstractList<Verdict> {

  private final Sitting sitting;
  private final Screen screen;
  private final Lazily<Verdict> all;
  private final Lazily<Verdict> findings;

  Verdicts(Sitting sitting, Screen screen) {
    this.sitting = sitting;
    this.screen = screen;
    this.all = new Lazily<>(sitting::verdicts);
    this.findings = new Lazily<>(this::found);
  }

  private List<Verdict> found() {
    return all.isMade()
        ? all.stream().filter(Verdict::isFinding).toList()
        : screen.findings(sitting);
  }

  List<Verdict> findings() {
    return findings.list();
  }

  boolean conforms() {
    boolean known = all.isMade() || findings.isMade();
    return known ? findings.isEmpty() : screen.conforms(sitting);
  }

  @Override
  public Verdict get(int index) {
    return all.get(index);
  }

  @Override
  public int size() {
    return all.size();
  }

  @Override
  public Iterator<Verdict> iterator() {
    return all.iterator();
  }
}
