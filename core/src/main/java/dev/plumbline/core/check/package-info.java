/** Checking: a standard unrolled into items, and each item judged by the records. */
@NullMarked
@API(status = API.Status.MAINTAINED, since = "0.1")
package dev.plumbline.core.check;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
