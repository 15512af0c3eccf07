/** Points, vetoes and grades, in exact decimals, with every figure they come from. */
@NullMarked
@API(status = API.Status.MAINTAINED, since = "0.1")
package dev.plumbline.core.score;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
