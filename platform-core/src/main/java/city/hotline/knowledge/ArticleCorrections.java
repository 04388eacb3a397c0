package city.hotline.knowledge;

import city.hotline.access.CurrentOperator;
import city.hotline.foundation.PlainText;
import city.hotline.foundation.StoredText;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes corrections in, and makes drafts of them. */
@Service
@Transactional
@PreAuthorize("hasAnyAuthority('EDIT_KNOWLEDGE', 'EDIT_OWN_KNOWLEDGE')")
class ArticleCorrections implements Corrections {
    private static final String READERS = "hasAnyAuthority('READ_KNOWLEDGE', 'READ_PUBLIC_KNOWLEDGE')";
    private static final int TEXT = 2_000;

    private final CorrectionTable corrections;
    private final ArticleTable articles;
    private final ArticleShelf shelf;
    private final ArticleWork work;
    private final Clock clock;

    ArticleCorrections(
            CorrectionTable corrections, ArticleTable articles, ArticleShelf shelf, ArticleWork work, Clock clock) {
        this.corrections = corrections;
        this.articles = articles;
        this.shelf = shelf;
        this.work = work;
        this.clock = clock;
    }

    @Override
    @PreAuthorize(READERS)
    public Correction propose(ArticleId article, String text) {
        PlainText.block("correction", text, TEXT);
        StoredText.required("correction", text, TEXT);
        StoredArticle served = articles.read(article).orElseThrow(ArticleUnknown::new);
        return corrections.add(
                article,
                Objects.requireNonNull(served.published(), "what is served has a number"),
                text,
                Step.now(clock));
    }

    @Override
    @PreAuthorize(READERS)
    @Transactional(readOnly = true)
    public List<Correction> mine() {
        return corrections.mine(CurrentOperator.require().loginName());
    }

    @Override
    @Transactional(readOnly = true)
    public KnowledgePage<Correction> open(@Nullable String after, int limit) {
        return corrections.open(after, limit);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Correction> of(ArticleId article) {
        shelf.see(article);
        return corrections.of(article);
    }

    @Override
    public ArticleSummary accept(CorrectionId id) {
        Correction correction = corrections.lock(id);
        StoredArticle article = shelf.hold(correction.article());
        Saved latest = shelf.latest(article);
        ArticleSummary draft = work.write(article, new Saved(prefilled(latest.content(), correction), latest.files()));
        corrections.decide(id, Correction.State.ACCEPTED, "", draft.version(), Step.now(clock));
        return draft;
    }

    /** The proposal stands as a quotation before the body, cut where the two together are too long for one. */
    private static ArticleContent prefilled(ArticleContent content, Correction correction) {
        String quoted = "> " + correction.by() + "：" + correction.text().replace("\n", "\n> ") + "\n\n";
        String body = quoted + content.body();
        int length = body.codePointCount(0, body.length());
        return content.saying(
                length <= ArticleContent.BODY
                        ? body
                        : body.substring(0, body.offsetByCodePoints(0, ArticleContent.BODY)));
    }

    @Override
    public Correction decline(CorrectionId id, String reason) {
        StoredText.required("reason", reason, TEXT);
        corrections.lock(id);
        corrections.decide(id, Correction.State.DECLINED, reason, null, Step.now(clock));
        return corrections.one(id);
    }
}
