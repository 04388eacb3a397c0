package city.hotline.intake;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hotline.access.CurrentOperator;
import city.hotline.access.Role;
import city.hotline.callers.PhoneNumber;
import city.hotline.cases.Channel;
import city.hotline.foundation.TextMissing;
import city.hotline.foundation.TextTooLong;
import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.Tenants;
import city.hotline.testing.Operators;
import city.hotline.testing.RoomTest;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@RoomTest
class SupervisorQuestionsTests {
    @Autowired
    Tenants tenants;

    @Autowired
    Contacts contacts;

    @Autowired
    SupervisorQuestions questions;

    @Test
    void aQuestionWaitsUntilASupervisorAnswersIt() {
        ContactId contact = contact(NINGBO);
        SupervisorQuestion asked = operator(NINGBO, () -> questions.ask(contact, "水管漏水", "能派周末的师傅吗？"));
        assertThat(supervisor(NINGBO, questions::waiting)).contains(asked);

        supervisor(NINGBO, () -> questions.answer(asked.id(), "可以，派家和"));

        assertThat(supervisor(NINGBO, questions::waiting)).doesNotContain(asked);
        assertThat(operator(NINGBO, () -> questions.of(contact)))
                .singleElement()
                .satisfies(known -> assertThat(known.reply())
                        .isNotNull()
                        .satisfies(reply -> assertThat(reply.text()).isEqualTo("可以，派家和")));
    }

    @Test
    void theSecondAnswerIsRefusedAndTheFirstStays() {
        ContactId contact = contact(NINGBO);
        SupervisorQuestion asked = operator(NINGBO, () -> questions.ask(contact, "", "怎么办？"));
        supervisor(NINGBO, () -> questions.answer(asked.id(), "先登记"));

        assertThatThrownBy(() -> supervisor(NINGBO, () -> questions.answer(asked.id(), "不登记")))
                .isInstanceOf(QuestionAnswered.class);
        assertThat(operator(NINGBO, () -> questions.of(contact)))
                .extracting(known -> known.reply() == null ? "" : known.reply().text())
                .containsExactly("先登记");
    }

    @Test
    void onlySupervisorsAnswer() {
        SupervisorQuestion asked = operator(NINGBO, () -> questions.ask(contact(NINGBO), "", "怎么办？"));

        assertThatThrownBy(() -> operator(NINGBO, () -> questions.answer(asked.id(), "自问自答")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> operator(NINGBO, questions::waiting)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aQuestionSaysSomethingAndIsShort() {
        ContactId contact = contact(NINGBO);

        assertThatThrownBy(() -> operator(NINGBO, () -> questions.ask(contact, "", " ")))
                .isInstanceOf(TextMissing.class);
        assertThatThrownBy(() -> operator(NINGBO, () -> questions.ask(contact, "", "长".repeat(501))))
                .isInstanceOf(TextTooLong.class);
    }

    @Test
    void theOtherCityHearsNothingOfIt() {
        ContactId contact = contact(NINGBO);
        SupervisorQuestion asked = operator(NINGBO, () -> questions.ask(contact, "", "怎么办？"));

        assertThat(supervisor(RUIAN, questions::waiting)).doesNotContain(asked);
        assertThat(operator(RUIAN, () -> questions.of(contact))).isEmpty();
        assertThatThrownBy(() -> operator(RUIAN, () -> questions.ask(contact, "", "你好")))
                .isInstanceOf(ContactUnknown.class);
        assertThatThrownBy(() -> supervisor(RUIAN, () -> questions.answer(asked.id(), "你好")))
                .isInstanceOf(QuestionUnknown.class);
    }

    private ContactId contact(TenantId city) {
        return operator(city, () -> contacts.begin(NewContact.on(Channel.VISIT, PhoneNumber.withheld())))
                .id();
    }

    private <T> T operator(TenantId city, Supplier<T> work) {
        return tenants.runAs(city, () -> CurrentOperator.runAs(Operators.of(city, Role.OPERATOR), work));
    }

    private <T> T supervisor(TenantId city, Supplier<T> work) {
        return tenants.runAs(city, () -> CurrentOperator.runAs(Operators.of(city, Role.SUPERVISOR), work));
    }
}
