package city.hotline.cases;

import city.hotline.departments.OwnUnits;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * The lists of work, first those of the hotline, then those of a department. Each is in the order in which it should be
 * worked off.
 */
public enum Queue {
    /** 待派, those given back among them; the next deadline first. */
    TO_DISPATCH("state = 'REGISTERED'", Order.DUE),
    /** 抢单中; the next deadline first. */
    OFFERED("state = 'OFFERED'", Order.DUE),
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
    /**
     * 待回访 of whom somebody is to be called; the oldest deadline first, or the agreed time where a call back was not answered
     * or a link is given time.
     */
    TO_FOLLOW_UP("state = 'DONE' and follow_up_due_at is not null", Order.DUE),
    /** Open cases that the operator at work registered; the next deadline first. */
    MINE("next_due_at is not null and registered_by = cast(:me as uuid)", Order.DUE),
    /** Every case; the newest first. */
    ALL("removed_at is null", Order.NEWEST),
    /** 待补充: a handler asked back and somebody has to answer; the next deadline first. */
    ASKED("state = 'WAITING'", Order.DUE),
    /** 待裁定: departments do not agree whose case it is; what is due first, ruling or handling, first. */
    DISPUTED("state = 'DISPUTED'", Order.DUE),
    /** 延期申请: a handler wishes for more time; the next deadline first. */
    EXTENSION_ASKED("extension_asked_at is not null and next_due_at is not null", Order.DUE),
    /** 督办: a supervisor has taken it up; the next deadline first. */
    SUPERVISED("supervised_at is not null and next_due_at is not null", Order.DUE),
    /** 催办 that the handler has not answered by a step yet; the next deadline first. */
    URGED("urged_at is not null and next_due_at is not null", Order.DUE),
    /** 重办: the citizen was not content; the next deadline first. */
    REWORKED("reworks > 0 and next_due_at is not null", Order.DUE),
    /** What the department leads and has still to accept. */
    OUR_TO_ACCEPT(Led.NOW, "state = 'ASSIGNED'", Order.DUE),
    /** What it leads and has accepted. */
    OUR_IN_PROGRESS(Led.NOW, "state in ('ACCEPTED', 'ARRIVED')", Order.DUE),
    /** What it leads and where its question was answered since its last step. */
    OUR_COMPLETED(Led.NOW, "state = 'ACCEPTED' and completed_at is not null", Order.DUE),
    /** What it leads and where it waits for an answer. */
    OUR_ASKED(Led.NOW, "state = 'WAITING'", Order.DUE),
    /** 协办: where it owes its part to another department. */
    OUR_PARTS(
            "next_due_at is not null and id in (select part.case_id from case_helper part where part.part_at is null"
                    + " and part.department in " + OwnUnits.SQL + ")",
            Order.DUE),
    /** What it leads and is late with; a late call back or ruling is not its own. */
    OUR_OVERDUE(Led.NOW, "state in ('ASSIGNED', 'ACCEPTED', 'ARRIVED') and next_due_at < :now", Order.DUE),
    /** What it gave back and nobody else has got yet. */
    OUR_RETURNED(Led.NOW, "state in ('REGISTERED', 'DISPUTED')", Order.DUE),
    /** What it is done with; the newest first. */
    OUR_DONE(Led.EVER, "state in ('DONE', 'CLOSED_SOLVED', 'CLOSED_UNSOLVED', 'CLOSED_UNRATED')", Order.NEWEST);

    /** The lists of the hotline. */
    public static final Set<Queue> HOTLINE = Collections.unmodifiableSet(EnumSet.range(TO_DISPATCH, REWORKED));

    /** The lists of a department's inbox. */
    public static final Set<Queue> DEPARTMENT = Collections.unmodifiableSet(EnumSet.range(OUR_TO_ACCEPT, OUR_DONE));

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

    /** Whose cases a list shows. */
    private enum Led {
        /** Not the department's alone. */
        NO(""),
        /** Open cases that the department leads. */
        NOW("next_due_at is not null and " + CaseAccess.LED + " and "),
        /** Cases that it leads or led last. */
        EVER(CaseAccess.LED + " and ");

        private final String condition;

        Led(String condition) {
            this.condition = condition;
        }
    }

    private final Led led;
    private final String own;
    private final String condition;
    private final Order order;

    Queue(String condition, Order order) {
        this(Led.NO, condition, order);
    }

    Queue(Led led, String condition, Order order) {
        this.led = led;
        this.own = condition;
        this.condition = led.condition + condition;
        this.order = order;
    }

    /** Whether it shows the cases that the departments of whoever is at work lead, so that it can be read unit by unit. */
    boolean isLed() {
        return led != Led.NO;
    }

    /** Whether somebody works it off, so that it is counted: the others are archives. */
    boolean isWork() {
        return order == Order.DUE;
    }

    /** What tells it from the other lists of open cases that the department leads. */
    String amongLed() {
        return own;
    }

    /** SQL over hotline_case, with :now and {@link CaseAccess#parameters}; worded so that the partial index of the queue serves it. */
    String condition() {
        return condition;
    }

    Order order() {
        return order;
    }
}
