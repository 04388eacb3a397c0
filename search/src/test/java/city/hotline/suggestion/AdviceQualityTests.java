package city.hotline.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.catalogue.CatalogueTemplate;
import city.hotline.catalogue.ServiceItem;
import city.hotline.knowledge.ArticleContent;
import city.hotline.knowledge.KnowledgeTemplate;
import city.hotline.learning.Example;
import city.hotline.learning.Experience;
import city.hotline.learning.Guess;
import city.hotline.learning.Namer;
import city.hotline.learning.Text;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How good the advice of a new city is, on its catalogue and knowledge template alone, by sentences that tuned nothing. */
class AdviceQualityTests {
    private static final List<Answer> NINGBO = odd(answers("ningbo"));
    private static final List<Answer> RUIAN = answers("ruian");

    @Test
    void theRightItemIsFirst() {
        assertShare(0.84, answerable(NINGBO), Answer::rightFirst);
        assertShare(0.85, answerable(RUIAN), Answer::rightFirst);
    }

    @Test
    void theRightItemIsAmongFive() {
        assertShare(0.91, answerable(NINGBO), Answer::rightAmongFive);
        assertShare(0.84, answerable(RUIAN), Answer::rightAmongFive);
    }

    @Test
    void sureAdviceIsRight() {
        assertShare(0.90, sure(NINGBO), Answer::rightFirst);
        assertShare(0.90, sure(RUIAN), Answer::rightFirst);
    }

    @Test
    void mostOfWhatCanBeAnsweredIsAnsweredSurely() {
        assertShare(0.78, answerable(NINGBO), Answer::sure);
        assertShare(0.80, answerable(RUIAN), Answer::sure);
    }

    @Test
    void whatNamesNothingOfTheCatalogueIsUnsure() {
        assertShare(0.85, unanswerable(NINGBO), answer -> !answer.sure());
        assertShare(0.85, unanswerable(RUIAN), answer -> !answer.sure());
    }

    @Test
    void aConfidenceIsAboutTheShareThatIsRight() {
        double said = NINGBO.stream().mapToDouble(Answer::confidence).average().orElseThrow();
        double right = share(NINGBO, Answer::rightFirst);

        assertThat(said).isBetween(right - 0.08, right + 0.08);
    }

    @Test
    void functionWordsAreNeverAReason() {
        assertThat(Stream.concat(NINGBO.stream(), RUIAN.stream()).flatMap(answer -> answer.guesses().stream()))
                .flatExtracting(Guess::words)
                .doesNotContain("你好", "请问", "师傅", "麻烦", "怎么办", "就是", "那个", "问一下", "有没有", "我们", "现在");
    }

    private static List<Answer> answers(String city) {
        CatalogueTemplate template = CatalogueTemplate.read(city);
        List<ServiceItem> items = template.items();
        List<Example> articles = KnowledgeTemplate.read(template).contents().stream()
                .flatMap(AdviceQualityTests::examples)
                .toList();
        Namer namer = Namer.of(CityExamples.names(items), articles, Experience.none(AdviceTraining.labels(items)));
        return Said.in(city).stream()
                .map(said -> new Answer(said, LearnedAdvice.worthSaying(namer.guess(Text.of(said.text()), 5))))
                .toList();
    }

    private static Stream<Example> examples(ArticleContent article) {
        Text text = new Text(article.title().zh(), String.join(" ", article.keywords()));
        return article.scope().items().stream().map(item -> new Example(text, item));
    }

    private static List<Answer> odd(List<Answer> all) {
        return IntStream.range(0, all.size())
                .filter(row -> row % 2 == 1)
                .mapToObj(all::get)
                .toList();
    }

    private static List<Answer> answerable(List<Answer> answers) {
        return answers.stream().filter(answer -> answer.said().answerable()).toList();
    }

    private static List<Answer> unanswerable(List<Answer> answers) {
        return answers.stream().filter(answer -> !answer.said().answerable()).toList();
    }

    private static List<Answer> sure(List<Answer> answers) {
        return answers.stream().filter(Answer::sure).toList();
    }

    /** When it fails, the sentences that are wrong say why. */
    private static void assertShare(double least, List<Answer> answers, Predicate<Answer> right) {
        assertThat(share(answers, right))
                .as("wrong: %s", answers.stream().filter(right.negate()).toList())
                .isGreaterThanOrEqualTo(least);
    }

    private static double share(List<Answer> answers, Predicate<Answer> right) {
        return (double) answers.stream().filter(right).count() / answers.size();
    }

    private record Answer(Said said, List<Guess> guesses) {
        boolean rightFirst() {
            return !guesses.isEmpty()
                    && said.items().contains(guesses.getFirst().label());
        }

        boolean rightAmongFive() {
            return guesses.stream().map(Guess::label).anyMatch(said.items()::contains);
        }

        boolean sure() {
            return LearnedAdvice.sure(guesses);
        }

        double confidence() {
            return guesses.isEmpty() ? 0 : guesses.getFirst().confidence();
        }

        @Override
        public String toString() {
            return said.text() + guesses;
        }
    }
}
