package city.hotline.knowledge;

import static city.hotline.knowledge.ArticleAct.DISCARD;
import static city.hotline.knowledge.ArticleAct.EDIT;
import static city.hotline.knowledge.ArticleAct.EXPIRE;
import static city.hotline.knowledge.ArticleAct.PUBLISH;
import static city.hotline.knowledge.ArticleAct.REOPEN;
import static city.hotline.knowledge.ArticleAct.SEND_BACK;
import static city.hotline.knowledge.ArticleAct.SUBMIT;
import static city.hotline.knowledge.ArticleAct.WITHDRAW;
import static city.hotline.knowledge.ArticleState.DRAFT;
import static city.hotline.knowledge.ArticleState.EXPIRED;
import static city.hotline.knowledge.ArticleState.IN_REVIEW;
import static city.hotline.knowledge.ArticleState.PUBLISHED;
import static city.hotline.knowledge.ArticleState.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StandingTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @Test
    void aNewArticleIsWrittenReviewedAndPublished() {
        Standing published = Standing.NEW.after(EDIT).after(SUBMIT).after(PUBLISH);

        assertThat(published).isEqualTo(new Standing(PUBLISHED, null));
        assertThat(Standing.NEW.allowed()).isEqualTo(Set.of(EDIT, SUBMIT, WITHDRAW));
    }

    @Test
    void whatIsPublishedGoesOnBeingServedWhileANewDraftIsWorkedOn() {
        Standing published = new Standing(PUBLISHED, null);

        assertThat(published.after(REOPEN)).isEqualTo(new Standing(PUBLISHED, DRAFT));
        assertThat(published.after(EDIT).after(SUBMIT)).isEqualTo(new Standing(PUBLISHED, IN_REVIEW));
        assertThat(published.after(EDIT).after(DISCARD)).isEqualTo(published);
    }

    @Test
    void aReviewerSendsBackAndAChangeInReviewIsADraftAgain() {
        Standing inReview = Standing.NEW.after(SUBMIT);

        assertThat(inReview.after(SEND_BACK)).isEqualTo(Standing.NEW);
        assertThat(inReview.after(EDIT)).isEqualTo(Standing.NEW);
    }

    @Test
    void nothingIsPublishedWithoutReview() {
        assertThatThrownBy(() -> Standing.NEW.after(PUBLISH))
                .isInstanceOf(ArticleStepRefused.class)
                .hasMessage("ARTICLE_STEP_REFUSED");
        assertThatThrownBy(() -> new Standing(WITHDRAWN, null).after(PUBLISH)).isInstanceOf(ArticleStepRefused.class);
    }

    @Test
    void whatExpiredOrWasWithdrawnComesBackThroughReviewAlone() {
        Standing expired = new Standing(PUBLISHED, null).after(EXPIRE);

        assertThat(expired).isEqualTo(new Standing(EXPIRED, null));
        assertThat(expired.after(WITHDRAW).after(REOPEN).after(SUBMIT).after(PUBLISH))
                .isEqualTo(new Standing(PUBLISHED, null));
        assertThatThrownBy(() -> expired.after(EXPIRE)).isInstanceOf(ArticleStepRefused.class);
    }

    @Test
    void aDraftThatNobodyWantsIsWithdrawnWithItsWork() {
        assertThat(Standing.NEW.after(WITHDRAW)).isEqualTo(new Standing(WITHDRAWN, null));
        assertThatThrownBy(() -> Standing.NEW.after(DISCARD)).isInstanceOf(ArticleStepRefused.class);
    }

    @Test
    void anArticleExpiresByItsDateWithoutAnybodyDoingAnything() {
        Validity lastDayToday = new Validity(null, TODAY, null);
        Validity lastDayYesterday = new Validity(null, TODAY.minusDays(1), null);
        Standing published = new Standing(PUBLISHED, DRAFT);

        assertThat(published.shown(lastDayToday, TODAY)).isEqualTo(PUBLISHED);
        assertThat(published.shown(lastDayYesterday, TODAY)).isEqualTo(EXPIRED);
        assertThat(Standing.NEW.shown(lastDayYesterday, TODAY)).isEqualTo(DRAFT);
    }
}
