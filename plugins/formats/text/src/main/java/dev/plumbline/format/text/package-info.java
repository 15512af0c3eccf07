/** Reports and checklists as plain text. */
@NullMarked
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
package dev.plumbline.format.text;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
