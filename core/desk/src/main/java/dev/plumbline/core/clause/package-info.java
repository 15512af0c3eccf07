/** Lists of the clauses of plans, and which of them the duties of standards cover. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
@NullMarked
package dev.plumbline.core.clause;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
