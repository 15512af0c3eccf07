/** Records as Excel or WPS workbooks. */
@NullMarked
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
package dev.plumbline.format.workbooks;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
