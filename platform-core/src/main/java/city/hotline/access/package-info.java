/** Who may do what: users, roles, permissions, login, API tokens, and the audit trail that nobody edits. */
@NullMarked
@ApplicationModule(allowedDependencies = {"foundation", "tenancy"})
package city.hotline.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
