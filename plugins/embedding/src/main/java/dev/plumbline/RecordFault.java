package dev.plumbline;

import dev.plumbline.core.message.Message;

/**
 * A record breaks a constraint on it.
 *
 * @param place where, such as {@code people[3].id}
 * @param message what may stand there
 */
public record RecordFault(PropertyPath place, Message message) {}
