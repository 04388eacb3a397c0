package city.hotline.ui.board;

import city.hotline.cases.Queue;
import city.hotline.cases.QueueCount;
import city.hotline.ui.kit.Row;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/** The figures of the board; one of them is open. */
class FigureTiles extends Div {
    private final transient Map<BoardFigure, NativeButton> tiles = new EnumMap<>(BoardFigure.class);
    private final transient Map<BoardFigure, Span> values = new EnumMap<>(BoardFigure.class);

    FigureTiles(Consumer<BoardFigure> chosen) {
        addClassName("board-tiles");
        getElement().setAttribute("role", "group").setAttribute("aria-label", T.t("board.figures"));
        for (BoardFigure figure : BoardFigure.values()) {
            Span value = Row.text("", "num");
            NativeButton tile = new NativeButton();
            tile.setId("board-" + figure);
            tile.add(value, Row.text(figure.label(), "xs"));
            tile.setTitle(figure.definition());
            tile.addClickListener(click -> chosen.accept(figure));
            tiles.put(figure, tile);
            values.put(figure, value);
            add(tile);
        }
    }

    void show(Map<Queue, QueueCount> counts) {
        values.forEach((figure, value) -> {
            QueueCount count = counts.getOrDefault(figure.queue(), new QueueCount(0));
            value.setText(count.text());
            String tone = figure.tone().css();
            if (!tone.isEmpty()) {
                value.setClassName(tone, count.counted() > 0);
            }
        });
    }

    void open(BoardFigure shown) {
        tiles.forEach(
                (figure, tile) -> tile.getElement().setAttribute("aria-pressed", String.valueOf(figure == shown)));
    }
}
