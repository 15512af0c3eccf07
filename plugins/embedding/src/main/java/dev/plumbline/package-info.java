/** The face a host application sees. */
@NullMarked
package dev.plumbline;

import org.jspecify.annotations.NullMarked;
