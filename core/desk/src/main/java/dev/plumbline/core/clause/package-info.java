/** Lists of the clauses of plans, and which of them the duties of standards cover. */
@NullMarked
package dev.plumbline.core.clause;

import org.jspecify.annotations.NullMarked;
