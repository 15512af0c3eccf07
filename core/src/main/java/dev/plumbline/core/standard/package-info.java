/** A standard as it is meant: duties with what they ask, of whom, when, and what each is worth. */
@NullMarked
@API(status = API.Status.MAINTAINED, since = "0.1")
package dev.plumbline.core.standard;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
