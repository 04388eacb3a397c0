package city.hotline.ui.board;

import city.hotline.intake.ContactState;
import city.hotline.intake.SeatWork;
import city.hotline.ui.kit.Chip;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Stopwatch;
import city.hotline.ui.kit.Tone;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import java.time.Clock;
import java.time.Instant;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** What every seat does now and did today. */
class SeatGrid extends Grid<SeatWork> {
    SeatGrid(Clock clock) {
        addClassName("dense");
        getElement().setAttribute("aria-label", T.t("board.seats"));
        setSelectionMode(SelectionMode.NONE);
        setAllRowsVisible(true);
        addComponentColumn(seat -> Row.text(T.t("board.seat", seat.number()), "b"))
                .setHeader(T.t("board.seat.column"))
                .setWidth("90px")
                .setFlexGrow(0);
        addComponentColumn(seat -> state(seat, clock))
                .setHeader(T.t("board.seat.now"))
                .setFlexGrow(1);
        figure("board.seat.contacts", SeatWork::contacts);
        figure("board.seat.missed", SeatWork::missed);
        figure("board.seat.cases", SeatWork::cases);
        figure("board.seat.talked", seat -> (int) seat.talked().toMinutes());
        setEmptyStateText(T.t("board.seats.none"));
    }

    private void figure(String key, ToIntFunction<SeatWork> of) {
        addComponentColumn(seat -> Row.text(String.valueOf(of.applyAsInt(seat)), "num"))
                .setHeader(T.t(key))
                .setWidth("92px")
                .setFlexGrow(0);
    }

    private static Component state(SeatWork seat, Clock clock) {
        @Nullable Instant since = seat.since();
        ContactState state = seat.state();
        if (state == null || since == null) {
            return new Chip(T.t("board.seat.free"));
        }
        Tone tone = switch (state) {
            case RINGING -> Tone.BAD;
            case TALKING -> Tone.OK;
            default -> Tone.WARN;
        };
        Chip chip = new Chip(tone, T.t("board.seat." + state));
        chip.add(new Stopwatch(since, clock));
        return chip;
    }
}
