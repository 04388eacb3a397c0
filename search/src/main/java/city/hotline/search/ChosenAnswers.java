package city.hotline.search;

import city.hotline.access.CurrentOperator;
import city.hotline.catalogue.Folding;
import city.hotline.knowledge.ArticleId;
import city.hotline.knowledge.Gaps;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what operators chose, for the city's ranking; what nothing answered goes to the gaps. What was asked on a sealed line
 * is kept nowhere: editors and the ranking are outside of it.
 */
@Service
@Transactional
class ChosenAnswers implements Choices, ChoiceHistory {
    /** Telephone and identity numbers say nothing about what was asked. */
    private static final Pattern LONG_NUMBERS = Pattern.compile("\\p{Nd}{5,}");

    private final ChoiceTable table;
    private final Gaps gaps;
    private final Clock clock;

    ChosenAnswers(ChoiceTable table, Gaps gaps, Clock clock) {
        this.table = table;
        this.gaps = gaps;
        this.clock = clock;
    }

    /** Blank questions and articles that the city does not know are let pass and not kept. */
    @Override
    @PreAuthorize("hasAuthority('TAKE_CONTACTS')")
    public void used(Question question, ArticleId article) {
        String folded = folded(question.text());
        if (!folded.isEmpty() && !table.isSealed(question)) {
            table.add(
                    folded, article, question.item(), CurrentOperator.require().account(), clock.instant());
        }
    }

    @Override
    @PreAuthorize("hasAuthority('TAKE_CONTACTS')")
    public void nothingFitted(Question question) {
        if (!table.isSealed(question)) {
            gaps.missed(question.text());
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<Choice> since(Instant since, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("at least one choice is asked for");
        }
        return table.since(since, limit);
    }

    private static String folded(String text) {
        return String.join(" ", Folding.words(LONG_NUMBERS.matcher(text).replaceAll(" ")));
    }
}
