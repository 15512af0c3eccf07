/**
 * Assessing many branches in a year: a frozen population, a sample anybody can draw again, error
 * rates, rounds, grades with quotas and caps, and rectification followed to its close.
 *
 * <p>A year is a chain of {@link dev.plumbline.core.assess.Result}s. {@link
 * dev.plumbline.core.assess.Course} is what they say together; a step takes the course so far and
 * gives the next {@link dev.plumbline.core.assess.Outcome}, or is {@link
 * dev.plumbline.core.assess.Refused}.
 */
@NullMarked
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
package dev.plumbline.core.assess;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
