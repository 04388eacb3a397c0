package city.hotline.credit;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hotline.access.Role;
import city.hotline.cases.CaseSummary;
import city.hotline.foundation.Refusal;
import city.hotline.providers.ProviderId;
import city.hotline.testing.RoomTest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** A bank sees a grade with the firm's consent, and not a moment longer. */
@RoomTest
class BankReferencesTests {
    @Autowired
    Judged judged;

    @Autowired
    BankReferences references;

    @Autowired
    Grades grades;

    @Autowired
    Clock clock;

    private ProviderId firm;
    private Judged.Person member;

    @BeforeEach
    void foundAFirm() {
        firm = judged.firm(ProviderId.next(), "光洁装饰", NINGBO, RUIAN);
        member = judged.member(NINGBO, firm);
    }

    @Test
    void aBankLooksUntilTheConsentIsTakenBackAndEachLookIsKept() {
        graded();
        GivenConsent given = member.does(() -> references.give("甬江银行", today().plusDays(30)));

        assertThat(look(given.token())).isTrue();
        assertThat(look(given.token())).isTrue();
        assertThat(member.does(() -> references.own())).singleElement().satisfies(consent -> {
            assertThat(consent.bank()).isEqualTo("甬江银行");
            assertThat(consent.looks()).hasSize(2);
            assertThat(consent.holds(today())).isTrue();
            assertThat(consent.holds(today().plusDays(31))).isFalse();
        });
        member.does(() -> {
            references.revoke(given.id());
            return null;
        });

        assertThat(look(given.token())).isFalse();
        assertThat(member.does(() -> references.own()).getFirst().looks()).hasSize(2);
    }

    @Test
    void withoutConsentNothingIsSaidAndNobodyConsentsForAFirm() {
        graded();

        assertThat(look("x")).isFalse();
        assertThat(look("A".repeat(32))).isFalse();
        assertThatThrownBy(() ->
                        judged.somebody(NINGBO, Role.CITY_ADMINISTRATOR).does(() -> references.give("甬江银行", today())))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(refusal(() ->
                        judged.somebody(NINGBO, Role.PROVIDER_HANDLER).does(() -> references.give("甬江银行", today()))))
                .isEqualTo("BANK_CONSENT_NO_FIRM");
        assertThat(refusal(() -> member.does(() -> references.give("甬江银行", today().plusYears(2)))))
                .isEqualTo("BANK_CONSENT_DAY_INVALID");
        assertThat(refusal(() -> member.does(() -> references.give("甬江银行", today().minusDays(1)))))
                .isEqualTo("BANK_CONSENT_DAY_INVALID");
    }

    @Test
    void anotherFirmsAndAnotherCitysMembersTakeNothingBack() {
        graded();
        GivenConsent given = member.does(() -> references.give("甬江银行", today()));
        Judged.Person rival = judged.member(NINGBO, judged.firm(ProviderId.next(), "别家", NINGBO));
        Judged.Person there = judged.member(RUIAN, firm);

        for (Judged.Person other : new Judged.Person[] {rival, there}) {
            other.does(() -> {
                references.revoke(given.id());
                return null;
            });
            assertThat(other.does(() -> references.own())).isEmpty();
        }

        assertThat(look(given.token())).isTrue();
        assertThat(judged.in(RUIAN, () -> references.look(given.token()))).isEmpty();
    }

    @Test
    void whereThereIsNoGradeThereIsNothingToSee() {
        GivenConsent given = member.does(() -> references.give("甬江银行", today()));

        assertThat(look(given.token())).isFalse();
        assertThat(given.toString()).doesNotContain(given.token());
    }

    private void graded() {
        CaseSummary done = judged.done(NINGBO, firm, "一件");
        assertThat(done.handler()).isNotEmpty();
        judged.somebody(NINGBO, Role.SUPERVISOR).does(() -> grades.run(GradePeriod.yearUpTo(today())));
    }

    private boolean look(String token) {
        return judged.in(NINGBO, () -> references.look(token)).isPresent();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Shanghai"));
    }

    /** The code of what was refused; empty when it was not. */
    private static String refusal(Runnable work) {
        try {
            work.run();
            return "";
        } catch (Refusal refused) {
            return refused.code();
        }
    }
}
