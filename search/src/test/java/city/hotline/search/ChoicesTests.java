package city.hotline.search;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hotline.access.CurrentOperator;
import city.hotline.access.Role;
import city.hotline.knowledge.ArticleId;
import city.hotline.knowledge.Gap;
import city.hotline.knowledge.Gaps;
import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.Tenants;
import city.hotline.testing.Operators;
import city.hotline.testing.RoomTest;
import city.hotline.testing.TwoCities;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@RoomTest
class ChoicesTests {
    @Autowired
    TwoCities cities;

    @Autowired
    Tenants tenants;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Choices choices;

    @Autowired
    ChoiceHistory history;

    @Autowired
    OldChoices old;

    @Autowired
    Gaps gaps;

    @BeforeEach
    void forgetAll() {
        for (TenantId city : List.of(NINGBO, RUIAN)) {
            in(
                    city,
                    () -> transaction.execute(
                            status -> jdbc.sql("DELETE FROM search_choice").update()));
        }
    }

    @Test
    void whatWasChosenIsToldNewestFirstAndFoldedWithoutLongNumbers() {
        ArticleId first = article(NINGBO);
        ArticleId second = article(NINGBO);

        used(NINGBO, "ＥＴＣ卡，怎么办？我电话13800138000", first);
        used(NINGBO, "停水了", second);

        assertThat(history(NINGBO, Instant.EPOCH))
                .satisfiesExactly(
                        newest -> {
                            assertThat(newest.question()).isEqualTo("停水了");
                            assertThat(newest.article()).isEqualTo(second);
                            assertThat(newest.item()).isEqualTo("050201");
                        },
                        oldest -> assertThat(oldest.question()).isEqualTo("etc 卡 怎么办 我电话"));
        assertThat(history(NINGBO, Instant.now().plus(1, ChronoUnit.DAYS))).isEmpty();
        assertThat(in(NINGBO, () -> history.since(Instant.EPOCH, 1))).hasSize(1);
    }

    @Test
    void eachCityLearnsFromItsOwnAlone() {
        ArticleId ningbos = article(NINGBO);

        used(NINGBO, "停水了", ningbos);
        used(RUIAN, "停水了", ningbos);

        assertThat(history(NINGBO, Instant.EPOCH)).hasSize(1);
        assertThat(history(RUIAN, Instant.EPOCH)).isEmpty();
    }

    @Test
    void aBlankQuestionTeachesNothing() {
        ArticleId article = article(NINGBO);

        used(NINGBO, " ，。 ", article);
        used(NINGBO, "13800138000", article);

        assertThat(history(NINGBO, Instant.EPOCH)).isEmpty();
    }

    @Test
    void choicesOlderThan400DaysAreForgotten() {
        used(NINGBO, "停水了", article(NINGBO));
        used(NINGBO, "停电了", article(NINGBO));
        in(
                NINGBO,
                () -> transaction.execute(status -> jdbc.sql(
                                "UPDATE search_choice SET at = at - interval '401 days' WHERE question = '停水了'")
                        .update()));

        old.removeEverywhere();

        assertThat(history(NINGBO, Instant.EPOCH)).extracting(Choice::question).containsExactly("停电了");
    }

    @Test
    void whatNothingFittedIsAGap() {
        String question = "火星移民怎么办理" + ArticleId.next().value().toString().replaceAll("[0-9-]", "");

        in(NINGBO, () -> {
            choices.nothingFitted(Question.of(question));
            return question;
        });

        assertThat(as(NINGBO, Role.SUPERVISOR, () -> gaps.open(null, 50).items()))
                .extracting(Gap::question)
                .contains(question);
        assertThat(as(RUIAN, Role.SUPERVISOR, () -> gaps.open(null, 50).items()))
                .extracting(Gap::question)
                .doesNotContain(question);
    }

    @Test
    void whatIsAskedOnASealedLineIsKeptNowhere() {
        String question = "心里话说给谁听" + ArticleId.next().value().toString().replaceAll("[0-9-]", "");
        Question sealed = new Question(question, null, "", "counselling");
        ArticleId article = article(NINGBO);

        in(NINGBO, () -> {
            choices.used(sealed, article);
            choices.nothingFitted(sealed);
            return sealed;
        });

        assertThat(history(NINGBO, Instant.EPOCH)).isEmpty();
        assertThat(as(NINGBO, Role.SUPERVISOR, () -> gaps.open(null, 50).items()))
                .extracting(Gap::question)
                .doesNotContain(question);
    }

    @Test
    void whoTakesNoContactsChoosesNothing() {
        assertThatThrownBy(() -> as(NINGBO, Role.DEPARTMENT_HANDLER, () -> {
                    choices.used(Question.of("停水了"), ArticleId.next());
                    return true;
                }))
                .isInstanceOf(AccessDeniedException.class);
    }

    private ArticleId article(TenantId city) {
        ArticleId id = ArticleId.next();
        in(
                city,
                () -> transaction.execute(
                        status -> jdbc.sql("""
                        INSERT INTO article (id, standing, work, version, title, title_en, body, keywords, readers, items,
                            lines, areas, attachments, changed_at, changed_by)
                        VALUES (?, 'NONE', 'DRAFT', 1, '停水', '', '', '', 'PUBLIC', '{}', '{}', '{}', '{}', now(), 'test')""").param(id.value()).update()));
        return id;
    }

    private void used(TenantId city, String question, ArticleId article) {
        in(city, () -> {
            choices.used(new Question(question, "050201", "", ""), article);
            return article;
        });
    }

    private List<Choice> history(TenantId city, Instant since) {
        return in(city, () -> history.since(since, 100));
    }

    private <T> T in(TenantId city, Supplier<T> work) {
        return as(city, Role.OPERATOR, work);
    }

    private <T> T as(TenantId city, Role role, Supplier<T> work) {
        return tenants.runAs(city, () -> CurrentOperator.runAs(Operators.of(city, role), work));
    }
}
