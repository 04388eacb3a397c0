package city.hotline.ui.knowledge;

import city.hotline.access.Permission;
import city.hotline.foundation.Refusal;
import city.hotline.search.SynonymGroup;
import city.hotline.search.Synonyms;
import city.hotline.tenancy.Tenants;
import city.hotline.ui.kit.Card;
import city.hotline.ui.kit.Chip;
import city.hotline.ui.kit.KeyCap;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Shortcuts;
import city.hotline.ui.kit.Toasts;
import city.hotline.ui.kit.WallTime;
import city.hotline.ui.kit.WordsDialog;
import city.hotline.ui.shell.MainLayout;
import city.hotline.ui.shell.Titled;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;

/** The city's own words for the same thing: what is changed here holds for the next question. */
@Route(value = "synonyms", layout = MainLayout.class)
@RolesAllowed("READ_KNOWLEDGE")
@StyleSheet("context://boling/knowledge.css")
public class SynonymsView extends Div implements Titled {
    private static final int WORDS = 400;

    private final transient Synonyms synonyms;
    private final SynonymGrid grid;
    private final NewSynonyms fresh = new NewSynonyms(this::add);
    private final TextField find = new TextField();
    private final Chip count = new Chip("");

    SynonymsView(Synonyms synonyms, Tenants tenants, Clock clock) {
        this.synonyms = synonyms;
        boolean edits = KnowledgeTabs.may(Permission.EDIT_KNOWLEDGE);
        this.grid = new SynonymGrid(new WallTime(tenants.current().zone()), clock, edits ? ways() : null);
        addClassName("whole");
        prepareFind();
        Card card =
                Card.main(T.t("synonyms.title")).pane().flush().beside(count).atEnd(find);
        card.body().addClassName("col-tight");
        if (edits) {
            card.with(fresh);
        }
        add(card.with(grid).foot(Row.text(T.t("synonyms.foot"))));
        read();
    }

    @Override
    public String title() {
        return T.t("synonyms.title");
    }

    private void prepareFind() {
        find.setAriaLabel(T.t("synonyms.find"));
        find.setPlaceholder(T.t("synonyms.find"));
        find.setPrefixComponent(VaadinIcon.SEARCH.create());
        find.setSuffixComponent(new KeyCap("/"));
        Shortcuts.of(find).leadsTo("/", T.t("synonyms.find"));
        find.setClearButtonVisible(true);
        find.setValueChangeMode(ValueChangeMode.LAZY);
        find.addValueChangeListener(typed -> read());
    }

    private SynonymGrid.Ways ways() {
        return new SynonymGrid.Ways() {
            @Override
            public void change(SynonymGroup group) {
                SynonymsView.this.change(group);
            }

            @Override
            public void remove(SynonymGroup group) {
                SynonymsView.this.remove(group);
            }
        };
    }

    /** What is refused is said at the field, and what was typed stays. */
    private void add(List<String> words) {
        synonyms.add(words);
        Toasts.done(T.t("synonyms.added"));
        read();
    }

    private void change(SynonymGroup group) {
        new WordsDialog(T.t("synonyms.change.title"), T.t("synonyms.words"), T.t("synonyms.save"), WORDS, words -> {
                    synonyms.change(group.id(), WordList.read(words));
                    Toasts.done(T.t("synonyms.changed"));
                    read();
                })
                .beginningWith(WordList.write(group.words()))
                .hinting(T.t("synonyms.hint"))
                .open();
    }

    private void remove(SynonymGroup group) {
        try {
            synonyms.remove(group.id());
            Toasts.done(T.t("synonyms.removed", WordList.write(group.words())), () -> restore(group));
        } catch (Refusal refused) {
            Toasts.refused(refused);
        }
        read();
    }

    private void restore(SynonymGroup group) {
        try {
            synonyms.add(group.words());
        } catch (Refusal refused) {
            Toasts.refused(refused);
        }
        read();
    }

    private void read() {
        List<SynonymGroup> groups = synonyms.list();
        String sought = find.getValue().strip();
        List<SynonymGroup> shown =
                groups.stream().filter(group -> holds(group, sought)).toList();
        count.setWord(
                sought.isEmpty()
                        ? T.t("synonyms.count", groups.size())
                        : T.t("synonyms.count.of", shown.size(), groups.size()));
        grid.show(shown, sought);
    }

    private static boolean holds(SynonymGroup group, String sought) {
        return group.words().stream().anyMatch(word -> word.contains(sought));
    }
}
