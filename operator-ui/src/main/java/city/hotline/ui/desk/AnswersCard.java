package city.hotline.ui.desk;

import city.hotline.search.Answers;
import city.hotline.search.CaseHit;
import city.hotline.search.Found;
import city.hotline.search.KnowledgeHit;
import city.hotline.search.Question;
import city.hotline.search.SearchHealthChanged;
import city.hotline.ui.casefile.CaseFileView;
import city.hotline.ui.kit.ActionButton;
import city.hotline.ui.kit.Banner;
import city.hotline.ui.kit.Card;
import city.hotline.ui.kit.EmptyState;
import city.hotline.ui.kit.KeyCap;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Shortcuts;
import city.hotline.ui.kit.Skeleton;
import city.hotline.ui.kit.Toasts;
import city.hotline.ui.kit.Tone;
import city.hotline.ui.live.Latest;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.shared.Registration;
import java.time.Instant;
import java.util.function.BiConsumer;

/** The answers while the citizen is still speaking: what the hotline knows, and how it went before. */
class AnswersCard extends Div {
    static final String KEY = "Alt+K";
    private static final int MOST = 4;

    private final DeskDoors doors;
    private final ContactSheet sheet;
    private final Acts acts;
    private final AnswersModel model;
    private final Card card = new Card(T.t("answers.title")).pane();
    private final Banner degraded = new Banner(Tone.WARN, T.t("answers.degraded"));
    private final Div list = new Div();
    private final Div instead = new Div();
    private final ActionButton nothingFits = new ActionButton(T.t("answers.nothing"), "Alt+Z", this::nothingFits);
    private Registration watching = Registration.once(() -> {});

    /** What the card asks of the desk. */
    interface Acts {
        /** Somebody wants to read an article that was found for {@code question}. */
        void read(Question question, KnowledgeHit hit);

        /** Escape: back to the text. */
        void leave();
    }

    AnswersCard(DeskDoors doors, ContactSheet sheet, Acts acts) {
        this.doors = doors;
        this.sheet = sheet;
        this.acts = acts;
        this.model = new AnswersModel(asking(doors), this::show);
        addClassNames("desk-found", "desk-card");
        list.addClassName("answers");
        list.getElement()
                .setAttribute("role", "listbox")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-label", T.t("answers.title"));
        nothingFits.addThemeVariants(ButtonVariant.SMALL);
        card.atEnd(into()).with(degraded, list, instead).foot(Row.gap(), nothingFits);
        card.body().addClassName("col");
        add(card);
        keys();
        look();
        show();
    }

    /** What was told or chosen changed. */
    final void look() {
        model.look(sheet);
        nothingFits.setEnabled(model.mayReportGap());
        if (model.state() != AnswersModel.State.FOUND) {
            show();
        }
    }

    void focusList() {
        if (model.marked().isEmpty()) {
            model.move(1);
            show();
        }
        Pieces.focus(list);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        watching = doors.city().watch(event.getUI(), news -> {
            if (news instanceof SearchHealthChanged) {
                model.again();
                show();
            }
        });
    }

    @Override
    protected void onDetach(DetachEvent event) {
        watching.remove();
    }

    private static Latest.Asking<Question, Answers> asking(DeskDoors doors) {
        return (question, answered, failed) -> doors.background()
                .start("answers", UI.getCurrent(), () -> doors.search().answers(question, MOST), answered, failed);
    }

    private NativeButton into() {
        NativeButton into = new NativeButton(T.t("answers.into"), click -> focusList());
        KeyCap cap = new KeyCap(KEY);
        cap.getElement().setAttribute("aria-hidden", "true");
        into.add(cap);
        into.addClassNames("link", "xs", "answers-into");
        into.getElement().setAttribute("aria-keyshortcuts", KEY);
        Shortcuts.of(into).on(KEY, T.t("answers.into.key"), this::focusList);
        return into;
    }

    private void keys() {
        Shortcuts.of(list)
                .on("ArrowDown", T.t("answers.arrows"), () -> move(1))
                .on("ArrowUp", T.t("answers.arrows"), () -> move(-1))
                .on("Enter", T.t("answers.open"), () -> model.marked().ifPresent(this::open))
                .on("Escape", T.t("answers.leave"), acts::leave);
    }

    private void move(int step) {
        model.move(step);
        show();
        list.getElement().executeJs("this.querySelector('[aria-selected=true]')?.scrollIntoView({block: 'nearest'})");
    }

    private void open(AnswersModel.Row row) {
        switch (row) {
            case AnswersModel.Row.Article(KnowledgeHit hit) ->
                model.question().ifPresent(question -> acts.read(question, hit));
            case AnswersModel.Row.Case(CaseHit hit) ->
                UI.getCurrent().navigate(CaseFileView.class, CaseFileView.of(hit.id()));
        }
    }

    private void nothingFits() {
        model.reportGap().ifPresent(question -> {
            doors.choices().nothingFitted(question);
            Toasts.done(T.t("answers.gap.told"));
        });
        show();
    }

    private void show() {
        degraded.setVisible(model.degraded() || doors.search().degraded());
        nothingFits.setEnabled(model.mayReportGap());
        list.removeAll();
        instead.removeAll();
        boolean found = model.state() == AnswersModel.State.FOUND;
        list.setVisible(found);
        if (found) {
            list(model.knowledge(), "answers.knowledge", this::article);
            Instant now = doors.clock().instant();
            list(model.cases(), "answers.cases", (into, hit) -> into.add(known(hit, now)));
        } else {
            instead();
        }
    }

    private void instead() {
        switch (model.state()) {
            case NOTHING_ASKED ->
                instead.add(new EmptyState(VaadinIcon.LIGHTBULB, T.t("answers.none"), T.t("answers.none.next")));
            case ASKING -> instead.add(new Skeleton(6));
            case NOTHING_FOUND ->
                instead.add(new EmptyState(VaadinIcon.SEARCH, T.t("answers.empty"), T.t("answers.empty.next")));
            case FAILED -> instead.add(new Banner(Tone.BAD, T.t("answers.failed")));
            case FOUND -> {}
        }
    }

    /** The group's own name says it to those who do not see it. */
    private static Span head(String words) {
        Span head = Row.text(words, "xs", "muted", "answers-head");
        head.getElement().setAttribute("aria-hidden", "true");
        return head;
    }

    private <H> void list(Found<H> found, String heading, BiConsumer<Div, H> row) {
        if (!found.hits().isEmpty()) {
            Div group = new Div(head(T.t(heading, found.total())));
            group.addClassName("answers-group");
            group.getElement().setAttribute("role", "group").setAttribute("aria-label", T.t(heading, found.total()));
            found.hits().forEach(hit -> row.accept(group, hit));
            list.add(group);
        }
    }

    private void article(Div into, KnowledgeHit hit) {
        into.add(pressed(AnswerRow.of(hit, isMarked(hit.id())), new AnswersModel.Row.Article(hit)));
    }

    private AnswerRow known(CaseHit hit, Instant now) {
        String when = doors.wall().brief(hit.registeredAt(), now);
        return pressed(AnswerRow.of(hit, when, isMarked(hit.id())), new AnswersModel.Row.Case(hit));
    }

    private AnswerRow pressed(AnswerRow shown, AnswersModel.Row row) {
        shown.addClickListener(click -> open(row));
        return shown;
    }

    private boolean isMarked(Object id) {
        return model.marked().filter(row -> row.id().equals(id)).isPresent();
    }
}
