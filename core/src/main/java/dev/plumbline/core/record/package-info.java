/**
 * What is known of a unit: its people, bodies, activities, events and the rest.
 *
 * <p>There is no place here for what was said in a talk, for anyone's opinions, accounts, religion,
 * phone, identity number or whereabouts, and none may be added: people are local ids with only the
 * attributes a duty counts by.
 */
@NullMarked
@API(status = API.Status.MAINTAINED, since = "0.1")
package dev.plumbline.core.record;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
