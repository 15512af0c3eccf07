/** A solver for plans. */
@NullMarked
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
package dev.plumbline.planning;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
