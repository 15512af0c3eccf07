/** What a duty means, whom it binds and how it came to be so, in words. */
@NullMarked
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
package dev.plumbline.core.explain;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
