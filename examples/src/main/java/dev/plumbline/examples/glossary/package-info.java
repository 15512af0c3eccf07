/** The glossary: one English word for each Chinese term, written from the vocabularies. */
@NullMarked
package dev.plumbline.examples.glossary;

import org.jspecify.annotations.NullMarked;
