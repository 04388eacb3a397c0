package city.hotline.suggestion;

import city.hotline.catalogue.ServiceItem;
import city.hotline.foundation.HotlineProperties;
import city.hotline.foundation.ProcessRole;
import city.hotline.learning.Example;
import city.hotline.learning.Experience;
import city.hotline.learning.Labels;
import city.hotline.learning.Namer;
import city.hotline.search.LearnedModel;
import city.hotline.search.LearnedModels;
import city.hotline.tenancy.Tenant;
import city.hotline.tenancy.TenantDirectory;
import city.hotline.tenancy.TenantKind;
import city.hotline.tenancy.Tenants;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Trains the advice of each city from its own examples alone, one city at a time, when enough of them are new. */
@Component
class AdviceTraining {
    static final String KIND = "item-advice";

    private static final Logger LOG = LoggerFactory.getLogger(AdviceTraining.class);
    private static final int ENOUGH = 20;
    /** A twentieth more changes little. */
    private static final int SHARE = 20;

    private static final Duration OLD = Duration.ofDays(7);
    /** How many digits of an item's code name them. */
    private static final List<Integer> GROUP_AND_CLASS = List.of(4, 2);

    private final CityExamples examples;
    private final LearnedModels models;
    private final Tenants tenants;
    private final TenantDirectory directory;
    private final HotlineProperties process;
    private final Clock clock;

    AdviceTraining(
            CityExamples examples,
            LearnedModels models,
            Tenants tenants,
            TenantDirectory directory,
            HotlineProperties process,
            Clock clock) {
        this.examples = examples;
        this.models = models;
        this.tenants = tenants;
        this.directory = directory;
        this.process = process;
        this.clock = clock;
    }

    /** A city that fails stops no other; it is tried again at the next time. */
    @Scheduled(initialDelayString = "${hotline.search.first-training:PT2M}", fixedDelayString = "PT10M")
    void trainEverywhere() {
        if (!process.plays(ProcessRole.WORKER)) {
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
            LOG.warn("item advice not trained: tenant={}", city.id(), failed);
        }
    }

    /** For the tenant of the present work. */
    private void trainWhenDue() {
        if (isDue()) {
            train();
        }
    }

    /** For the tenant of the present work, due or not. */
    void train() {
        Instant begun = clock.instant();
        List<ServiceItem> items = examples.items();
        List<Example> names = CityExamples.names(items);
        List<Example> articles = examples.ofArticles(items);
        Labels labels = labels(items);
        Namer reader = Namer.of(names, articles, Experience.none(labels));
        List<Example> past = examples.ofCases(new CaseLabels(items, reader));
        int known = examples.cases();
        Experience learnt = Experience.of(labels, names, articles, past);
        models.keep(KIND, learnt.bytes(), begun, known);
        LOG.info("item advice trained: tenant={} examples={}", tenants.current().id(), past.size());
    }

    /** In the order in which they are learnt of and asked about. */
    static Labels labels(List<ServiceItem> items) {
        return new Labels(items.stream().map(ServiceItem::code).sorted().toList(), GROUP_AND_CLASS);
    }

    private boolean isDue() {
        Optional<LearnedModel> present = models.find(KIND);
        if (present.isEmpty()) {
            return true;
        }
        int before = present.get().examples();
        int fresh = Math.abs(examples.cases() - before);
        return fresh >= Math.max(ENOUGH, before / SHARE)
                || present.get().trainedAt().isBefore(clock.instant().minus(OLD));
    }
}
