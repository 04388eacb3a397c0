package city.hotline.cases;

/** The lists of work. Each is in the order in which it should be worked off. */
public enum Queue {
    /** 待派, those given back among them; the next deadline first. */
    TO_DISPATCH("state = 'REGISTERED'", Order.DUE),
    /** 待签收; the next deadline first. */
    TO_ACCEPT("state = 'ASSIGNED'", Order.DUE),
    /** 已签收 and 已到达; the next deadline first. */
    IN_PROGRESS("state in ('ACCEPTED', 'ARRIVED')", Order.DUE),
    /** Every open case whose running clock has run out, a late call back included; the longest overdue first. */
    OVERDUE("next_due_at is not null and next_due_at < :now", Order.DUE),
    /** Open cases whose people were warned that the running clock is about to run out; the next deadline first. */
    DUE_SOON("next_due_at = warned_for and next_due_at >= :now", Order.DUE),
    /** 待派 after a handler gave it back; the next deadline first. */
    RETURNED("state = 'REGISTERED' and returns > 0", Order.DUE),
    /** 待回访; the oldest deadline first, or the agreed time where a call back was not answered. */
    TO_FOLLOW_UP("state = 'DONE'", Order.DUE),
    /** Open cases that the operator at work registered; the next deadline first. */
    MINE("next_due_at is not null and registered_by = cast(:me as uuid)", Order.DUE),
    /** Every case; the newest first. */
    ALL("removed_at is null", Order.NEWEST);

    enum Order {
        DUE("next_due_at", ">", "next_due_at, id"),
        NEWEST("registered_at", "<", "registered_at desc, id desc");

        private final String column;
        private final String beyond;
        private final String clause;

        Order(String column, String beyond, String clause) {
            this.column = column;
            this.beyond = beyond;
            this.clause = clause;
        }

        /** Matches what comes after the row at (:afterAt, :afterId). */
        String beyond() {
            return "(" + column + ", id) " + beyond + " (:afterAt, :afterId)";
        }

        String clause() {
            return clause;
        }
    }

    private final String condition;
    private final Order order;

    Queue(String condition, Order order) {
        this.condition = condition;
        this.order = order;
    }

    /** SQL over hotline_case, with :now and :me; worded so that the partial index of the queue serves it. */
    String condition() {
        return condition;
    }

    Order order() {
        return order;
    }
}
