package city.hotline.ui.knowledge;

import city.hotline.knowledge.LineDiff;
import city.hotline.knowledge.VersionDiff;
import city.hotline.ui.kit.DiffTable;
import city.hotline.ui.kit.Row;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Two versions of an article side by side: the fields that differ, then the text line by line. */
class DiffDialog extends Dialog {
    /** How many lines that are the same are shown around a difference. */
    private static final int AROUND = 2;

    DiffDialog(VersionDiff diff, DiffTable.Words words) {
        setHeaderTitle(T.t("knowledge.diff", diff.older(), diff.newer()));
        setWidth("1080px");
        Row content = Row.down();
        if (diff.fields().isEmpty() && diff.body().isEmpty()) {
            content.add(Row.text(T.t("knowledge.diff.none"), "muted"));
        }
        if (!diff.fields().isEmpty()) {
            content.add(fields(diff, words));
        }
        if (!diff.body().isEmpty()) {
            content.add(body(diff));
        }
        add(content);
        Button close = new Button(T.t("knowledge.close"), click -> close());
        close.focus();
        getFooter().add(close);
    }

    private static HtmlContainer fields(VersionDiff diff, DiffTable.Words words) {
        HtmlContainer table = table("diff", T.t("case.conflict.field"), older(diff), newer(diff));
        diff.fields()
                .forEach(change -> table.add(row(
                        "td",
                        List.of(
                                words.name(change.field()),
                                words.value(change.field(), change.before()),
                                words.value(change.field(), change.after())))));
        return table;
    }

    private static HtmlContainer body(VersionDiff diff) {
        HtmlContainer table = table("diff lines-diff", older(diff), newer(diff));
        for (LineDiff line : near(diff.body())) {
            HtmlContainer row = row("td", List.of(line.before(), line.after()));
            row.addClassName(line.kind().name().toLowerCase(Locale.ROOT));
            if (line.kind() != LineDiff.Kind.SAME) {
                row.getElement()
                        .setAttribute(
                                "aria-label",
                                T.t("knowledge.diff." + line.kind().name()));
            }
            table.add(row);
        }
        return table;
    }

    /** The lines that differ and those next to them. */
    private static List<LineDiff> near(List<LineDiff> lines) {
        List<LineDiff> near = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            List<LineDiff> around = lines.subList(Math.max(0, i - AROUND), Math.min(lines.size(), i + AROUND + 1));
            if (around.stream().anyMatch(line -> line.kind() != LineDiff.Kind.SAME)) {
                near.add(lines.get(i));
            }
        }
        return near;
    }

    private static String older(VersionDiff diff) {
        return T.t("knowledge.version", diff.older());
    }

    private static String newer(VersionDiff diff) {
        return T.t("knowledge.version", diff.newer());
    }

    private static HtmlContainer table(String css, String... heads) {
        HtmlContainer table = new HtmlContainer("table");
        table.addClassNames(css.split(" "));
        table.add(row("th", List.of(heads)));
        return table;
    }

    private static HtmlContainer row(String tag, List<String> cells) {
        HtmlContainer row = new HtmlContainer("tr");
        cells.forEach(cell -> {
            HtmlContainer part = new HtmlContainer(tag);
            part.add(Row.text(cell, "pre"));
            row.add(part);
        });
        return row;
    }
}
