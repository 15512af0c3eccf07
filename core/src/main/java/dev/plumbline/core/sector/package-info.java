/** The words of a field of work: what terms there are, and what each one counts. */
@NullMarked
@API(status = API.Status.MAINTAINED, since = "0.1")
package dev.plumbline.core.sector;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
