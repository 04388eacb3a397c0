/**
 * When a city works: its weekly hours, public holidays and compensating workdays, and the arithmetic of spans over them.
 * Later rooms ask {@link city.hotline.calendar.CityCalendar} for the present city's
 * {@link city.hotline.calendar.WorkingCalendar}, which is pure and knows no table.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"foundation", "tenancy", "access", "catalogue"})
package city.hotline.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
