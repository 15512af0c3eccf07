/** Reports and checklists as one self-contained HTML page and as Markdown. */
@NullMarked
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
package dev.plumbline.format.pages;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
