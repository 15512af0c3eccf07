/** What is said to people: messages as values, rendered in Chinese or English when shown. */
@NullMarked
package dev.plumbline.core.message;

import org.jspecify.annotations.NullMarked;
