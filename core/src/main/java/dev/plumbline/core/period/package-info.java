/** Time as standards count it: calendars and their windows, gaps, anchors, terms of office. */
@NullMarked
@API(status = API.Status.MAINTAINED, since = "0.1")
package dev.plumbline.core.period;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
