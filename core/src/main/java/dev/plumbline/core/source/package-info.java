/** Texts people wrote, places in them, and what is to be said about those places. */
@NullMarked
@API(status = API.Status.MAINTAINED, since = "0.1")
package dev.plumbline.core.source;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
