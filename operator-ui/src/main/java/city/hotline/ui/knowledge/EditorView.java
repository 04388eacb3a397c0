package city.hotline.ui.knowledge;

import city.hotline.access.Permission;
import city.hotline.catalogue.Catalogue;
import city.hotline.departments.Departments;
import city.hotline.foundation.Refusal;
import city.hotline.knowledge.ArticleChanged;
import city.hotline.knowledge.ArticleContent;
import city.hotline.knowledge.ArticleFile;
import city.hotline.knowledge.ArticleId;
import city.hotline.knowledge.ArticleSummary;
import city.hotline.knowledge.ArticleUnknown;
import city.hotline.ui.kit.ActionButton;
import city.hotline.ui.kit.Card;
import city.hotline.ui.kit.Chip;
import city.hotline.ui.kit.ConflictDialog;
import city.hotline.ui.kit.EmptyState;
import city.hotline.ui.kit.MarkdownText;
import city.hotline.ui.kit.Toasts;
import city.hotline.ui.live.TenantUi;
import city.hotline.ui.shell.MainLayout;
import city.hotline.ui.shell.Titled;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/** Writes an article: its text with a preview beside it, and everything that goes with it. */
@Route(value = "knowledge/edit", layout = MainLayout.class)
@RolesAllowed({"EDIT_KNOWLEDGE", "EDIT_OWN_KNOWLEDGE"})
@StyleSheet("context://boling/knowledge.css")
public class EditorView extends Div implements HasUrlParameter<String>, Titled {
    /** Names a question that nobody could answer, to begin with. */
    static final String TITLE = "title";

    private final transient ArticleDoors doors;
    private final transient FieldNames words;
    private final Card card = Card.main(T.t("knowledge.new"));
    private final Chip saved = new Chip(T.t("knowledge.unsaved"));
    private final ArticleForm form;
    private final FilesPart files;
    private final MarkdownText preview = new MarkdownText("");
    private final Div shown = new Div();
    private @Nullable ArticleId id;
    private int version;

    EditorView(ArticleDoors doors, Catalogue catalogue, Departments departments, TenantUi screens) {
        this.doors = doors;
        this.words = new FieldNames(departments);
        this.form = new ArticleForm(
                catalogue, departments, KnowledgeTabs.may(Permission.EDIT_KNOWLEDGE), this::showPreview);
        this.files = new FilesPart(doors.editing(), screens, this::keptFiles);
        addClassName("article-view");
        ActionButton save = new ActionButton(T.t("knowledge.save"), "Ctrl+Enter", this::save).primary();
        card.beside(saved)
                .atEnd(
                        new Button(T.t("confirm.cancel"), click -> leave()),
                        new ActionButton(T.t("knowledge.submit"), "Alt+S", this::submit),
                        save);
        Card beside = new Card(T.t("knowledge.preview"));
        shown.addClassName("col");
        beside.with(shown);
        Div columns = new Div(new Div(form, files), beside);
        columns.addClassNames("article-columns", "editing");
        add(card.with(columns));
        showPreview("");
    }

    @Override
    public String title() {
        return T.t("knowledge.editor");
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String address) {
        if (address == null) {
            form.begin(event.getLocation()
                    .getQueryParameters()
                    .getSingleParameter(TITLE)
                    .orElse(""));
            form.focusTitle();
            files.none();
            return;
        }
        try {
            show(doors.editing().file(ArticleView.parse(address)));
        } catch (ArticleUnknown unknown) {
            throw new NotFoundException("no such article");
        }
    }

    private void show(ArticleFile file) {
        id = file.summary().id();
        version = file.summary().version();
        card.setTitleText(ArticleWords.title(file.content().title()));
        saved.setWord(T.t("knowledge.version", version));
        form.show(file.content());
        showPreview(file.content().body());
        files.show(file);
    }

    private void showPreview(String markdown) {
        shown.removeAll();
        if (markdown.isBlank()) {
            shown.add(
                    new EmptyState(VaadinIcon.EYE, T.t("knowledge.preview.none"), T.t("knowledge.preview.none.next")));
        } else {
            preview.setText(markdown);
            shown.add(preview);
        }
    }

    private void save() {
        keep(() -> {
            Toasts.done(T.t("knowledge.done.EDIT"));
            leave();
        });
    }

    private void submit() {
        keep(() -> {
            doors.editing().submit(article(), version);
            Toasts.done(T.t("knowledge.done.SUBMIT"));
            leave();
        });
    }

    /** Saves and goes on; what is refused is said at its field, and everything stays. */
    private void keep(Runnable then) {
        form.clearErrors();
        try {
            write(form.content(), then);
        } catch (Refusal refused) {
            form.refuse(refused);
        }
    }

    private void write(ArticleContent content, Runnable then) {
        try {
            ArticleSummary after = id == null
                    ? doors.editing().create(content)
                    : doors.editing().edit(id, version, content);
            id = after.id();
            version = after.version();
            then.run();
        } catch (ArticleChanged changed) {
            Toasts.failed(T.t("knowledge.conflict.said"));
            ArticleContent theirs = doors.editing().version(article(), changed.version());
            new ConflictDialog(
                            T.t("knowledge.conflict.title"),
                            changed.differences(),
                            words,
                            stays ->
                                    mend(changed, ArticleMerge.of(theirs, content, changed.differences(), stays), then))
                    .open();
        }
    }

    /** Saves what was made of both changes on top of theirs. */
    private void mend(ArticleChanged changed, ArticleContent merged, Runnable then) {
        version = changed.version();
        form.show(merged);
        keep(then);
    }

    /** A file was added or taken away: that is a version too. */
    private void keptFiles(int newest) {
        version = newest;
        saved.setWord(T.t("knowledge.version", version));
        files.show(doors.editing().file(article()));
    }

    private void leave() {
        if (id == null) {
            UI.getCurrent().navigate(KnowledgeView.class);
        } else {
            UI.getCurrent().navigate(ArticleView.class, id.toString());
        }
    }

    private ArticleId article() {
        if (id == null) {
            throw new IllegalStateException("the article was not saved yet");
        }
        return id;
    }
}
