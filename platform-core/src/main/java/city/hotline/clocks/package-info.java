/**
 * By when something is to be done: the city's promises, the deadlines of its cases with their history, and whoever is told
 * before and after one is over, once, whichever process does it and however long none ran.
 *
 * <p>Screens and notifications hear {@link city.hotline.clocks.DeadlineTold}. Other rooms ask
 * {@link city.hotline.cases.DueTimes}, which this room answers.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"foundation", "tenancy", "access", "catalogue", "calendar", "outbox", "cases"})
package city.hotline.clocks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
