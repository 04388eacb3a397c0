package city.hotline.ui.shell;

import city.hotline.access.Operator;
import city.hotline.access.Permission;
import city.hotline.tenancy.TenantKind;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.RouteParameters;
import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;

/**
 * One way into a screen: a bean of this type puts it into the menu and the palette of everyone who may go there.
 *
 * @param id lower case; the bundles name the entry under {@code nav.<id>}
 * @param place which of the view's places, for a view with parameters in its address
 * @param permissions one of which the user must have; the view and its services ask for it as well
 * @param kind in whose house it stands: in cities or on the platform
 * @param order within its group, ascending; leave gaps
 * @param count what waits there for this user, asked at each navigation as this user; empty: no figure is shown. Several
 *     figures that one query knows come from a {@link NavFigures} instead
 */
public record NavEntry(
        String id,
        Class<? extends Component> view,
        RouteParameters place,
        Set<Permission> permissions,
        TenantKind kind,
        NavGroup group,
        int order,
        VaadinIcon icon,
        Supplier<OptionalInt> count) {
    public NavEntry {
        permissions = Set.copyOf(permissions);
    }

    /** An entry of every city, without a figure. */
    public static NavEntry city(
            String id,
            Class<? extends Component> view,
            Permission permission,
            NavGroup group,
            int order,
            VaadinIcon icon) {
        return new NavEntry(
                id,
                view,
                RouteParameters.empty(),
                Set.of(permission),
                TenantKind.CITY,
                group,
                order,
                icon,
                OptionalInt::empty);
    }

    /** An entry of the platform's own house. */
    public static NavEntry platform(
            String id, Class<? extends Component> view, Permission permission, int order, VaadinIcon icon) {
        return new NavEntry(
                id,
                view,
                RouteParameters.empty(),
                Set.of(permission),
                TenantKind.PLATFORM,
                NavGroup.PLATFORM,
                order,
                icon,
                OptionalInt::empty);
    }

    /** The same entry with a figure beside it. */
    public NavEntry counting(Supplier<OptionalInt> waiting) {
        return new NavEntry(id, view, place, permissions, kind, group, order, icon, waiting);
    }

    /** The same entry, also for those who have this permission instead. */
    public NavEntry orWith(Permission other) {
        Set<Permission> either = EnumSet.copyOf(permissions);
        either.add(other);
        return new NavEntry(id, view, place, either, kind, group, order, icon, count);
    }

    /** Whether this user may go there. */
    boolean isOpenTo(Operator user) {
        return permissions.stream().anyMatch(user::may);
    }

    /** The same entry, leading to one place of a view with parameters in its address. */
    public NavEntry at(RouteParameters parameters) {
        return new NavEntry(id, view, parameters, permissions, kind, group, order, icon, count);
    }

    /** Its name in the user's language. */
    public String label() {
        return T.t("nav." + id);
    }
}
