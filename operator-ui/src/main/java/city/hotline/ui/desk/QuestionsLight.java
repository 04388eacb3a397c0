package city.hotline.ui.desk;

import city.hotline.access.CurrentOperator;
import city.hotline.access.Permission;
import city.hotline.intake.SupervisorAnswered;
import city.hotline.intake.SupervisorAsked;
import city.hotline.intake.SupervisorQuestion;
import city.hotline.intake.SupervisorQuestions;
import city.hotline.tenancy.Tenants;
import city.hotline.ui.kit.ActionButton;
import city.hotline.ui.kit.Toasts;
import city.hotline.ui.kit.WallTime;
import city.hotline.ui.live.CityScreens;
import city.hotline.ui.live.NewsMissed;
import city.hotline.ui.shell.StatusPart;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What operators ask, in the head of every supervisor's screens. */
@Component
class QuestionsLight implements StatusPart {
    private final SupervisorQuestions questions;
    private final CityScreens city;
    private final Tenants tenants;

    QuestionsLight(SupervisorQuestions questions, CityScreens city, Tenants tenants) {
        this.questions = questions;
        this.city = city;
        this.tenants = tenants;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> create() {
        return CurrentOperator.find()
                .filter(operator -> operator.may(Permission.SUPERVISE))
                .map(operator -> new Light());
    }

    @Override
    public int order() {
        return 20;
    }

    /** How many wait; it opens them. */
    private final class Light extends Div {
        private final QuestionsDialog dialog =
                new QuestionsDialog(questions, new WallTime(tenants.current().zone()));
        private final ActionButton button = new ActionButton("", "Alt+I", dialog::open);
        private Registration watching = Registration.once(() -> {});

        Light() {
            addClassName("desk-questions-light");
            add(button);
            show();
        }

        @Override
        protected void onAttach(AttachEvent event) {
            watching = city.watch(event.getUI(), this::hear);
        }

        @Override
        protected void onDetach(DetachEvent event) {
            watching.remove();
        }

        private void hear(Object news) {
            switch (news) {
                case SupervisorAsked asked -> {
                    show();
                    questions.of(asked.contact()).stream()
                            .filter(question -> question.id().equals(asked.question()))
                            .forEach(question -> Toasts.done(T.t("desk.questions.came", question.asker())));
                }
                case SupervisorAnswered _, NewsMissed _ -> show();
                default -> {}
            }
        }

        private void show() {
            List<SupervisorQuestion> waiting = questions.waiting();
            button.setText(T.t("desk.questions.count", waiting.size()));
            if (waiting.isEmpty()) {
                button.removeThemeVariants(ButtonVariant.ERROR);
            } else {
                button.addThemeVariants(ButtonVariant.ERROR);
            }
            dialog.show(waiting);
        }
    }
}
