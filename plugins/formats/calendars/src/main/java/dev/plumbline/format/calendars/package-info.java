/** What is due as a calendar (iCalendar, RFC 5545). */
@NullMarked
package dev.plumbline.format.calendars;

import org.jspecify.annotations.NullMarked;
