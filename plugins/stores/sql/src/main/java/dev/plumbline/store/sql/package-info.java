/** Where the results of assessments are kept: an embedded SQL database, or PostgreSQL. */
@NullMarked
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
package dev.plumbline.store.sql;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
