/** Reports and checklists as formal documents to print and sign. */
@NullMarked
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
package dev.plumbline.format.documents;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
