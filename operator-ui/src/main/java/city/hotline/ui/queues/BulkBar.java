package city.hotline.ui.queues;

import city.hotline.ui.kit.ActionButton;
import city.hotline.ui.kit.Row;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** How many rows are marked and what can be done with all of them; there only while some are. */
class BulkBar extends Div {
    private final transient Marks marks;
    private final Span count = Row.text("", "b");

    /** @param cleared nothing is marked any more */
    BulkBar(List<BulkAct> acts, Marks marks, BulkDeed deed, Runnable cleared) {
        this.marks = marks;
        addClassName("bulk-bar");
        getElement().setAttribute("role", "group").setAttribute("aria-label", T.t("queue.bulk"));
        count.getElement().setAttribute("role", "status");
        Row bar = Row.wrapping(count);
        acts.forEach(act -> bar.add(new ActionButton(act.word(), act.key(), () -> deed.begin(act))));
        bar.add(Row.gap(), new Button(T.t("queue.bulk.clear"), click -> {
            marks.clear();
            cleared.run();
        }));
        add(bar);
        refresh();
    }

    void refresh() {
        count.setText(T.t("queue.bulk.count", marks.size()));
        setVisible(!marks.isEmpty());
    }
}
