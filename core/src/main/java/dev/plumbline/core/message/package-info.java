/** What is said to people: messages as values, rendered in Chinese or English when shown. */
@NullMarked
@API(status = API.Status.MAINTAINED, since = "0.1")
package dev.plumbline.core.message;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
