/** What is due as a calendar (iCalendar, RFC 5545). */
@NullMarked
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
package dev.plumbline.format.calendars;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
