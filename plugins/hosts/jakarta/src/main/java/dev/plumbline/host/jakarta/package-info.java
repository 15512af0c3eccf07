/** Standards as Jakarta Validation constraints. */
@NullMarked
@API(status = API.Status.MAINTAINED, since = "0.1")
package dev.plumbline.host.jakarta;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
