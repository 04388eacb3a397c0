package city.hotline.suggestion;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hotline.access.CurrentOperator;
import city.hotline.access.Role;
import city.hotline.cases.Cases;
import city.hotline.cases.Desk;
import city.hotline.cases.ItemChoice;
import city.hotline.catalogue.ItemFeed;
import city.hotline.catalogue.ServiceItem;
import city.hotline.foundation.Uuids;
import city.hotline.search.LearnedModels;
import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.Tenants;
import city.hotline.testing.Catalogues;
import city.hotline.testing.Operators;
import city.hotline.testing.RoomTest;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@RoomTest
class ItemAdviceTests {
    private static final String ODD = "摇摇车吞了硬币还一直唱歌";

    @Autowired
    Catalogues catalogues;

    @Autowired
    Tenants tenants;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ItemAdvice advice;

    @Autowired
    AdviceTraining training;

    @Autowired
    Advisers advisers;

    @Autowired
    LearnedModels models;

    @Autowired
    ItemFeed feed;

    @Autowired
    Cases cases;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void begin() {
        catalogues.installOnce(NINGBO, RUIAN);
        forgetEverything();
    }

    @AfterEach
    void forgetEverything() {
        for (TenantId city : List.of(NINGBO, RUIAN)) {
            tenants.runAs(city, () -> {
                models.forget(AdviceTraining.KIND);
                transaction.executeWithoutResult(
                        status -> jdbc.sql("UPDATE hotline_case SET removed_at = now() WHERE removed_at IS NULL")
                                .update());
            });
            advisers.forget(city);
        }
    }

    @Test
    void aNewCityAdvisesFromItsCatalogueAlone() {
        ServiceItem item = item(NINGBO, 7);

        Advice given = ask(NINGBO, "你好，我想问一下" + item.name().zh());

        assertThat(given.items().getFirst().item().code()).isEqualTo(item.code());
        assertThat(given.items()).hasSizeBetween(1, 5);
        assertThat(given.items())
                .isSortedAccordingTo((a, b) -> Double.compare(b.confidence(), a.confidence()))
                .allMatch(advised -> advised.confidence() >= 0.05 && advised.confidence() <= 1);
    }

    @Test
    void theReasonsAreWordsOfTheText() {
        String text = "你好，我想问一下" + item(NINGBO, 7).name().zh();

        AdvisedItem first = ask(NINGBO, text).items().getFirst();

        assertThat(first.words()).isNotEmpty().hasSizeLessThanOrEqualTo(4).allMatch(text::contains);
    }

    @Test
    void whatTheCitysCasesSayIsLearnt() {
        ServiceItem taught = item(NINGBO, 11);
        open(NINGBO, taught);

        train(NINGBO);

        Advice given = ask(NINGBO, ODD);
        assertThat(given.items().getFirst().item().code()).isEqualTo(taught.code());
        assertThat(given.unsure()).isFalse();
        assertThat(given.items().getFirst().like())
                .isNotEmpty()
                .hasSizeLessThanOrEqualTo(3)
                .allMatch(number -> number.startsWith("NB"));
    }

    @Test
    void theHistoryOfOneCityNeverMovesTheAdviceOfAnother() {
        train(RUIAN);
        Advice before = ask(RUIAN, ODD);
        open(NINGBO, item(NINGBO, 11));

        train(NINGBO);
        train(RUIAN);

        assertThat(ask(RUIAN, ODD)).isEqualTo(before);
        assertThat(ask(RUIAN, ODD).items()).allMatch(advised -> advised.like().isEmpty());
    }

    @Test
    void theLabelOfAnImportedCaseTeachesWhenItNamesAnItem() {
        ServiceItem named = item(RUIAN, 23);
        tenants.runAs(
                RUIAN,
                () -> transaction.executeWithoutResult(status -> IntStream.range(0, 12)
                        .forEach(i -> bring(ODD + i, named.name().zh()))));

        train(RUIAN);

        assertThat(ask(RUIAN, ODD).items().getFirst().item().code()).isEqualTo(named.code());
    }

    @Test
    void aLabelThatIsNoNameOfTheCatalogueTeachesWhenItSurelyMeansAnItem() {
        ServiceItem meant = item(NINGBO, 11);
        tenants.runAs(
                NINGBO,
                () -> transaction.executeWithoutResult(status -> IntStream.range(0, 12)
                        .forEach(i -> bring(ODD + i, "关于" + meant.name().zh() + "的求助"))));

        train(NINGBO);

        assertThat(ask(NINGBO, ODD).items().getFirst().item().code()).isEqualTo(meant.code());
    }

    @Test
    void aClassAloneTeachesWhichOfItsItemsAreLikelier() {
        ServiceItem named = item(NINGBO, 11);
        double before = confidence(named);
        tenants.runAs(
                NINGBO,
                () -> transaction.executeWithoutResult(status -> IntStream.range(0, 12)
                        .forEach(i -> bring(ODD + i, named.className().zh()))));

        train(NINGBO);

        assertThat(confidence(named)).isGreaterThan(before);
    }

    @Test
    void whatTheCatalogueDoesNotNameIsAGuess() {
        assertThat(ask(NINGBO, "嗯嗯那个就是说吧").unsure()).isTrue();
    }

    @Test
    void aTextWithoutAWordGetsNoAdvice() {
        assertThat(ask(NINGBO, "").items()).isEmpty();
        assertThat(ask(NINGBO, " 123？！").items()).isEmpty();
    }

    @Test
    void aVeryLongTextIsAnswered() {
        String long10k = (item(NINGBO, 7).name().zh() + "。").repeat(1_500);

        assertThat(ask(NINGBO, long10k).items().getFirst().item().code())
                .isEqualTo(item(NINGBO, 7).code());
    }

    @Test
    void anUnreadableModelIsThrownAwayAndTheCatalogueAnswers() {
        tenants.runAs(NINGBO, () -> models.keep(AdviceTraining.KIND, new byte[] {1, 2, 3}, java.time.Instant.EPOCH, 0));

        assertThat(ask(NINGBO, item(NINGBO, 7).name().zh()).items()).isNotEmpty();
        assertThat(tenants.runAs(NINGBO, () -> models.find(AdviceTraining.KIND)))
                .isEmpty();
    }

    @Test
    void whoMayNotReadTheCatalogueGetsNone() {
        assertThatThrownBy(() -> tenants.runAs(
                        NINGBO,
                        () -> CurrentOperator.runAs(
                                Operators.of(NINGBO, Role.PLATFORM_ADMINISTRATOR), () -> advice.of("水管漏水", 3))))
                .isInstanceOf(AccessDeniedException.class);
    }

    private void open(TenantId city, ServiceItem item) {
        for (int i = 0; i < 12; i++) {
            String title = ODD + "，第" + i + "次";
            Desk.in(city, tenants)
                    .does(() -> cases.open(Desk.call(title).about(new ItemChoice(item.id(), item.code()))));
        }
    }

    private void bring(String title, String label) {
        jdbc.sql("""
                        INSERT INTO hotline_case (id, number, state, version, channel, registered_by_name, registered_at,
                            title, description, label, first_response_due_at, handling_due_at, next_due_at)
                        VALUES (:id, :number, 'REGISTERED', 0, 'PHONE', '28号', now(), :title, '', :label, now(), now(), now())""")
                .param("id", Uuids.next())
                .param("number", "OLD-" + Uuids.next())
                .param("title", title)
                .param("label", label)
                .update();
    }

    /** Of the item, when a text of the odd kind names it. */
    private double confidence(ServiceItem named) {
        return ask(NINGBO, ODD + "，" + named.name().zh()).items().stream()
                .filter(advised -> advised.item().code().equals(named.code()))
                .mapToDouble(AdvisedItem::confidence)
                .sum();
    }

    private void train(TenantId city) {
        tenants.runAs(city, training::train);
        advisers.forget(city);
    }

    private Advice ask(TenantId city, String text) {
        return catalogues.asOperatorOf(city, () -> advice.of(text, 5));
    }

    private ServiceItem item(TenantId city, int number) {
        return tenants.runAs(city, () -> feed.after(null, 100)).get(number);
    }
}
