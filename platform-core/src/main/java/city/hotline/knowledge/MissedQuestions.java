package city.hotline.knowledge;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the list of what was not found. */
@Service
@Transactional
@PreAuthorize("hasAuthority('EDIT_KNOWLEDGE')")
class MissedQuestions implements Gaps {
    private final GapTable gaps;
    private final ArticleShelf shelf;
    private final Clock clock;

    MissedQuestions(GapTable gaps, ArticleShelf shelf, Clock clock) {
        this.gaps = gaps;
        this.shelf = shelf;
        this.clock = clock;
    }

    @Override
    @PreAuthorize("hasAnyAuthority('READ_KNOWLEDGE', 'READ_PUBLIC_KNOWLEDGE')")
    public void missed(String question) {
        MissedQuestion.of(question).ifPresent(asked -> gaps.count(asked, Step.now(clock)));
    }

    @Override
    @Transactional(readOnly = true)
    public KnowledgePage<Gap> open(@Nullable String after, int limit) {
        return gaps.open(after, limit);
    }

    @Override
    @Transactional(readOnly = true)
    public int count() {
        return gaps.countOpen();
    }

    @Override
    public void answeredBy(GapId gap, ArticleId article) {
        shelf.see(article);
        gaps.close(gap, Gap.State.ANSWERED, article, Step.now(clock));
    }

    @Override
    public void notNeeded(GapId gap) {
        gaps.close(gap, Gap.State.NOT_NEEDED, null, Step.now(clock));
    }
}
