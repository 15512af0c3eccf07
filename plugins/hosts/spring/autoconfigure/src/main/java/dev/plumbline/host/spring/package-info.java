/** Plumbline in a Spring Boot application. */
@NullMarked
@API(status = API.Status.MAINTAINED, since = "0.1")
package dev.plumbline.host.spring;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
