package city.hotline.ui.desk;

import city.hotline.intake.ContactId;
import city.hotline.intake.SupervisorQuestion;
import city.hotline.intake.SupervisorQuestions;
import city.hotline.ui.kit.Banner;
import city.hotline.ui.kit.Tone;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.html.Div;

/** What was asked of the supervisors about a contact, and what they answered. */
class QuestionStrip extends Div {
    private final SupervisorQuestions questions;
    private final ContactId contact;

    QuestionStrip(SupervisorQuestions questions, ContactId contact) {
        this.questions = questions;
        this.contact = contact;
        addClassNames("col", "desk-asked");
        show();
    }

    /** Reads them again. */
    final void show() {
        removeAll();
        questions.of(contact).forEach(asked -> add(banner(asked)));
        setVisible(getComponentCount() > 0);
    }

    private static Banner banner(SupervisorQuestion asked) {
        SupervisorQuestion.Reply reply = asked.reply();
        return reply == null
                ? new Banner(Tone.INFO, T.t("desk.ask.waiting", asked.question()))
                : new Banner(Tone.OK, T.t("desk.ask.answered", reply.by(), reply.text(), asked.question()));
    }
}
