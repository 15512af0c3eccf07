/**
 * Planning: what a standard asks of a unit in a year, and a dated plan that meets it with few
 * gatherings, confirmed by the checker.
 */
@NullMarked
package dev.plumbline.core.planning;

import org.jspecify.annotations.NullMarked;
