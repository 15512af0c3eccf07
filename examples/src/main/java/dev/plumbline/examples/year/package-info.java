/** Sample years: what a unit's ledgers hold, written up by code, with faults planted in them. */
@NullMarked
package dev.plumbline.examples.year;

import org.jspecify.annotations.NullMarked;
