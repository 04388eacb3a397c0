package city.hotline.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.targetOwner;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/** What holds in every room. */
final class HouseRules {
    static final ArchRule ONLY_SCREENS_KNOW_VAADIN = noClasses()
            .that()
            .resideOutsideOfPackages("city.hotline", "city.hotline.ui..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin..");

    static final ArchRule ONLY_TENANCY_HOLDS_THE_TENANT = noClasses()
            .that()
            .resideOutsideOfPackage("city.hotline.tenancy..")
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.lang\\.ScopedValue.*|org\\.hibernate\\..*(MultiTenan|CurrentTenant|TenantId).*");

    /** A benchmark's floor is what an intake costs without the product, and its cases are filled in without it: they connect by themselves. */
    private static final String THE_FLOOR = "city\\.hotline\\.command\\.bench\\.(IntakeSql|QueueFill)";

    static final ArchRule ONLY_TENANCY_PUTS_ROLES_ON = noClasses()
            .that()
            .resideOutsideOfPackage("city.hotline.tenancy..")
            .and()
            .haveNameNotMatching(THE_FLOOR)
            .should(holdText("(?i)\\b(set|reset)\\s+((local|session)\\s+)?(role|search_path|session authorization)\\b"
                    + "|set_config"));

    static final ArchRule ONLY_TENANCY_OPENS_CONNECTIONS = noClasses()
            .that()
            .resideOutsideOfPackages("city.hotline.tenancy..", "city.hotline.embedded..")
            .and()
            .haveNameNotMatching(THE_FLOOR)
            .should()
            .callMethodWhere(target(name("getConnection")).and(targetOwner(assignableTo(DataSource.class))))
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.sql\\.(Connection|Statement|DriverManager)|.*\\.DataSourceUtils"
                    + "|city\\.hotline\\.tenancy\\.Shards");

    /**
     * They put SQL together from fragments of their own; each was read: what comes from outside is a bound parameter. A
     * class is added here by whoever has read it.
     */
    private static final String READ_BY_EYE = "city\\.hotline\\.(cases\\.CaseLists|catalogue\\.(Directory|SearchTable)"
            + "|intake\\.(ContactTable|TelephonyGateway))";

    static final ArchRule SQL_IS_MADE_OF_CONSTANTS = classes()
            .that()
            .haveNameNotMatching(READ_BY_EYE)
            .should(new ConstantSql())
            .because("the database role stops mistakes, not SQL that somebody injected (decision 0001)");

    static final ArchRule SQL_GOES_THROUGH_ONE_CLIENT = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching("org\\.springframework\\.jdbc\\.core\\.(JdbcTemplate|JdbcOperations)")
            .orShould()
            .callMethodWhere(target(name("createNativeQuery")));

    static final ArchRule NO_FIELD_INJECTION = NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

    static final ArchRule NO_OLD_DATES = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.util\\.(Date|Calendar)|java\\.text\\.SimpleDateFormat");

    static final ArchRule TIME_COMES_FROM_THE_CLOCK = noClasses()
            .should()
            .callMethodWhere(target(name("now"))
                    .and(targetOwner(resideInAPackage("java.time..")))
                    .and(describe(
                            "without a clock",
                            call -> call.getTarget().getRawParameterTypes().stream()
                                    .noneMatch(type -> type.isEquivalentTo(Clock.class)))))
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    static final ArchRule ONLY_THE_COMMAND_PRINTS =
            noClasses().that().resideOutsideOfPackage("city.hotline.command..").should(ACCESS_STANDARD_STREAMS);

    private static final String ENGINE = "co.elastic..";

    static final ArchRule ONLY_SEARCH_KNOWS_THE_ENGINE = noClasses()
            .that()
            .resideOutsideOfPackage("city.hotline.search..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ENGINE);

    static final ArchRule INDEX_NAMES_ARE_MADE_IN_ONE_PLACE = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("city.hotline.search.elastic.IndexNames")
            .should()
            .callConstructorWhere(describe(
                    "of a name of an index",
                    call -> call.getTargetOwner().getSimpleName().equals("IndexName")))
            .because("the city in it comes from the present work and from nowhere else");

    /** They take an {@code IndexName}, which nobody can make, and never a text. */
    private static final String TELLS_THE_ENGINE_WHERE =
            "city\\.hotline\\.search\\.elastic\\.(BulkWriter|ElasticFinder|Indexes|IndexListing)";

    static final ArchRule FEW_TELL_THE_ENGINE_WHERE = noClasses()
            .that()
            .haveNameNotMatching(TELLS_THE_ENGINE_WHERE)
            .should()
            .callMethodWhere(
                    target(nameMatching("index|alias|aliases|pit")).and(targetOwner(resideInAPackage(ENGINE))));

    static final ArchRule NO_QUESTION_HAS_A_SYNTAX = noClasses()
            .should()
            .callMethodWhere(
                    target(nameMatching("queryString|simpleQueryString|wildcard|regexp|intervals|script.*|wrapper"))
                            .and(targetOwner(resideInAPackage(ENGINE))))
            .because("what was typed is text to be looked for, never a query");

    private HouseRules() {}

    /** Looks into the constants of the class file, where every string of the source stands. */
    private static ArchCondition<JavaClass> holdText(String regex) {
        Pattern pattern = Pattern.compile(regex);
        return new ArchCondition<>("hold text like " + regex) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean found = pattern.matcher(constants(type)).find();
                events.add(new SimpleConditionEvent(type, found, type.getName() + " holds such text"));
            }
        };
    }

    private static String constants(JavaClass type) {
        String file = "/" + type.getName().replace('.', '/') + ".class";
        try (InputStream bytes = HouseRules.class.getResourceAsStream(file)) {
            return bytes == null ? "" : new String(bytes.readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
