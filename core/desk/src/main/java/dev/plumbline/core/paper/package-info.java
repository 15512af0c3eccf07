/** Reports and checklists laid out as headed tables, whatever they are then printed in. */
@NullMarked
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
package dev.plumbline.core.paper;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
