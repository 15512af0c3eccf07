package dev.plumbline.core.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What has been added up already, so that one doing is not added twice. Not thread-safe. */
final class Doings {

  /** So few are looked through one by one. */
  private static final int FEW = 8;

  private final List<Occurrence> all = new ArrayList<>(2);
  private final Set<RecordRef> records = new HashSet<>(0);
  private final Set<Twin> twins = new HashSet<>(0);

  void add(Occurrence each) {
    all.add(each);
    if (all.size() > FEW) {
      for (int i = records.isEmpty() ? 0 : all.size() - 1; i < all.size(); i++) {
        records.add(all.get(i).ref());
        twins.add(all.get(i).twin());
      }
    }
  }

  /** Whether its record, or another of the same doing, is among them. */
  boolean has(Occurrence each) {
    if (all.size() > FEW) {
      return records.contains(each.ref()) || twins.contains(each.twin());
    }
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).ref().equals(each.ref()) || all.get(i).twin().equals(each.twin())) {
        return true;
      }
    }
    return false;
  }
}
