package dev.plumbline.core.check;

import dev.plumbline.core.period.Window;
import dev.plumbline.core.standard.Duty;
import java.time.LocalDate;

/**
 * One line of a checklist: a duty, in one window, for one subject.
 *
 * @param id stable, so that an export made again updates: {@code life.party-lecture@2026-Q2/unit}
 * @param duty what is asked
 * @param window the days it is about
 * @param subject whom it is about
 * @param due the last day on which it can be met
 */
public record Item(String id, Duty duty, Window window, Subject subject, LocalDate due) {}
