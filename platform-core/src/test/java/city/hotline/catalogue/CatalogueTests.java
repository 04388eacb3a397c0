package city.hotline.catalogue;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hotline.departments.Departments;
import city.hotline.providers.Providers;
import city.hotline.tenancy.TenantId;
import city.hotline.testing.Catalogues;
import city.hotline.testing.RoomTest;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.transaction.support.TransactionTemplate;

@RoomTest
class CatalogueTests {
    @Autowired
    Catalogues catalogues;

    @Autowired
    Catalogue catalogue;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void installBothCities() {
        catalogues.installOnce(NINGBO, RUIAN);
    }

    @ParameterizedTest
    @CsvSource({
        "sgls, 水管漏水抢修, INITIALS",
        "SGLS, 水管漏水抢修, INITIALS",
        "ｓｇｌｓ, 水管漏水抢修, INITIALS",
        "sglsqx, 水管漏水抢修, INITIALS",
        "shuiguanloushui, 水管漏水抢修, PREFIX",
        "shui guan lou shui, 水管漏水抢修, PREFIX",
        "shuiguanloushuiqiangxiu, 水管漏水抢修, EXACT",
        "水管漏水抢修, 水管漏水抢修, EXACT",
        "水管 漏水, 水管漏水抢修, PREFIX",
        "漏水抢修, 水管漏水抢修, SUBSTRING",
        "loushuiqiangxiu, 水管漏水抢修, SUBSTRING",
        "水止不住, 水管漏水抢修, SYNONYM",
        "gdsnsgls, 水管漏水抢修, PATH",
        "jjwxsgls, 水管漏水抢修, PATH",
        "居家维修 › 管道水暖 › 水管漏水抢修, 水管漏水抢修, PATH",
        "抢修 水管 漏水 居家, 水管漏水抢修, SCATTERED",
        "020101, 水管漏水抢修, EXACT",
        "water pipe leak repair, 水管漏水抢修, EXACT",
        "Water Pipe L, 水管漏水抢修, PREFIX",
        "leak pipe water, 水管漏水抢修, SCATTERED",
        "家里漏水了, 水管漏水抢修, SYNONYM",
        "水管维修, 水管漏水抢修, SCATTERED",
        "120, 急救转接120, SUBSTRING",
        "02010, 水管漏水抢修, PATH",
        "kt, 空调加氟, INITIALS"
    })
    void anItemIsPickedByWordsPinyinInitialsPathOrCode(String query, String first, MatchReason reason) {
        List<ItemMatch> matches = inNingbo(() -> catalogue.find(query, 5));

        assertThat(matches).first().satisfies(match -> {
            assertThat(match.item().name().zh()).isEqualTo(first);
            assertThat(match.reason()).isEqualTo(reason);
        });
    }

    @Test
    void aClassOrGroupIsReachedByTheBeginningOfItsCode() {
        List<ItemMatch> matches = inNingbo(() -> catalogue.find("0202", 20));

        assertThat(matches).isNotEmpty();
        assertThat(matches)
                .extracting(match -> match.item().code())
                .isSorted()
                .allMatch(code -> code.startsWith("0202"));
    }

    @Test
    void betterReasonsComeFirstAndTheOrderIsAlwaysTheSame() {
        List<ItemMatch> matches = inNingbo(() -> catalogue.find("维修", 200));

        assertThat(matches).extracting(ItemMatch::reason).isSorted();
        assertThat(inNingbo(() -> catalogue.find("维修", 200))).isEqualTo(matches);
        assertThat(inNingbo(() -> catalogue.find("维修", 7))).isEqualTo(matches.subList(0, 7));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "%", "_", "%%%", "\\", "'", "\0", "\uD800", "' OR 1=1 --", "*", "水%管_漏\\水xyz"})
    void wildcardsAndBrokenTextFindNothing(String query) {
        assertThat(inNingbo(() -> catalogue.find(query, 10))).isEmpty();
    }

    @Test
    void aSearchIsBounded() {
        assertThat(inNingbo(() -> catalogue.find("水".repeat(100), 10))).isNotNull();
        assertThatThrownBy(() -> inNingbo(() -> catalogue.find("水".repeat(101), 10)))
                .isInstanceOf(QueryTooLong.class);
        assertThatIllegalArgumentException().isThrownBy(() -> inNingbo(() -> catalogue.find("水", 0)));
    }

    @Test
    void theTreeHoldsEveryItemOnThreeLevels() {
        List<ItemClass> tree = inNingbo(() -> catalogue.tree());

        assertThat(tree).hasSize(21);
        assertThat(tree.get(1).groups().getFirst().items().getFirst().path(Locale.ENGLISH))
                .isEqualTo("Home repair › Plumbing and heating pipes › Water pipe leak repair");
        assertThat(tree.stream().flatMap(level -> level.groups().stream()).flatMap(group -> group.items().stream()))
                .hasSize(698)
                .extracting(ServiceItem::code)
                .isSorted();
        assertThat(inNingbo(() -> catalogue.size())).isEqualTo(698);
    }

    @Test
    void anItemComesBackAsItsTemplateHasIt() {
        ServiceItem written = CatalogueTemplate.read("ningbo").items().get(36);
        ServiceItem read = inNingbo(() -> catalogue.byCode(written.code())).orElseThrow();

        assertThat(read).usingRecursiveComparison().ignoringFields("id").isEqualTo(written);
        assertThat(inNingbo(() -> catalogue.byId(read.id()))).contains(read);
        assertThat(inNingbo(() -> catalogue.under(read.groupCode()))).contains(read);
    }

    @Test
    void aCodeThatIsNoneFindsNothing() {
        assertThat(inNingbo(() -> catalogue.byCode("0%"))).isEmpty();
        assertThat(inNingbo(() -> catalogue.byCode("999999"))).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> inNingbo(() -> catalogue.under("02%")));
    }

    @Test
    void aSecondInstallationIsRefusedAndChangesNothing() {
        assertThatThrownBy(() -> inNingbo(() -> {
                    catalogue.install(CatalogueTemplate.read("ruian"));
                    return true;
                }))
                .isInstanceOf(AlreadyInstalled.class);

        assertThat(inNingbo(() -> catalogue.size())).isEqualTo(698);
    }

    @Test
    void eachCitySeesItsOwnItemEvenUnderTheSameId() {
        ServiceItem ofNingbo = inNingbo(() -> catalogue.byCode("020101")).orElseThrow();

        ServiceItem ofRuian = in(
                RUIAN,
                () -> transaction.execute(status -> {
                    status.setRollbackOnly();
                    jdbc.sql("UPDATE service_item SET id = :id WHERE code = '020101'")
                            .param("id", ofNingbo.id().value())
                            .update();
                    assertThat(catalogue.find("水管漏水", 1))
                            .singleElement()
                            .satisfies(match -> assertThat(match.item().id()).isEqualTo(ofNingbo.id()));
                    return catalogue.byId(ofNingbo.id()).orElseThrow();
                }));

        assertThat(ofRuian.name().zh()).isEqualTo("水管漏水维修");
        assertThat(inNingbo(() -> catalogue.byId(ofNingbo.id()))).contains(ofNingbo);
        assertThat(in(RUIAN, () -> catalogue.byId(ofNingbo.id()))).isEmpty();
        assertThat(in(RUIAN, () -> catalogue.size())).isEqualTo(129);
    }

    @ParameterizedTest
    @ValueSource(classes = {Catalogue.class, Departments.class, Providers.class})
    void everyReadingDoorAsksForThePermission(Class<?> door) {
        assertThat(Stream.of(door.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                        .filter(method -> !method.getName().equals("install")))
                .isNotEmpty()
                .allSatisfy(method -> assertThat(
                                method.getAnnotation(PreAuthorize.class).value())
                        .isEqualTo("hasAuthority('READ_CATALOGUE')"));
    }

    private <T> T inNingbo(Supplier<T> work) {
        return in(NINGBO, work);
    }

    private <T> T in(TenantId city, Supplier<T> work) {
        return catalogues.asOperatorOf(city, work);
    }
}
