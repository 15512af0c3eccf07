/** Records, reports and diagnostics as JSON. */
@NullMarked
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
package dev.plumbline.format.json;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
