/** Plumbline in a Spring Boot application. */
@NullMarked
package dev.plumbline.host.spring;

import org.jspecify.annotations.NullMarked;
