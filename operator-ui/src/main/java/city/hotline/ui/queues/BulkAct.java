package city.hotline.ui.queues;

import city.hotline.ui.casefile.CaseAct;
import city.hotline.ui.text.T;
import java.util.List;

/** What may be done with many cases of a queue at once, each with its key. */
enum BulkAct {
    TO_PROVIDER("Shift+R", CaseAct.TO_PROVIDER),
    TO_DEPARTMENT("Shift+W", CaseAct.TO_DEPARTMENT),
    TO_TEAM("Shift+T", CaseAct.TO_TEAM),
    ACCEPT("Shift+A", CaseAct.ACCEPT),
    OVER_TO_PROVIDER("Shift+R", CaseAct.TO_PROVIDER),
    OVER_TO_DEPARTMENT("Shift+W", CaseAct.TO_DEPARTMENT),
    GIVE_BACK("Shift+B", CaseAct.GIVE_BACK);

    private final String key;
    private final CaseAct kind;

    BulkAct(String key, CaseAct kind) {
        this.key = key;
        this.kind = kind;
    }

    /** In the order in which they are offered; a queue whose cases are worked on one by one has none. */
    static List<BulkAct> of(QueueName queue) {
        return switch (queue) {
            case TO_DISPATCH, RETURNED -> List.of(TO_PROVIDER, TO_DEPARTMENT, TO_TEAM);
            case TO_ACCEPT -> List.of(ACCEPT, OVER_TO_PROVIDER, OVER_TO_DEPARTMENT, GIVE_BACK);
            case IN_PROGRESS -> List.of(OVER_TO_PROVIDER, OVER_TO_DEPARTMENT, GIVE_BACK);
            case DUE_SOON, OVERDUE, MINE -> List.of(OVER_TO_PROVIDER, OVER_TO_DEPARTMENT);
            case TO_FOLLOW_UP,
                    OFFERED,
                    ALL,
                    ASKED,
                    DISPUTED,
                    EXTENSIONS,
                    OUR_TO_ACCEPT,
                    OUR_IN_PROGRESS,
                    OUR_COMPLETED,
                    OUR_ASKED,
                    OUR_PARTS,
                    OUR_OVERDUE,
                    OUR_RETURNED,
                    OUR_DONE -> List.of();
        };
    }

    String key() {
        return key;
    }

    CaseAct kind() {
        return kind;
    }

    String word() {
        return T.t("queue.bulk." + this);
    }
}
