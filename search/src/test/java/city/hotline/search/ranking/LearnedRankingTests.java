package city.hotline.search.ranking;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.knowledge.ArticleId;
import city.hotline.knowledge.Readers;
import city.hotline.learning.Chosen;
import city.hotline.learning.Ranker;
import city.hotline.search.Candidate;
import city.hotline.search.Fragment;
import city.hotline.search.KnowledgeHit;
import city.hotline.search.KnowledgeRanking;
import city.hotline.search.LearnedModels;
import city.hotline.search.Question;
import city.hotline.search.Signal;
import city.hotline.search.WhyFound;
import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.Tenants;
import city.hotline.testing.RoomTest;
import city.hotline.testing.TwoCities;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RoomTest
class LearnedRankingTests {
    private static final Question ASKED = Question.of("小绿卡丢了怎么办");

    private final Candidate words = candidate("绿卡丢失说明", "外国人永久居留证丢了怎么办理补领。", 12);
    private final Candidate bus = candidate("公交卡挂失", "公交卡遗失可到服务点挂失补办，余额转入新卡。", 3);

    @Autowired
    TwoCities cities;

    @Autowired
    Tenants tenants;

    @Autowired
    KnowledgeRanking ranking;

    @Autowired
    Rankers rankers;

    @Autowired
    LearnedModels models;

    @AfterEach
    void forget() {
        for (TenantId city : List.of(NINGBO, RUIAN)) {
            tenants.runAs(city, () -> models.forget(Rankers.KIND));
            rankers.forget(city);
        }
    }

    @Test
    void withoutChoicesTheFusionRanks() {
        assertThat(ranked(NINGBO).getFirst().id()).isEqualTo(words.hit().id());
    }

    @Test
    void whatOneCityChoseMovesItsOwnOrderAndNoOther() {
        List<KnowledgeHit> before = ranked(RUIAN);

        teach(NINGBO);

        assertThat(ranked(NINGBO).getFirst().id()).isEqualTo(bus.hit().id());
        assertThat(ranked(NINGBO).getFirst().why()).contains(WhyFound.CHOSEN_BEFORE);
        assertThat(ranked(RUIAN)).isEqualTo(before);
    }

    @Test
    void anUnreadableModelIsThrownAwayAndTheFusionRanks() {
        tenants.runAs(NINGBO, () -> models.keep(Rankers.KIND, new byte[] {1}, Instant.EPOCH, 1));

        assertThat(ranked(NINGBO)).hasSize(2);
        assertThat(tenants.runAs(NINGBO, () -> models.find(Rankers.KIND))).isEmpty();
    }

    private void teach(TenantId city) {
        Ranker ranker = Ranker.train(
                List.of(words.text(), bus.text()),
                Rankables.PRIORS,
                List.of(new Chosen("小绿卡丢了怎么办", bus.hit().id().toString())),
                List.of());
        tenants.runAs(city, () -> models.keep(Rankers.KIND, ranker.bytes(), Instant.EPOCH, 1));
        rankers.forget(city);
    }

    private List<KnowledgeHit> ranked(TenantId city) {
        return tenants.runAs(city, () -> ranking.rank(ASKED, List.of(words, bus)));
    }

    private static Candidate candidate(String title, String body, double words) {
        KnowledgeHit hit = new KnowledgeHit(
                ArticleId.next(),
                List.of(new Fragment(title, false)),
                List.of(new Fragment(body, false)),
                Readers.PUBLIC,
                "",
                null,
                Set.of(WhyFound.WORDS),
                0);
        return new Candidate(hit, Map.of(Signal.WORDS, words), title + "\n" + body);
    }
}
