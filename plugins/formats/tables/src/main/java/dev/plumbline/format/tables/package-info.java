/** Records as a folder of CSV files. */
@NullMarked
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
package dev.plumbline.format.tables;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
