package city.hotline.ui.desk;

import city.hotline.knowledge.ArticleId;
import city.hotline.knowledge.Gaps;
import city.hotline.search.Choices;
import city.hotline.search.Question;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;

/** Remembers what was chosen, for tests of the desk. */
@Component
class TestChoices implements Choices {
    final List<ArticleId> used = new CopyOnWriteArrayList<>();
    private final Gaps gaps;

    TestChoices(Gaps gaps) {
        this.gaps = gaps;
    }

    @Override
    public void used(Question question, ArticleId article) {
        used.add(article);
    }

    @Override
    public void nothingFitted(Question question) {
        gaps.missed(question.text());
    }
}
