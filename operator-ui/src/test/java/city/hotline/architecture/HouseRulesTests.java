package city.hotline.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hotline.architecture.seeded.Seeds;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule holds in what is shipped, and breaks on a class that was written to break it. */
class HouseRulesTests {
    private static JavaClasses shipped;

    @BeforeAll
    static void readAllModules() {
        shipped = Production.classes();
    }

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of(HouseRules.ONLY_SCREENS_KNOW_VAADIN, Seeds.KnowsVaadin.class),
                Arguments.of(HouseRules.ONLY_TENANCY_HOLDS_THE_TENANT, Seeds.HoldsAScopedValue.class),
                Arguments.of(HouseRules.ONLY_TENANCY_HOLDS_THE_TENANT, Seeds.ResolvesTenants.class),
                Arguments.of(HouseRules.ONLY_TENANCY_PUTS_ROLES_ON, Seeds.PutsARoleOn.class),
                Arguments.of(HouseRules.ONLY_TENANCY_OPENS_CONNECTIONS, Seeds.OpensAConnection.class),
                Arguments.of(HouseRules.SQL_IS_MADE_OF_CONSTANTS, Seeds.BuildsSql.class),
                Arguments.of(HouseRules.SQL_GOES_THROUGH_ONE_CLIENT, Seeds.AsksNatively.class),
                Arguments.of(HouseRules.NO_FIELD_INJECTION, Seeds.InjectsAField.class),
                Arguments.of(HouseRules.NO_OLD_DATES, Seeds.UsesOldDates.class),
                Arguments.of(HouseRules.TIME_COMES_FROM_THE_CLOCK, Seeds.LooksAtTheWall.class),
                Arguments.of(HouseRules.TIME_COMES_FROM_THE_CLOCK, Seeds.LooksAtTheCalendar.class),
                Arguments.of(HouseRules.ONLY_THE_COMMAND_PRINTS, Seeds.Prints.class),
                Arguments.of(HouseRules.ONLY_SEARCH_KNOWS_THE_ENGINE, Seeds.AsksTheEngine.class),
                Arguments.of(HouseRules.INDEX_NAMES_ARE_MADE_IN_ONE_PLACE, Seeds.NamesAnIndex.class),
                Arguments.of(HouseRules.FEW_TELL_THE_ENGINE_WHERE, Seeds.AsksTheEngine.class),
                Arguments.of(HouseRules.NO_QUESTION_HAS_A_SYNTAX, Seeds.AsksWithASyntax.class));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theRuleHoldsAndBreaksOnItsSeed(ArchRule rule, Class<?> seed) {
        rule.check(shipped);

        assertThatThrownBy(() -> rule.check(Production.seeded(seed)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(seed.getSimpleName());
    }

    @Test
    void noArrowPointsUp() {
        new Floors("city.hotline").rules().forEach(rule -> rule.check(shipped));
    }

    @Test
    void anArrowThatPointsUpIsFound() {
        JavaClasses seeds = Production.seeded(
                city.hotline.architecture.seeded.house.tenancy.LooksUp.class,
                city.hotline.architecture.seeded.house.cases.Above.class);

        assertThatThrownBy(() -> new Floors("city.hotline.architecture.seeded.house")
                        .rules()
                        .forEach(rule -> rule.check(seeds)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("LooksUp");
    }

    @Test
    void everyRoomStandsOnAFloor() {
        Stream<String> rooms = shipped.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith("city.hotline."))
                .map(name -> name.split("\\.")[2])
                .distinct();

        assertThat(rooms).isSubsetOf(Floors.rooms());
    }
}
