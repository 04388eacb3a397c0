package city.hotline.knowledge;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hotline.access.Role;
import city.hotline.foundation.Uuids;
import city.hotline.tenancy.Tenants;
import city.hotline.testing.IsolationOracle;
import city.hotline.testing.RoomTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@RoomTest
class FeedbackTests {
    @Autowired
    Tenants tenants;

    @Autowired
    KnowledgeEditing editing;

    @Autowired
    Knowledge knowledge;

    @Autowired
    Corrections corrections;

    @Autowired
    Usefulness usefulness;

    @Autowired
    Gaps gaps;

    @Autowired
    IsolationOracle oracle;

    private Writers author;
    private Writers reviewer;
    private Writers operator;
    private ArticleId article;

    @BeforeEach
    void anArticleIsPublished() {
        author = Writers.in(NINGBO, tenants, "author", Role.SUPERVISOR);
        reviewer = Writers.in(NINGBO, tenants, "reviewer", Role.SUPERVISOR);
        operator = Writers.in(NINGBO, tenants, "op-" + UUID.randomUUID(), Role.OPERATOR);
        article = author.does(() -> editing.create(ArticleContent.of("医保", "带身份证。")))
                .id();
        author.does(() -> editing.submit(article, 1));
        reviewer.does(() -> editing.publish(article, 1));
    }

    @Test
    void anAcceptedCorrectionBecomesADraftThatItsProposerHearsOf() {
        Correction proposed = operator.does(() -> corrections.propose(article, "还要带\n社保卡"));

        ArticleSummary draft = author.does(() -> corrections.accept(proposed.id()));

        assertThat(draft.work()).isEqualTo(ArticleState.DRAFT);
        assertThat(author.does(() -> editing.file(article)).content().body())
                .startsWith("> " + operator.operator().loginName() + "：还要带\n> 社保卡\n\n带身份证。");
        assertThat(operator.does(() -> knowledge.read(article))
                        .orElseThrow()
                        .content()
                        .body())
                .isEqualTo("带身份证。");
        assertThat(operator.does(corrections::mine)).singleElement().satisfies(mine -> {
            assertThat(mine.state()).isEqualTo(Correction.State.ACCEPTED);
            assertThat(mine.becameVersion()).isEqualTo(2);
            assertThat(mine.decidedBy()).isEqualTo("author");
        });
        assertThatThrownBy(() -> reviewer.does(() -> corrections.accept(proposed.id())))
                .isInstanceOf(CorrectionDecided.class);
    }

    @Test
    void aDeclinedCorrectionTellsWhy() {
        Correction proposed = operator.does(() -> corrections.propose(article, "不对"));

        author.does(() -> corrections.decline(proposed.id(), "以市医保局文件为准"));

        assertThat(operator.does(corrections::mine)).singleElement().satisfies(mine -> {
            assertThat(mine.state()).isEqualTo(Correction.State.DECLINED);
            assertThat(mine.reason()).isEqualTo("以市医保局文件为准");
        });
        assertThat(author.does(() -> editing.file(article)).summary().version()).isEqualTo(1);
    }

    @Test
    void openCorrectionsStandOldestFirstAndAreCountedAtTheirArticle() {
        Correction first = operator.does(() -> corrections.propose(article, "一"));
        Correction second = operator.does(() -> corrections.propose(article, "二"));

        assertThat(author.does(() -> editing.file(article)).summary().openCorrections())
                .isEqualTo(2);
        assertThat(author.does(() -> corrections.open(null, 200)).items())
                .extracting(Correction::id)
                .containsSubsequence(first.id(), second.id());
        assertThat(author.does(() -> corrections.of(article)))
                .extracting(Correction::text)
                .containsExactly("二", "一");
    }

    @Test
    void whoeverCannotReadAnArticleCannotCorrectItOrVote() {
        ArticleId draft =
                author.does(() -> editing.create(ArticleContent.of("草稿", "草稿"))).id();
        Writers firm = Writers.in(NINGBO, tenants, "firm1", Role.PROVIDER_HANDLER);
        Writers ruian = Writers.in(RUIAN, tenants, "op28", Role.OPERATOR);

        assertThatThrownBy(() -> operator.does(() -> corrections.propose(draft, "x")))
                .isInstanceOf(ArticleUnknown.class);
        assertThatThrownBy(() -> firm.does(() -> corrections.propose(article, "x")))
                .isInstanceOf(ArticleUnknown.class);
        assertThatThrownBy(() -> ruian.does(() -> usefulness.say(article, null, Vote.WRONG, "")))
                .isInstanceOf(ArticleUnknown.class);
        assertThatThrownBy(() -> operator.does(() -> corrections.open(null, 10)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void oneOperatorHasOneVoteInAContactAndTheLastOneCounts() {
        ContactRef contact = new ContactRef(Uuids.next());
        operator.does(() -> usefulness.say(article, contact, Vote.USEFUL, ""));
        operator.does(() -> usefulness.say(article, contact, Vote.WRONG, "电话错了"));
        operator.does(() -> usefulness.say(article, new ContactRef(Uuids.next()), Vote.USEFUL, ""));
        author.does(() -> usefulness.say(article, null, Vote.USEFUL, ""));
        author.does(() -> usefulness.say(article, null, Vote.USEFUL, ""));

        Votes votes = author.does(() -> usefulness.of(article));

        assertThat(votes.useful()).isEqualTo(2);
        assertThat(votes.wrong()).isEqualTo(1);
        assertThat(votes.notes()).singleElement().extracting(Votes.Note::text).isEqualTo("电话错了");
    }

    @Test
    void aNewVersionBeginsWithoutVotes() {
        operator.does(() -> usefulness.say(article, null, Vote.WRONG, "错"));
        author.does(() -> editing.edit(article, 1, ArticleContent.of("医保", "改好了")));
        author.does(() -> editing.submit(article, 2));
        reviewer.does(() -> editing.publish(article, 2));

        assertThat(author.does(() -> usefulness.of(article))).isEqualTo(new Votes(0, 0, List.of()));
    }

    @Test
    void whatWasNotFoundIsCountedOncePerQuestionWithItsAskers() {
        String question = "哪里可以充值" + letters();
        operator.does(() -> gaps.missed(question));
        operator.does(() -> gaps.missed(" " + question + "？"));
        author.does(() -> gaps.missed(question));

        assertThat(gap(question)).satisfies(gap -> {
            assertThat(gap.times()).isEqualTo(3);
            assertThat(gap.operators()).isEqualTo(2);
        });
        assertThatThrownBy(() -> operator.does(() -> gaps.open(null, 10))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anAnsweredGapOpensAgainWhenItIsMissedAgainAndOneThatNobodyNeedsDoesNot() {
        String answered = "怎么领补贴" + letters();
        String idle = "今天星期几" + letters();
        operator.does(() -> gaps.missed(answered));
        operator.does(() -> gaps.missed(idle));

        author.does(() -> gaps.answeredBy(gap(answered).id(), article));
        author.does(() -> gaps.notNeeded(gap(idle).id()));
        assertThat(gap(answered)).isNull();
        assertThat(gap(idle)).isNull();

        operator.does(() -> gaps.missed(answered));
        operator.does(() -> gaps.missed(idle));
        assertThat(gap(answered)).isNotNull();
        assertThat(gap(idle)).isNull();
        assertThatThrownBy(() -> author.does(() -> gaps.notNeeded(GapId.next())))
                .isInstanceOf(GapUnknown.class);
    }

    @Test
    void gapsStandByHowOftenTheyWereAskedPageByPage() {
        for (int i = 0; i < 5; i++) {
            String question = "缺口" + i + letters();
            for (int times = 0; times <= i; times++) {
                operator.does(() -> gaps.missed(question));
            }
        }

        KnowledgePage<Gap> first = author.does(() -> gaps.open(null, 2));
        KnowledgePage<Gap> second = author.does(() -> gaps.open(first.next(), 200));

        assertThat(first.items().get(0).times())
                .isGreaterThanOrEqualTo(first.items().get(1).times());
        assertThat(second.items()).doesNotContainAnyElementsOf(first.items());
        assertThat(second.items().getFirst().times())
                .isLessThanOrEqualTo(first.items().get(1).times());
    }

    @Test
    void nothingThatOneCitysPeopleSaidReachesAnother() {
        String marker = "marker" + letters();
        operator.does(() -> gaps.missed(marker));
        operator.does(() -> corrections.propose(article, marker));
        operator.does(() -> usefulness.say(article, null, Vote.WRONG, marker));
        Writers ruian = Writers.in(RUIAN, tenants, "author", Role.SUPERVISOR);

        assertThat(oracle.leaks(
                        RUIAN,
                        marker,
                        () -> ruian.does(
                                () -> List.of(gaps.open(null, 200), corrections.open(null, 200), corrections.mine()))))
                .isEmpty();
    }

    /** Long numbers are left out of questions. */
    private static String letters() {
        return UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    }

    private Gap gap(String question) {
        return author.does(() -> gaps.open(null, 200)).items().stream()
                .filter(gap -> gap.question().contains(question))
                .findFirst()
                .orElse(null);
    }
}
