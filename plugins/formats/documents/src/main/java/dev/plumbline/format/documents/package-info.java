/** Reports and checklists as formal documents to print and sign. */
@NullMarked
package dev.plumbline.format.documents;

import org.jspecify.annotations.NullMarked;
