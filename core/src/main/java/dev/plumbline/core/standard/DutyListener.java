package dev.plumbline.core.standard;

/** Hears how far work goes that takes the duties of a standard one by one. */
@FunctionalInterface
public interface DutyListener {

  /** Hears nothing. */
  DutyListener DEAF = duty -> {};

  /** The work on {@code duty} is done; called on the thread that does it, once for each duty. */
  void done(Duty duty);
}
