/**
 * Writing to people: one port, which joins the caller's transaction; the outbox sends, each notice once as far as its gateway
 * allows, to citizens by WeChat where they follow and by SMS otherwise; what was sent to whom stays visible. Gateways stay
 * inside; where there is none the simulator stands in.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"foundation", "tenancy", "access", "outbox"})
package city.hotline.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
