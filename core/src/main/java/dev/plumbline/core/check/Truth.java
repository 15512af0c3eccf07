package dev.plumbline.core.check;

import dev.plumbline.core.message.Message;
import java.util.List;
import java.util.Optional;

/**
 * Whether a condition holds: yes, no, or not known and why. Three-valued as Kleene has it: what is
 * not known decides nothing unless the rest decides alone.
 *
 * @param value whether it holds, if that is known
 * @param why what is not known, if it is not
 */
record Truth(Optional<Boolean> value, Optional<Message> why) {

  static final Truth YES = new Truth(Optional.of(true), Optional.empty());
  static final Truth NO = new Truth(Optional.of(false), Optional.empty());

  static Truth of(boolean value) {
    return value ? YES : NO;
  }

  static Truth unknown(Message why) {
    return new Truth(Optional.empty(), Optional.of(why));
  }

  boolean holds() {
    return value.orElse(false);
  }

  boolean fails() {
    return !value.orElse(true);
  }

  Truth not() {
    return new Truth(value.map(known -> !known), why);
  }

  static Truth all(List<Truth> parts) {
    if (parts.stream().anyMatch(Truth::fails)) {
      return NO;
    }
    return parts.stream().filter(part -> part.value.isEmpty()).findFirst().orElse(YES);
  }

  static Truth any(List<Truth> parts) {
    if (parts.stream().anyMatch(Truth::holds)) {
      return YES;
    }
    return parts.stream().filter(part -> part.value.isEmpty()).findFirst().orElse(NO);
  }
}
