package city.hotline.ui.kit;

import city.hotline.foundation.FieldDiff;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What stood in each field, what somebody else made of it, and what I want. */
@Tag("table")
public class DiffTable extends HtmlContainer {
    private final transient Words words;

    /** How fields read: their names and their values, which the domain keeps as text. */
    public interface Words {
        String name(String field);

        String value(String field, String value);
    }

    public DiffTable(List<FieldDiff> differences, Words words) {
        this(differences, words, Stream.of("field", "base", "theirs", "mine"), diff -> List.of());
    }

    /** @param use says or asks in the last column which of the two is taken */
    public DiffTable(List<FieldDiff> differences, Words words, Function<FieldDiff, Component> use) {
        this(differences, words, Stream.of("field", "base", "theirs", "mine", "use"), diff -> List.of(use.apply(diff)));
    }

    private DiffTable(
            List<FieldDiff> differences,
            Words words,
            Stream<String> columns,
            Function<FieldDiff, List<Component>> further) {
        this.words = words;
        addClassName("diff");
        add(line(
                "th",
                columns.map(column -> (Component) Row.text(T.t("case.conflict." + column)))
                        .toList()));
        differences.forEach(diff -> {
            List<Component> cells = new ArrayList<>(cells(diff));
            cells.addAll(further.apply(diff));
            add(line("td", cells));
        });
    }

    private List<Component> cells(FieldDiff diff) {
        return List.of(
                Row.text(words.name(diff.field()), "b"),
                Row.text(words.value(diff.field(), diff.base()), "muted"),
                Row.text(words.value(diff.field(), diff.theirs())),
                Row.text(words.value(diff.field(), diff.mine())));
    }

    private static HtmlContainer line(String tag, List<Component> parts) {
        HtmlContainer line = new HtmlContainer("tr");
        parts.forEach(part -> {
            HtmlContainer cell = new HtmlContainer(tag);
            cell.add(part);
            line.add(cell);
        });
        return line;
    }
}
