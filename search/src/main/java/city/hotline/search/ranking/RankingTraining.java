package city.hotline.search.ranking;

import city.hotline.foundation.HotlineProperties;
import city.hotline.foundation.ProcessRole;
import city.hotline.knowledge.KnowledgeFeed;
import city.hotline.knowledge.SearchableArticle;
import city.hotline.learning.Chosen;
import city.hotline.learning.Rankable;
import city.hotline.learning.Ranker;
import city.hotline.learning.RankingExample;
import city.hotline.search.CandidateSource;
import city.hotline.search.Choice;
import city.hotline.search.ChoiceHistory;
import city.hotline.search.LearnedModel;
import city.hotline.search.LearnedModels;
import city.hotline.search.Question;
import city.hotline.search.RankingLessons;
import city.hotline.tenancy.Tenant;
import city.hotline.tenancy.TenantDirectory;
import city.hotline.tenancy.TenantKind;
import city.hotline.tenancy.Tenants;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Learns the order of articles from a city's own choices alone, one city at a time, when enough of them are new. */
@Component
class RankingTraining implements RankingLessons {
    private static final Logger LOG = LoggerFactory.getLogger(RankingTraining.class);
    private static final int MOST_CHOICES = 2_000;
    private static final int MOST_ARTICLES = 20_000;
    private static final int PAGE = 500;
    /** With fewer of them the shared fusion is as good. */
    private static final int ENOUGH = 30;
    /** A tenth more is worth the training. */
    private static final int SHARE = 10;

    private final ChoiceHistory history;
    private final CandidateSource source;
    private final KnowledgeFeed articles;
    private final LearnedModels models;
    private final Rankers rankers;
    private final TransactionTemplate transaction;
    private final Tenants tenants;
    private final TenantDirectory directory;
    private final HotlineProperties process;
    private final RankingProperties properties;
    private final Clock clock;

    RankingTraining(
            ChoiceHistory history,
            CandidateSource source,
            KnowledgeFeed articles,
            LearnedModels models,
            Rankers rankers,
            TransactionTemplate transaction,
            Tenants tenants,
            TenantDirectory directory,
            HotlineProperties process,
            RankingProperties properties,
            Clock clock) {
        this.history = history;
        this.source = source;
        this.articles = articles;
        this.models = models;
        this.rankers = rankers;
        this.transaction = transaction;
        this.tenants = tenants;
        this.directory = directory;
        this.process = process;
        this.properties = properties;
        this.clock = clock;
    }

    /** A city that fails stops no other; it is tried again at the next time. */
    @Scheduled(initialDelayString = "${hotline.search.first-training:PT5M}", fixedDelayString = "PT15M")
    void trainEverywhere() {
        if (!process.plays(ProcessRole.WORKER) || !properties.learnedRanking()) {
            return;
        }
        directory.all().stream()
                .filter(tenant ->
                        tenant.kind() == TenantKind.CITY && tenant.state().serves())
                .forEach(this::trainAt);
    }

    private void trainAt(Tenant city) {
        try {
            tenants.runAs(city.id(), this::trainWhenDue);
        } catch (RuntimeException failed) {
            LOG.warn("ranking not trained: tenant={}", city.id(), failed);
        }
    }

    /** For the tenant of the present work. */
    private void trainWhenDue() {
        Instant begun = clock.instant();
        List<Choice> choices = history.since(Instant.EPOCH, MOST_CHOICES);
        int before = models.find(Rankers.KIND).map(LearnedModel::examples).orElse(0);
        if (choices.size() >= ENOUGH && Math.abs(choices.size() - before) >= Math.max(ENOUGH, before / SHARE)) {
            train(choices, begun);
        }
    }

    @Override
    public void learn() {
        Instant begun = clock.instant();
        train(history.since(Instant.EPOCH, MOST_CHOICES), begun);
        rankers.forget(tenants.current().id());
    }

    private void train(List<Choice> choices, Instant begun) {
        List<Chosen> chosen = choices.stream()
                .map(choice -> new Chosen(choice.question(), choice.article().toString()))
                .toList();
        List<RankingExample> examples = chosen.stream().flatMap(this::example).toList();
        Ranker ranker = Ranker.train(answers(), Rankables.PRIORS, chosen, examples);
        models.keep(Rankers.KIND, ranker.bytes(), begun, choices.size());
        LOG.info(
                "ranking trained: tenant={} choices={} found={}",
                tenants.current().id(),
                choices.size(),
                examples.size());
    }

    /** Nothing when retrieval does not find what was chosen: no order could have put it first. */
    private Stream<RankingExample> example(Chosen choice) {
        List<Rankable> candidates = Rankables.of(Question.of(choice.question()), source.candidates(choice.question()));
        return IntStream.range(0, candidates.size())
                .filter(place -> candidates.get(place).key().equals(choice.key()))
                .boxed()
                .findFirst()
                .map(place -> new RankingExample(choice.question(), candidates, place))
                .stream();
    }

    private List<String> answers() {
        List<String> texts = new ArrayList<>();
        Optional<UUID> last = Optional.empty();
        List<SearchableArticle> page;
        do {
            page = pageAfter(last);
            page.forEach(article -> texts.add(article.title() + "\n" + article.body()));
            last = page.isEmpty() ? last : Optional.of(page.getLast().id().value());
        } while (page.size() == PAGE && texts.size() < MOST_ARTICLES);
        return texts;
    }

    private List<SearchableArticle> pageAfter(Optional<UUID> last) {
        return transaction.execute(status -> articles.after(last.orElse(null), PAGE));
    }
}
