package city.hotline.search;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hotline.access.CurrentOperator;
import city.hotline.access.Role;
import city.hotline.foundation.Refusal;
import city.hotline.foundation.TextMissing;
import city.hotline.foundation.TextNotAllowed;
import city.hotline.foundation.TextTooLong;
import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.Tenants;
import city.hotline.testing.Operators;
import city.hotline.testing.RoomTest;
import city.hotline.testing.TwoCities;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@RoomTest
class SynonymsTests {
    @Autowired
    TwoCities cities;

    @Autowired
    Tenants tenants;

    @Autowired
    Synonyms synonyms;

    @Autowired
    Thesauri thesauri;

    @AfterEach
    void removeAll() {
        for (TenantId city : List.of(NINGBO, RUIAN)) {
            in(city, () -> {
                synonyms.list().forEach(group -> synonyms.remove(group.id()));
                return city;
            });
        }
    }

    @Test
    void aGroupIsListedAsItWasMadeAndUsedAtOnce() {
        assertThat(alternatives(NINGBO, "抽水马桶堵了")).isEmpty();

        SynonymGroup made = in(NINGBO, () -> synonyms.add(List.of(" 马桶 ", "坐便器", "Ｔoilet")));

        assertThat(in(NINGBO, synonyms::list)).containsExactly(made);
        assertThat(made.words()).containsExactly("马桶", "坐便器", "Ｔoilet");
        assertThat(made.changedBy()).isEqualTo("tester");
        assertThat(alternatives(NINGBO, "抽水马桶堵了"))
                .containsExactly(new Alternative("马桶", "坐便器"), new Alternative("马桶", "Ｔoilet"));
    }

    @Test
    void aChangeAndARemovalHoldForTheNextQuestion() {
        SynonymGroup made = in(NINGBO, () -> synonyms.add(List.of("马桶", "坐便器")));
        assertThat(alternatives(NINGBO, "马桶")).isNotEmpty();

        in(NINGBO, () -> synonyms.change(made.id(), List.of("坐便器", "马桶", "便器")));
        assertThat(alternatives(NINGBO, "马桶")).hasSize(2);

        in(NINGBO, () -> {
            synonyms.remove(made.id());
            return made;
        });
        assertThat(alternatives(NINGBO, "马桶")).isEmpty();
    }

    @Test
    void whatAnotherProcessToldIsReadAgain() {
        in(NINGBO, () -> synonyms.add(List.of("马桶", "坐便器")));
        Thesaurus before = in(NINGBO, thesauri::present);

        tenants.runAs(NINGBO, () -> thesauri.heard("something else"));
        assertThat(in(NINGBO, thesauri::present)).isSameAs(before);

        tenants.runAs(NINGBO, () -> thesauri.heard("synonyms"));
        assertThat(in(NINGBO, thesauri::present)).isNotSameAs(before);
    }

    @Test
    void eachCityHasItsOwn() {
        SynonymGroup ningbos = in(NINGBO, () -> synonyms.add(List.of("马桶", "坐便器")));
        in(RUIAN, () -> synonyms.add(List.of("马桶", "便桶")));

        assertThat(alternatives(NINGBO, "马桶")).containsExactly(new Alternative("马桶", "坐便器"));
        assertThat(alternatives(RUIAN, "马桶")).containsExactly(new Alternative("马桶", "便桶"));
        assertThatThrownBy(() -> in(RUIAN, () -> synonyms.change(ningbos.id(), List.of("甲", "乙"))))
                .isInstanceOf(SynonymGroupUnknown.class);
        assertThat(in(NINGBO, synonyms::list)).containsExactly(ningbos);
    }

    @Test
    void aWordOfAnotherGroupIsRefusedWithThatGroup() {
        in(NINGBO, () -> synonyms.add(List.of("停水", "没水")));

        assertThatThrownBy(() -> in(NINGBO, () -> synonyms.add(List.of("断水", "没 水"))))
                .isInstanceOfSatisfying(
                        SynonymTaken.class, taken -> assertThat(taken.facts()).containsExactly("没水", "停水、没水"));
        assertThat(in(NINGBO, synonyms::list)).hasSize(1);
    }

    @Test
    void whatIsNoGroupOfWordsIsRefused() {
        assertRefused(SynonymsTooFewOrMany.class, List.of("停水"));
        assertRefused(SynonymsTooFewOrMany.class, List.of("停水", "停 水", "停水！"));
        assertRefused(
                SynonymsTooFewOrMany.class,
                IntStream.range(0, 13).mapToObj(at -> "词" + at).toList());
        assertRefused(TextTooLong.class, List.of("停水", "水".repeat(21)));
        assertRefused(TextMissing.class, List.of("停水", " ，"));
        assertRefused(TextNotAllowed.class, List.of("停水", "没\u0000水"));
        assertRefused(TextNotAllowed.class, List.of("停水", "没\n水"));
        assertThat(in(NINGBO, synonyms::list)).isEmpty();
    }

    @Test
    void aRemovedGroupIsUnknown() {
        SynonymGroup made = in(NINGBO, () -> synonyms.add(List.of("停水", "没水")));
        in(NINGBO, () -> {
            synonyms.remove(made.id());
            return made;
        });

        assertThatThrownBy(() -> in(NINGBO, () -> synonyms.change(made.id(), List.of("甲", "乙"))))
                .isInstanceOf(SynonymGroupUnknown.class);
    }

    @Test
    void aTemplateTwiceIsTheSameAsOnce() {
        in(NINGBO, () -> synonyms.add(List.of("停水", "没水")));
        List<List<String>> template = List.of(List.of("停水", "断水"), List.of("停电", "没电"), List.of("没电", "跳电"));

        assertThat(in(NINGBO, () -> synonyms.install(template))).isEqualTo(1);
        assertThat(in(NINGBO, () -> synonyms.install(template))).isZero();

        assertThat(in(NINGBO, synonyms::list))
                .extracting(SynonymGroup::words)
                .containsExactlyInAnyOrder(List.of("停水", "没水"), List.of("停电", "没电"));
    }

    @Test
    void editorsAloneChangeThemAndOperatorsRead() {
        assertThat(as(NINGBO, Role.OPERATOR, synonyms::list)).isEmpty();
        assertThatThrownBy(() -> as(NINGBO, Role.OPERATOR, () -> synonyms.add(List.of("停水", "没水"))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(NINGBO, Role.DEPARTMENT_HANDLER, synonyms::list))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void twoEditorsAtOnceGetAWordIntoOneGroupAlone() throws Exception {
        try (ExecutorService editors = Executors.newVirtualThreadPerTaskExecutor()) {
            editors.invokeAll(IntStream.range(0, 6)
                    .mapToObj(at -> (Callable<Boolean>) () -> {
                        try {
                            in(NINGBO, () -> synonyms.add(List.of("停水", "词" + at)));
                            return true;
                        } catch (Refusal taken) {
                            return false;
                        }
                    })
                    .toList());
        }

        assertThat(in(NINGBO, synonyms::list)).hasSize(1);
    }

    private void assertRefused(Class<? extends Refusal> refusal, List<String> words) {
        assertThatThrownBy(() -> in(NINGBO, () -> synonyms.add(words))).isInstanceOf(refusal);
    }

    private List<Alternative> alternatives(TenantId city, String text) {
        return in(city, () -> thesauri.present().alternatives(text));
    }

    private <T> T in(TenantId city, Supplier<T> work) {
        return as(city, Role.SUPERVISOR, work);
    }

    private <T> T as(TenantId city, Role role, Supplier<T> work) {
        return tenants.runAs(city, () -> CurrentOperator.runAs(Operators.of(city, role), work));
    }
}
