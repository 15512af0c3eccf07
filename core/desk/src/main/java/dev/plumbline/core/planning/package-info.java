/**
 * Planning: what a standard asks of a unit in a year, and a dated plan that meets it with few
 * gatherings, confirmed by the checker.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
@NullMarked
package dev.plumbline.core.planning;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
