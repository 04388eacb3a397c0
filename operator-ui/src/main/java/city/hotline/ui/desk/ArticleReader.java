package city.hotline.ui.desk;

import city.hotline.foundation.StoredText;
import city.hotline.knowledge.Article;
import city.hotline.knowledge.ArticleId;
import city.hotline.knowledge.ContactRef;
import city.hotline.knowledge.Vote;
import city.hotline.search.Question;
import city.hotline.ui.kit.ActionButton;
import city.hotline.ui.kit.Card;
import city.hotline.ui.kit.MarkdownText;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Shortcuts;
import city.hotline.ui.kit.Toasts;
import city.hotline.ui.kit.WordsDialog;
import city.hotline.ui.knowledge.ArticleWords;
import city.hotline.ui.knowledge.AttachmentLinks;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;

/** An article read at the desk, beside what is being typed: to be used as the answer, and to be judged. */
class ArticleReader extends Div {
    private static final int NOTE = 1_000;
    private static final int CORRECTION = 2_000;

    private final DeskDoors doors;
    private final ContactSheet sheet;
    private final Question question;
    private final Article article;
    private final Consumer<Article> use;
    private final Card card;
    private final Div votes = Row.across();

    /**
     * @param question what it was found for
     * @param use answers the citizen with it
     * @param leave back to the list
     */
    ArticleReader(
            DeskDoors doors,
            ContactSheet sheet,
            Question question,
            Article article,
            Consumer<Article> use,
            Runnable leave) {
        this.doors = doors;
        this.sheet = sheet;
        this.question = question;
        this.article = article;
        this.use = use;
        this.card = new Card(ArticleWords.title(article.content().title())).pane();
        addClassNames("desk-reader", "desk-card");
        lay(leave);
        showVotes();
        add(card);
        Shortcuts.of(this).on("Escape", T.t("answers.back"), leave);
    }

    void focusText() {
        Pieces.focus(card.body());
    }

    private void lay(Runnable leave) {
        card.atEnd(new ActionButton(T.t("answers.back"), "Escape", leave));
        card.body().addClassName("col");
        card.with(facts(), new MarkdownText(article.content().body()));
        if (!article.attachments().isEmpty()) {
            card.with(new AttachmentLinks(
                    article.attachments(), file -> doors.articles().knowledge().attachment(article.id(), file)));
        }
        Row acts = Row.wrapping(
                new ActionButton(T.t("answers.use"), "Alt+V", this::use).primary(),
                new ActionButton(T.t("answers.useful"), "Alt+L", this::useful),
                new ActionButton(T.t("answers.wrong"), "Alt+B", this::wrong),
                new ActionButton(T.t("answers.correct"), "Alt+C", this::correct));
        acts.addClassName("acts");
        card.foot(Row.down(votes, acts));
    }

    private Div facts() {
        Div facts = Row.wrapping();
        facts.add(ArticleWords.readers(article.content().readers()));
        if (!article.owner().isEmpty()) {
            facts.add(Row.text(article.owner(), "xs", "muted"));
        }
        facts.add(Row.text(
                T.t("answers.published", doors.wall().day(article.publishedAt()), article.version()),
                "xs",
                "muted",
                "num"));
        if (article.content().validity().until() != null) {
            facts.add(Row.text(
                    T.t("answers.until", article.content().validity().until().toString()), "xs", "muted", "num"));
        }
        return facts;
    }

    private void use() {
        doors.choices().used(question, article.id());
        use.accept(article);
    }

    private void useful() {
        say(Vote.USEFUL, "");
        Toasts.done(T.t("answers.useful.told"));
    }

    private void wrong() {
        new WordsDialog(
                        T.t("answers.wrong.title", title()),
                        T.t("answers.wrong.what"),
                        T.t("answers.wrong.send"),
                        NOTE,
                        words -> {
                            say(Vote.WRONG, words);
                            Toasts.done(T.t("answers.wrong.told"));
                        })
                .hinting(T.t("answers.wrong.hint"))
                .open();
    }

    private void correct() {
        new WordsDialog(
                        T.t("answers.correct.title", title()),
                        T.t("answers.correct.what"),
                        T.t("answers.correct.send"),
                        CORRECTION,
                        words -> {
                            StoredText.required("text", words, CORRECTION);
                            doors.articles().corrections().propose(article.id(), words);
                            Toasts.done(T.t("answers.correct.told"));
                        })
                .hinting(T.t("answers.correct.hint"))
                .open();
    }

    private void say(Vote vote, String note) {
        ContactRef here = new ContactRef(sheet.id().value());
        doors.articles().usefulness().say(article.id(), here, vote, note);
        showVotes();
    }

    private void showVotes() {
        ArticleId id = article.id();
        var said = doors.articles().usefulness().of(id);
        votes.removeAll();
        votes.add(Row.text(T.t("answers.votes", said.useful(), said.wrong()), "xs", "muted"));
    }

    private String title() {
        return ArticleWords.title(article.content().title());
    }
}
