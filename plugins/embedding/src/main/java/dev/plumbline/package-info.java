/** The face a host application sees. */
@NullMarked
@API(status = API.Status.MAINTAINED, since = "0.1")
package dev.plumbline;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
