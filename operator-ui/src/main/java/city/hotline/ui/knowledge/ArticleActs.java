package city.hotline.ui.knowledge;

import city.hotline.foundation.Refusal;
import city.hotline.foundation.StoredText;
import city.hotline.knowledge.ArticleAct;
import city.hotline.knowledge.ArticleFile;
import city.hotline.knowledge.ArticleId;
import city.hotline.knowledge.KnowledgeEditing;
import city.hotline.ui.kit.ActionButton;
import city.hotline.ui.kit.Confirm;
import city.hotline.ui.kit.Toasts;
import city.hotline.ui.kit.WordsDialog;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What the present operator may do with an article now, as buttons. */
class ArticleActs {
    private static final int REASON = 2_000;

    private final KnowledgeEditing editing;
    private final ArticleFile file;
    private final Consumer<String> done;

    /** @param done is told in a sentence what was done */
    ArticleActs(KnowledgeEditing editing, ArticleFile file, Consumer<String> done) {
        this.editing = editing;
        this.file = file;
        this.done = done;
    }

    Component[] buttons() {
        List<ActionButton> buttons = Stream.of(ArticleAct.values())
                .filter(this::isOffered)
                .flatMap(this::button)
                .toList();
        return buttons.toArray(Component[]::new);
    }

    /** Where it can be edited as it is, nobody has to open it again. */
    private boolean isOffered(ArticleAct act) {
        return file.allowed().contains(act)
                && (act != ArticleAct.REOPEN || !file.allowed().contains(ArticleAct.EDIT));
    }

    private Stream<ActionButton> button(ArticleAct act) {
        return switch (act) {
            case EDIT -> Stream.of(button(act, "E", this::edit));
            case REOPEN -> Stream.of(button(act, "R", this::reopen));
            case SUBMIT ->
                Stream.of(button(act, "S", () -> act(act, () -> editing.submit(id(), version())))
                        .primary());
            case PUBLISH ->
                Stream.of(button(act, "P", () -> act(act, () -> editing.publish(id(), version())))
                        .primary());
            case SEND_BACK -> Stream.of(button(act, "B", () -> ask(act)));
            case EXPIRE -> Stream.of(button(act, "X", () -> ask(act)));
            case WITHDRAW -> Stream.of(button(act, "W", () -> ask(act)).dangerous());
            case DISCARD -> Stream.of(button(act, "D", this::discard).dangerous());
            case CREATE, BRING_IN -> Stream.empty();
        };
    }

    private static ActionButton button(ArticleAct act, String key, Runnable work) {
        return new ActionButton(T.t("knowledge.act." + act.name()), key, work);
    }

    private void edit() {
        UI.getCurrent().navigate(EditorView.class, id().toString());
    }

    private void reopen() {
        try {
            editing.reopen(id(), version());
            edit();
        } catch (Refusal refused) {
            Toasts.refused(refused);
        }
    }

    private void discard() {
        Confirm.ask(
                T.t("knowledge.discard.ask", ArticleWords.title(file.summary().title())),
                T.t("knowledge.discard.consequence"),
                T.t("knowledge.act.DISCARD"),
                () -> act(ArticleAct.DISCARD, () -> editing.discard(id(), version())));
    }

    /** Those whom it concerns are told why. */
    private void ask(ArticleAct act) {
        new WordsDialog(
                        T.t("knowledge.act." + act.name()) + " "
                                + ArticleWords.title(file.summary().title()),
                        T.t("knowledge.reason"),
                        T.t("knowledge.act." + act.name()),
                        REASON,
                        reason -> {
                            StoredText.required("reason", reason, REASON);
                            because(act, reason);
                            done.accept(T.t("knowledge.done." + act.name()));
                        })
                .hinting(T.t("knowledge.reason.hint"))
                .open();
    }

    private void because(ArticleAct act, String reason) {
        switch (act) {
            case SEND_BACK -> editing.sendBack(id(), version(), reason);
            case EXPIRE -> editing.expire(id(), version(), reason);
            case WITHDRAW -> editing.withdraw(id(), version(), reason);
            case CREATE, EDIT, SUBMIT, PUBLISH, REOPEN, DISCARD, BRING_IN ->
                throw new IllegalArgumentException(act + " needs no reason");
        }
    }

    private void act(ArticleAct act, Runnable work) {
        try {
            work.run();
            done.accept(T.t("knowledge.done." + act.name()));
        } catch (Refusal refused) {
            Toasts.refused(refused);
        }
    }

    private ArticleId id() {
        return file.summary().id();
    }

    private int version() {
        return file.summary().version();
    }
}
