/**
 * The ledger as tables: which sheets and columns there are, and how rows become records and back.
 *
 * <p>Workbooks, CSV folders and JSON are three spellings of these tables, so all three read alike.
 */
@NullMarked
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
package dev.plumbline.core.ledger;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
