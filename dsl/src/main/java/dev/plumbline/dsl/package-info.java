/** The standards language: text in, a standard or diagnostics out. */
@NullMarked
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
package dev.plumbline.dsl;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
