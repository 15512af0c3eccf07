/** What a plugin gives, and how plugins are found. */
@NullMarked
@API(status = API.Status.MAINTAINED, since = "0.1")
package dev.plumbline.spi;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
