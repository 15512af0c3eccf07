/** The command line. */
@NullMarked
package dev.plumbline.host.cli;

import org.jspecify.annotations.NullMarked;
