package city.hotline.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.BolingApplication;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The rooms keep to what their package-info allows, across the jars. */
class ModulesTests {
    @Test
    void everyRoomKeepsToItsAllowedDependencies() {
        ApplicationModules.of(BolingApplication.class, new Production()).verify();
    }

    @Test
    void theRoomsOfAllJarsAreSeen() {
        ApplicationModules modules = ApplicationModules.of(BolingApplication.class, new Production());

        assertThat(modules.getModuleByName("tenancy")).isPresent();
        assertThat(modules.getModuleByName("cases")).isPresent();
        assertThat(modules.getModuleByName("ui")).isPresent();
        assertThat(modules.getModuleByName("testing")).isEmpty();
        assertThat(modules.getModuleByName("architecture")).isEmpty();
    }

    @Test
    void aForbiddenDependencyAndAReachIntoTheInsideAreFound() {
        ApplicationModules seeded = ApplicationModules.of("city.hotline.architecture.seeded.rooms", location -> true);

        assertThat(seeded.detectViolations().getMessages())
                .anyMatch(violation -> violation.contains("ReachesUp"))
                .anyMatch(violation -> violation.contains("ReachesInside"));
    }
}
