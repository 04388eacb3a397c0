package city.hotline.ui.board;

import city.hotline.cases.Queue;
import city.hotline.ui.kit.Tone;
import city.hotline.ui.text.T;

/** A figure of the board with its one definition: what stands in a queue. */
enum BoardFigure {
    OVERDUE(Queue.OVERDUE, Tone.BAD),
    DUE_SOON(Queue.DUE_SOON, Tone.WARN),
    TO_DISPATCH(Queue.TO_DISPATCH, Tone.PLAIN),
    RETURNED(Queue.RETURNED, Tone.WARN),
    OFFERED(Queue.OFFERED, Tone.PLAIN),
    TO_ACCEPT(Queue.TO_ACCEPT, Tone.PLAIN),
    IN_PROGRESS(Queue.IN_PROGRESS, Tone.PLAIN),
    ASKED(Queue.ASKED, Tone.PLAIN),
    DISPUTED(Queue.DISPUTED, Tone.WARN),
    EXTENSION_ASKED(Queue.EXTENSION_ASKED, Tone.PLAIN),
    URGED(Queue.URGED, Tone.WARN),
    SUPERVISED(Queue.SUPERVISED, Tone.WARN),
    REWORKED(Queue.REWORKED, Tone.WARN),
    TO_FOLLOW_UP(Queue.TO_FOLLOW_UP, Tone.PLAIN);

    private final Queue queue;
    private final Tone tone;

    /** @param tone of a figure that is not nought */
    BoardFigure(Queue queue, Tone tone) {
        this.queue = queue;
        this.tone = tone;
    }

    Queue queue() {
        return queue;
    }

    Tone tone() {
        return tone;
    }

    String label() {
        return T.t("board.figure." + this);
    }

    String definition() {
        return T.t("board.figure." + this + ".definition");
    }
}
