/**
 * The ledger as tables: which sheets and columns there are, and how rows become records and back.
 *
 * <p>Workbooks, CSV folders and JSON are three spellings of these tables, so all three read alike.
 */
@NullMarked
package dev.plumbline.core.ledger;

import org.jspecify.annotations.NullMarked;
