package dev.plumbline.core.trial;

import dev.plumbline.core.message.Message;
import dev.plumbline.core.standard.Duty;

/**
 * A duty changed a little.
 *
 * @param duty the duty as it is
 * @param change what was changed, in words
 * @param noticed whether an example comes out otherwise by the changed duty
 */
public record Mutant(Duty duty, Message change, boolean noticed) {}
