package city.hotline.suggestion;

import city.hotline.cases.LabelledCases;
import city.hotline.catalogue.ItemFeed;
import city.hotline.catalogue.ServiceItem;
import city.hotline.knowledge.KnowledgeFeed;
import city.hotline.knowledge.SearchableArticle;
import city.hotline.learning.Example;
import city.hotline.learning.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a city has to learn from: its catalogue and its articles say what an item is called, its cases what citizens say
 * about it. The label of an example is the item's code, or the code of a group or class where no more is known.
 */
@Component
@Transactional(readOnly = true)
class CityExamples {
    /** The newest cases; more make training longer and the advice hardly better. */
    private static final int MOST_CASES = 6_000;

    private static final int MOST_ARTICLES = 2_000;
    private static final int PAGE = 500;

    private final ItemFeed items;
    private final KnowledgeFeed articles;
    private final LabelledCases cases;

    CityExamples(ItemFeed items, KnowledgeFeed articles, LabelledCases cases) {
        this.items = items;
        this.articles = articles;
        this.cases = cases;
    }

    List<ServiceItem> items() {
        List<ServiceItem> all = new ArrayList<>();
        List<ServiceItem> page;
        UUID last = null;
        do {
            page = items.after(last, PAGE);
            all.addAll(page);
            last = page.isEmpty() ? last : page.getLast().id().value();
        } while (page.size() == PAGE);
        return all;
    }

    /** How many cases there are to learn from; cheap. */
    int cases() {
        return Math.min(cases.count(), MOST_CASES);
    }

    /** What each item is called. */
    static List<Example> names(List<ServiceItem> catalogue) {
        return catalogue.stream()
                .flatMap(item -> Stream.concat(Stream.of(item.name().zh()), item.synonyms().stream())
                        .map(name -> new Example(Text.of(name), item.code())))
                .toList();
    }

    /** The newest of those whose label says something. */
    List<Example> ofCases(CaseLabels labels) {
        return cases.newest(MOST_CASES).stream()
                .flatMap(given -> labels.code(given).stream()
                        .map(code -> new Example(new Text(given.title(), given.description()), code)))
                .toList();
    }

    /** Titles and keywords of the articles that belong to an item. */
    List<Example> ofArticles(List<ServiceItem> catalogue) {
        Set<String> codes = catalogue.stream().map(ServiceItem::code).collect(Collectors.toSet());
        List<Example> examples = new ArrayList<>();
        List<SearchableArticle> page;
        UUID last = null;
        int read = 0;
        do {
            page = articles.after(last, PAGE);
            for (SearchableArticle article : page) {
                Text text = new Text(article.title(), String.join(" ", article.keywords()));
                article.items().stream().filter(codes::contains).forEach(code -> examples.add(new Example(text, code)));
                last = article.id().value();
            }
            read += page.size();
        } while (page.size() == PAGE && read < MOST_ARTICLES);
        return examples;
    }
}
