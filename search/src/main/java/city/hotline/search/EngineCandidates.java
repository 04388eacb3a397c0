package city.hotline.search;

import city.hotline.knowledge.Readers;
import city.hotline.tenancy.Tenants;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.springframework.stereotype.Component;

/** Asks the engine alone: the order is learnt for it. */
@Component
class EngineCandidates implements CandidateSource {
    private static final int MOST = 50;

    private final GuardedEngine engine;
    private final Thesauri thesauri;
    private final Tenants tenants;
    private final Clock clock;

    EngineCandidates(GuardedEngine engine, Thesauri thesauri, Tenants tenants, Clock clock) {
        this.engine = engine;
        this.thesauri = thesauri;
        this.tenants = tenants;
        this.clock = clock;
    }

    @Override
    public List<Candidate> candidates(String question) {
        Sought sought = new Sought(
                Question.of(question),
                thesauri.present().alternatives(question),
                new Viewer(EnumSet.allOf(Readers.class), false),
                LocalDate.ofInstant(clock.instant(), tenants.current().zone()),
                MOST);
        return engine.ask(finder -> finder.candidates(sought)).orElse(List.of());
    }
}
