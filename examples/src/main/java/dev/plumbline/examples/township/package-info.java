/**
 * A township branch's year with its four villages, made by code, with faults planted on purpose.
 */
@NullMarked
package dev.plumbline.examples.township;

import org.jspecify.annotations.NullMarked;
