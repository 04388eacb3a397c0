package city.hotline.onboarding;

import city.hotline.access.AuditTrail;
import city.hotline.tenancy.ControlPlane;
import city.hotline.tenancy.Migrations;
import city.hotline.tenancy.Tenant;
import city.hotline.tenancy.TenantDirectory;
import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.TenantKind;
import city.hotline.tenancy.TenantState;
import city.hotline.tenancy.Tenants;
import java.util.List;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * The cities as the platform's own people handle them, from the platform's house alone: opened, suspended, let in again.
 * It reads the directory and never a city's data. What is done is written into the platform's own audit trail.
 */
@Service
@PreAuthorize("hasAuthority('MANAGE_CITIES')")
public class Cities {
    private static final Set<TenantState> OPEN = Set.of(TenantState.SIMULATION, TenantState.TRIAL, TenantState.LIVE);

    private final Onboarding onboarding;
    private final ControlPlane controlPlane;
    private final Migrations migrations;
    private final TenantDirectory directory;
    private final Tenants tenants;
    private final AuditTrail audit;

    Cities(
            Onboarding onboarding,
            ControlPlane controlPlane,
            Migrations migrations,
            TenantDirectory directory,
            Tenants tenants,
            AuditTrail audit) {
        this.onboarding = onboarding;
        this.controlPlane = controlPlane;
        this.migrations = migrations;
        this.directory = directory;
        this.tenants = tenants;
        this.audit = audit;
    }

    /** Every city in the order of codes, suspended ones and those under way too. */
    public List<City> list() {
        requireThePlatform();
        boolean known = controlPlane.available();
        Set<TenantId> current = known ? migrations.current(TenantKind.CITY) : Set.of();
        return directory.all().stream()
                .filter(tenant -> tenant.kind() == TenantKind.CITY)
                .map(tenant -> new City(tenant, known ? state(tenant, current) : City.SchemaState.NOT_KNOWN_HERE))
                .toList();
    }

    /** As {@link Onboarding#openCity}: what was cut off is finished by the same call. */
    public Tenant open(NewCity wanted) {
        requireThePlatform();
        Tenant opened = onboarding.openCity(wanted);
        audit.record("CITY_OPENED", subject(opened.id()), wanted.template());
        return opened;
    }

    /**
     * Shuts the city's doors at once; its data stays as it is.
     *
     * @throws CityUnknown when there is none of this code
     * @throws CityNotOpen when nobody is let in there now
     */
    public void suspend(TenantId id) {
        if (!OPEN.contains(require(id).state())) {
            throw new CityNotOpen();
        }
        controlPlane.enter(id, TenantState.SUSPENDED);
        audit.record("CITY_SUSPENDED", subject(id), "");
    }

    /**
     * Lets the people of a suspended city in again, in the state in which it was suspended.
     *
     * @return that state
     * @throws CityUnknown when there is none of this code
     * @throws CityNotOpen when it is not suspended
     */
    public TenantState resume(TenantId id) {
        require(id);
        TenantState state = controlPlane.resume(id).orElseThrow(CityNotOpen::new);
        audit.record("CITY_RESUMED", subject(id), state.name());
        return state;
    }

    private Tenant require(TenantId id) {
        requireThePlatform();
        return directory
                .byId(id)
                .filter(tenant -> tenant.kind() == TenantKind.CITY)
                .orElseThrow(CityUnknown::new);
    }

    private void requireThePlatform() {
        if (tenants.current().kind() != TenantKind.PLATFORM) {
            throw new AccessDeniedException("cities are handled in the platform's house");
        }
    }

    private static City.SchemaState state(Tenant tenant, Set<TenantId> current) {
        return current.contains(tenant.id()) ? City.SchemaState.CURRENT : City.SchemaState.BEHIND;
    }

    private static String subject(TenantId id) {
        return "city:" + id;
    }
}
