package dev.plumbline.host.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Locale;

/**
 * What a command meets outside itself.
 *
 * @param in standard input
 * @param out where results go
 * @param err where faults go
 * @param locale the reader's language unless {@code --lang} says otherwise
 * @param today today
 * @param terminal whether {@code out} is a terminal that shows colours
 * @param line where {@code err} is a terminal, the line of it that says how far long work is
 */
public record Surroundings(
    InputStream in,
    PrintStream out,
    PrintStream err,
    Locale locale,
    LocalDate today,
    boolean terminal,
    StatusLine line) {}
