package city.hotline.ui.desk;

import city.hotline.search.KnowledgeHit;
import city.hotline.search.Question;
import com.vaadin.flow.component.html.Div;

/** The right pane: how it ends, and what answers it. */
class AnswersPane extends Div {
    private final EndingCard ending;
    private final AnswersCard answers;

    /** What the pane asks of the desk. */
    interface Acts {
        /** Something was typed. */
        void changed();

        /** A handler was chosen. */
        void chosen();

        /** The citizen is answered with what an article says. */
        void answerWith(String text);

        /** Back to what is needed. */
        void leave();
    }

    AnswersPane(DeskDoors doors, ContactSheet sheet, Acts acts) {
        this.ending = new EndingCard(doors, sheet, acts::changed, acts::chosen);
        this.answers = new AnswersCard(doors, sheet, new AnswersCard.Acts() {
            @Override
            public void read(Question question, KnowledgeHit hit) {}

            @Override
            public void leave() {
                acts.leave();
            }
        });
        addClassNames("desk-pane", "desk-answers");
        add(ending, answers);
    }

    EndingCard ending() {
        return ending;
    }

    /** What was told, or what goes with it, changed. */
    void look() {
        answers.look();
    }
}
