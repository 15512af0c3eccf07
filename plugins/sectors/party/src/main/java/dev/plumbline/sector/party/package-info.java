/** The shared vocabulary, the national regulation and the conventions. */
@NullMarked
package dev.plumbline.sector.party;

import org.jspecify.annotations.NullMarked;
