package dev.plumbline.core.packed;

import dev.plumbline.core.record.Derivation;
import dev.plumbline.core.record.UnitRecords;
import dev.plumbline.core.standard.Duty;
import dev.plumbline.core.standard.Standard;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The duties of a standard that can be counted, as numbered instructions. It packs units for every
 * plan of the standard, whatever days it judges. Immutable and thread-safe.
 */
final class Layout implements Derivation<PackedUnit> {

  private static final int NONE = -1;

  private final Standard standard;
  private final List<Instruction> instructions;
  private final int[] numbers;
  private final Map<String, int[]> tallies;

  private Layout(Standard standard, List<Instruction> instructions, int[] numbers) {
    this.standard = standard;
    this.instructions = List.copyOf(instructions);
    this.numbers = numbers;
    this.tallies = tallies(instructions);
  }

  static Layout of(Standard standard) {
    List<Instruction> instructions = new ArrayList<>();
    int[] numbers = new int[standard.duties().size()];
    for (int duty = 0; duty < numbers.length; duty++) {
      Optional<Instruction> instruction =
          Compiling.of(standard.duties().get(duty), standard.vocabulary());
      numbers[duty] = instruction.isPresent() ? instructions.size() : NONE;
      instruction.ifPresent(instructions::add);
    }
    return new Layout(standard, instructions, numbers);
  }

  /** For each kind of record the tallies that count it, by their place among tallies. */
  private static Map<String, int[]> tallies(List<Instruction> instructions) {
    Map<String, int[]> tallies = new HashMap<>();
    int place = 0;
    for (Instruction each : instructions) {
      if (each instanceof Instruction.Tally tally) {
        for (String kind : new LinkedHashSet<>(tally.kinds())) {
          int[] before = tallies.getOrDefault(kind, new int[0]);
          int[] after = Arrays.copyOf(before, before.length + 1);
          after[before.length] = place;
          tallies.put(kind, after);
        }
        place++;
      }
    }
    return tallies;
  }

  Map<String, int[]> tallies() {
    return tallies;
  }

  Standard standard() {
    return standard;
  }

  List<Instruction> instructions() {
    return instructions;
  }

  /** The number of a duty's instruction; below 0 if it has none. */
  int number(int duty) {
    return numbers[duty];
  }

  Duty duty(int instruction) {
    return instructions.get(instruction).duty();
  }

  @Override
  public PackedUnit of(UnitRecords records) {
    return new Packer(this, records).packed();
  }
}
