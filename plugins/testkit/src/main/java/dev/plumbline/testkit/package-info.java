/** Tests a sector or a standard through text: what is expected stands in the text itself. */
@NullMarked
@API(status = API.Status.MAINTAINED, since = "0.1")
package dev.plumbline.testkit;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
