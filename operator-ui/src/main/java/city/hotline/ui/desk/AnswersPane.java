package city.hotline.ui.desk;

import city.hotline.knowledge.Article;
import city.hotline.knowledge.Readers;
import city.hotline.search.KnowledgeHit;
import city.hotline.search.Question;
import city.hotline.ui.kit.MarkdownWords;
import city.hotline.ui.kit.Toasts;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.html.Div;

/** The right pane: how it ends, what answers it and, while one is read, an article in the place of both. */
class AnswersPane extends Div {
    private final DeskDoors doors;
    private final ContactSheet sheet;
    private final Acts acts;
    private final EndingCard ending;
    private final AnswersCard answers;

    /** What the pane asks of the desk. */
    interface Acts {
        /** Something was typed. */
        void changed();

        /** A handler was chosen. */
        void chosen();

        /** The citizen is answered, with these words. */
        void answerWith(String text);

        /** Back to what is needed. */
        void leave();
    }

    AnswersPane(DeskDoors doors, ContactSheet sheet, Acts acts) {
        this.doors = doors;
        this.sheet = sheet;
        this.acts = acts;
        this.ending = new EndingCard(doors, sheet, acts::changed, acts::chosen);
        this.answers = new AnswersCard(doors, sheet, new Answering());
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

    boolean isReading() {
        return getChildren().anyMatch(ArticleReader.class::isInstance);
    }

    /** Takes an article that is being read out of the way. */
    void showBoth() {
        removeAll();
        add(ending, answers);
    }

    private void read(Question question, Article article) {
        ArticleReader reader = new ArticleReader(doors, sheet, question, article, this::use, this::back);
        removeAll();
        add(reader);
        reader.focusText();
    }

    private void back() {
        showBoth();
        answers.focusList();
    }

    /** What is for the hotline's own people is not put into a citizen's mouth: the operator says it in his own words. */
    private void use(Article article) {
        showBoth();
        if (article.content().readers() == Readers.OPERATOR) {
            acts.answerWith("");
            Toasts.done(T.t("answers.own.words"));
        } else {
            acts.answerWith(MarkdownWords.of(article.content().body()));
        }
    }

    /** What the list of answers asks for. */
    private final class Answering implements AnswersCard.Acts {
        @Override
        public void read(Question question, KnowledgeHit hit) {
            doors.articles()
                    .knowledge()
                    .read(hit.id())
                    .ifPresentOrElse(
                            article -> AnswersPane.this.read(question, article),
                            () -> Toasts.failed(T.t("answers.gone")));
        }

        @Override
        public void leave() {
            acts.leave();
        }
    }
}
