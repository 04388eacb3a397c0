package city.hotline.departments;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hotline.access.CurrentOperator;
import city.hotline.access.Role;
import city.hotline.departments.Handlers.Handler;
import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.Tenants;
import city.hotline.testing.Catalogues;
import city.hotline.testing.Operators;
import city.hotline.testing.RoomTest;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@RoomTest
class DutyArchivesTests {
    @Autowired
    Catalogues catalogues;

    @Autowired
    Tenants tenants;

    @Autowired
    DutyArchives archives;

    @Autowired
    Departments departments;

    @Autowired
    Handlers people;

    /** Nobody else's test works with it. */
    private DepartmentId sports;

    @BeforeEach
    void installBothCities() {
        catalogues.installOnce(NINGBO, RUIAN);
        sports = people.department(NINGBO, "nb-d23").id();
    }

    @Test
    void whatWasOvertakenMovesNoDepartmentEither() {
        DutyArchive before = archive();
        DepartmentId parent = people.department(NINGBO, "nb-d01").id();

        assertThatThrownBy(() -> in(
                        NINGBO,
                        Role.CITY_ADMINISTRATOR,
                        () -> archives.change(sports, before.version() - 1, before.content(), parent)))
                .isInstanceOf(ArchiveChanged.class);

        assertThat(archive()).isEqualTo(before);
    }

    @Test
    void bothCitiesBeginWithWholeArchivesOfTheirOwn() {
        List<DutyArchive> ningbo = in(NINGBO, Role.OPERATOR, archives::all);
        List<DutyArchive> ruian = in(RUIAN, Role.OPERATOR, archives::all);

        assertThat(ningbo).hasSize(56);
        assertThat(ruian).hasSize(24);
        assertThat(ningbo).allSatisfy(archive -> {
            assertThat(archive.content().basis()).isNotBlank();
            assertThat(archive.content().contact()).isNotBlank();
            assertThat(archive.content().hours()).isNotBlank();
        });
        assertThat(ruian)
                .allSatisfy(archive -> assertThat(archive.content().deputy()).isNotBlank());
    }

    @Test
    void whatTheAdministratorWritesIsFoundAndOffered() {
        DutyArchive before = archive();
        ArchiveContent content = content(before, "健身步道养护、冰雪运动推广", List.of("13", "1902"));

        DutyArchive after =
                in(NINGBO, Role.CITY_ADMINISTRATOR, () -> archives.change(sports, before.version(), content));

        assertThat(after.content()).isEqualTo(content);
        assertThat(in(NINGBO, Role.OPERATOR, () -> departments.find("冰雪运动", 3)))
                .first()
                .satisfies(found -> assertThat(found.entry().id()).isEqualTo(sports));
        assertThat(in(NINGBO, Role.OPERATOR, () -> departments.forItem("190201", null)))
                .anyMatch(offer -> offer.entry().id().equals(sports));
        assertThatThrownBy(() ->
                        in(NINGBO, Role.CITY_ADMINISTRATOR, () -> archives.change(sports, before.version(), content)))
                .isInstanceOf(ArchiveChanged.class);
    }

    @Test
    void aDepartmentProposesAndTheAdministratorDecides() {
        Handler handler = people.of(NINGBO, sports);
        DutyArchive before = archive();
        ArchiveContent wanted = content(before, "水上运动安全监管", before.content().items());

        handler.does(() -> propose(before, wanted));
        assertThatThrownBy(() -> handler.does(() -> propose(before, wanted))).isInstanceOf(ProposalOpen.class);
        assertThat(archive()).isEqualTo(before);
        DutyArchive taken = in(NINGBO, Role.CITY_ADMINISTRATOR, () -> archives.take(sports));

        assertThat(taken.content()).isEqualTo(wanted);
        handler.does(() -> propose(taken, before.content()));
        in(NINGBO, Role.CITY_ADMINISTRATOR, () -> {
            archives.decline(sports, "三定方案未调整");
            return sports;
        });
        assertThat(archive()).isEqualTo(taken);
        assertThatThrownBy(() -> in(NINGBO, Role.CITY_ADMINISTRATOR, () -> archives.take(sports)))
                .isInstanceOf(ProposalUnknown.class);
    }

    @Test
    void nobodyProposesForAnotherDepartmentOrWritesWithoutBeingAllowedTo() {
        Handler other = people.of(NINGBO, people.department(NINGBO, "nb-d24").id());
        DutyArchive before = archive();

        assertThatThrownBy(() -> other.does(() -> propose(before, before.content())))
                .isInstanceOf(DepartmentUnknown.class);
        for (Role role : List.of(Role.OPERATOR, Role.SUPERVISOR, Role.DEPARTMENT_HANDLER)) {
            assertThatThrownBy(
                            () -> in(NINGBO, role, () -> archives.change(sports, before.version(), before.content())))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void theOtherCityHasNoSuchDepartment() {
        DutyArchive here = archive();

        assertThat(in(RUIAN, Role.OPERATOR, () -> archives.of(sports))).isEmpty();
        assertThatThrownBy(() -> in(
                        RUIAN, Role.CITY_ADMINISTRATOR, () -> archives.change(sports, here.version(), here.content())))
                .isInstanceOf(DepartmentUnknown.class);
    }

    @Test
    void aDepartmentBelongsToNoneOfItsOwnUnits() {
        DepartmentId parent = people.department(NINGBO, "nb-d29").id();
        DepartmentId unit = people.department(NINGBO, "nb-d30").id();
        move(unit, parent);

        assertThat(people.of(NINGBO, parent).does(() -> archives.mayPropose(unit)))
                .isTrue();
        assertThat(people.of(NINGBO, unit).does(() -> archives.mayPropose(parent)))
                .isFalse();
        assertThatThrownBy(() -> move(parent, unit)).isInstanceOf(UnitsInCircle.class);
        assertThatThrownBy(() -> move(unit, unit)).isInstanceOf(UnitsInCircle.class);
        move(unit, null);
        assertThat(people.of(NINGBO, parent).does(() -> archives.mayPropose(unit)))
                .isFalse();
    }

    private void move(DepartmentId unit, @Nullable DepartmentId parent) {
        in(NINGBO, Role.CITY_ADMINISTRATOR, () -> {
            archives.move(unit, parent);
            return unit;
        });
    }

    private DutyArchive propose(DutyArchive archive, ArchiveContent content) {
        archives.propose(archive.id(), archive.version(), content, "职能有调整");
        return archive;
    }

    private DutyArchive archive() {
        return in(NINGBO, Role.OPERATOR, () -> archives.of(sports).orElseThrow());
    }

    private static ArchiveContent content(DutyArchive archive, String duties, List<String> items) {
        ArchiveContent was = archive.content();
        return new ArchiveContent(
                duties, was.basis(), was.contact(), was.deputy(), was.phone(), was.hours(), was.areas(), items);
    }

    private <T> T in(TenantId city, Role role, Supplier<T> work) {
        return tenants.runAs(city, () -> CurrentOperator.runAs(Operators.of(city, role), work));
    }
}
