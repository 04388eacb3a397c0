package city.hotline.onboarding;

import static city.hotline.testing.TwoCities.NINGBO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import city.hotline.access.AuditEntry;
import city.hotline.access.AuditTrail;
import city.hotline.access.CurrentOperator;
import city.hotline.access.NewAccount;
import city.hotline.access.Role;
import city.hotline.catalogue.Catalogue;
import city.hotline.departments.Departments;
import city.hotline.imports.CaseImports;
import city.hotline.providers.Providers;
import city.hotline.tenancy.ControlPlane;
import city.hotline.tenancy.NewTenant;
import city.hotline.tenancy.TenantDirectory;
import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.TenantKind;
import city.hotline.tenancy.TenantState;
import city.hotline.tenancy.Tenants;
import city.hotline.testing.Operators;
import city.hotline.testing.RoomTest;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@RoomTest
class CitiesTests {
    private static final TenantId HOUSE = new TenantId("citieshouse");

    @Autowired
    Cities cities;

    @Autowired
    ControlPlane controlPlane;

    @Autowired
    TenantDirectory directory;

    @Autowired
    Tenants tenants;

    @Autowired
    AuditTrail audit;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Departments departments;

    @Autowired
    Providers providers;

    @Autowired
    CaseImports imports;

    @BeforeEach
    void aHouse() {
        if (directory.byId(HOUSE).isEmpty()) {
            controlPlane.create(new NewTenant(HOUSE, TenantKind.PLATFORM, "平台", "Platform", "PF", "#3d4451", ""));
            controlPlane.enter(HOUSE, TenantState.LIVE);
        }
    }

    @Test
    void aCityIsOpenedSuspendedAndLetInAgain() {
        TenantId id =
                inHouse(() -> cities.open(city("handled1", "TC", "#123456"))).id();

        inHouse(() -> {
            cities.suspend(id);
            assertThat(stateOf(id)).isEqualTo(TenantState.SUSPENDED);
            assertThatExceptionOfType(CityNotOpen.class).isThrownBy(() -> cities.suspend(id));
            cities.resume(id);
            assertThat(stateOf(id)).isEqualTo(TenantState.LIVE);
            assertThatExceptionOfType(CityNotOpen.class).isThrownBy(() -> cities.resume(id));
            return id;
        });

        assertThat(inHouse(() -> audit.page(Long.MAX_VALUE, 500)))
                .filteredOn(entry -> entry.subject().equals("city:handled1"))
                .extracting(AuditEntry::action)
                .containsExactly("CITY_RESUMED", "CITY_SUSPENDED", "CITY_OPENED");
    }

    @Test
    void aCityGoesBackToWhereItWasSuspended() {
        TenantId id =
                inHouse(() -> cities.open(city("handled2", "TD", "#123456"))).id();
        controlPlane.enter(id, TenantState.TRIAL);

        TenantState state = inHouse(() -> {
            cities.suspend(id);
            return cities.resume(id);
        });

        assertThat(state).isEqualTo(TenantState.TRIAL);
        assertThat(stateOf(id)).isEqualTo(TenantState.TRIAL);
    }

    @Test
    void theListHoldsCitiesAloneWithTheStateOfTheirSchema() {
        assertThat(inHouse(cities::list))
                .allSatisfy(city -> assertThat(city.tenant().kind()).isEqualTo(TenantKind.CITY))
                .filteredOn(city -> city.tenant().id().equals(NINGBO))
                .singleElement()
                .satisfies(city -> assertThat(city.schema()).isEqualTo(City.SchemaState.CURRENT));
    }

    @Test
    void aCityThatIsNotThereAndThePlatformItselfReadTheSame() {
        inHouse(() -> {
            assertThatExceptionOfType(CityUnknown.class).isThrownBy(() -> cities.suspend(new TenantId("nosuchcity")));
            assertThatExceptionOfType(CityUnknown.class).isThrownBy(() -> cities.suspend(HOUSE));
            return HOUSE;
        });
    }

    @Test
    void citiesAreHandledInThePlatformsHouseByItsPeopleAlone() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as(HOUSE, Role.CITY_ADMINISTRATOR, cities::list));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as(NINGBO, Role.CITY_ADMINISTRATOR, cities::list));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as(NINGBO, Role.PLATFORM_ADMINISTRATOR, cities::list));
    }

    @Test
    void thePlatformsPeopleReadNothingOfACityEvenWhereTheyGotIntoOne() {
        assertDenied(() -> catalogue.tree());
        assertDenied(() -> departments.all());
        assertDenied(() -> providers.all());
        assertDenied(() -> imports.jobs());
    }

    @ParameterizedTest
    @CsvSource({"nb, #123456, NUMBER_PREFIX", "'', #123456, NUMBER_PREFIX", "NB, blue, ACCENT", "NB, #12345G, ACCENT"})
    void aCityThatBreaksARuleIsRefusedBeforeAnythingIsMade(String prefix, String accent, CityInvalid.Part part) {
        assertThatExceptionOfType(CityInvalid.class)
                .isThrownBy(() -> city("handled2", prefix, accent))
                .satisfies(refusal -> assertThat(refusal.part()).isEqualTo(part));
    }

    private void assertDenied(Supplier<?> reading) {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as(NINGBO, Role.PLATFORM_ADMINISTRATOR, reading));
    }

    private TenantState stateOf(TenantId id) {
        return directory.byId(id).orElseThrow().state();
    }

    private <T> T inHouse(Supplier<T> work) {
        return as(HOUSE, Role.PLATFORM_ADMINISTRATOR, work);
    }

    private <T> T as(TenantId tenant, Role role, Supplier<T> work) {
        return tenants.runAs(tenant, () -> CurrentOperator.runAs(Operators.of(tenant, role), work));
    }

    private static NewCity city(String code, String prefix, String accent) {
        NewAccount first =
                new NewAccount("first", "第一位管理员", null, Set.of(Role.CITY_ADMINISTRATOR), "a password of the test");
        return new NewCity(new TenantId(code), "试验城", "Trial city", prefix, accent, "shard2", "ruian", first);
    }
}
