/** From syntax to canonical text, in either dialect: one way to write each sentence. */
@NullMarked
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
package dev.plumbline.dsl.format;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
