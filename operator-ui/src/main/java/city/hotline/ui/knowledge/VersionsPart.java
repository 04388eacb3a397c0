package city.hotline.ui.knowledge;

import city.hotline.knowledge.ArticleFile;
import city.hotline.knowledge.ArticleVersion;
import city.hotline.knowledge.KnowledgeEditing;
import city.hotline.ui.kit.Chip;
import city.hotline.ui.kit.DiffTable;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Tone;
import city.hotline.ui.kit.WallTime;
import city.hotline.ui.text.Signed;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;

/** The versions of an article, each to be compared with the one before it. */
class VersionsPart extends Part {
    private static final int SHOWN = 12;

    private final transient KnowledgeEditing editing;
    private final transient ArticleFile file;
    private final transient DiffTable.Words words;
    private final transient WallTime wall;

    VersionsPart(KnowledgeEditing editing, ArticleFile file, DiffTable.Words words, WallTime wall) {
        super(T.t("knowledge.versions"));
        this.editing = editing;
        this.file = file;
        this.words = words;
        this.wall = wall;
        List<ArticleVersion> versions = file.versions();
        versions.stream().limit(SHOWN).forEach(version -> add(line(version)));
        if (versions.size() > SHOWN) {
            add(Row.text(T.t("knowledge.versions.more", versions.size() - SHOWN), "xs", "faint"));
        }
    }

    private Div line(ArticleVersion version) {
        Row first = Row.across(Row.text(T.t("knowledge.version", version.number()), "b", "num"));
        if (version.served()) {
            first.add(new Chip(Tone.OK, Tone.OK.icon(), T.t("knowledge.version.served")));
        }
        first.add(Row.gap());
        if (version.number() > 1) {
            first.add(compare(version.number()));
        }
        Div lines = new Div(
                first,
                Row.text(
                        T.t("knowledge.version.by", Signed.by(version.by()), wall.minute(version.at())),
                        "xs",
                        "muted"));
        lines.addClassName("lines");
        return lines;
    }

    private NativeButton compare(int number) {
        NativeButton compare = new NativeButton(
                T.t("knowledge.version.compare", number - 1),
                click -> new DiffDialog(editing.diff(file.summary().id(), number - 1, number), words).open());
        compare.addClassNames("link", "xs");
        return compare;
    }
}
