/** Where the results of assessments are kept: an embedded SQL database, or PostgreSQL. */
@NullMarked
package dev.plumbline.store.sql;

import org.jspecify.annotations.NullMarked;
