package city.hotline.clocks;

import city.hotline.cases.DeadlineKind;
import city.hotline.cases.TimelineKind;

/** How far the news of a deadline went. */
public enum Rung {
    /** 预警: it is about to be over; whoever has to keep it is told. */
    WARNING(1, TimelineKind.DEADLINE_NEAR),
    /** 超时: it is over; whoever had to keep it is told. */
    OVERDUE(2, TimelineKind.DEADLINE_MISSED),
    /** 升级: the supervisors are told. */
    SUPERVISOR(3, TimelineKind.ESCALATED),
    /** 再升级: the city's administrators are told. */
    ADMINISTRATOR(4, TimelineKind.ESCALATED);

    private final int height;
    private final TimelineKind told;

    Rung(int height, TimelineKind told) {
        this.height = height;
        this.told = told;
    }

    /** Who is told. */
    public Audience audience(DeadlineKind kind) {
        return switch (this) {
            case WARNING, OVERDUE ->
                switch (kind) {
                    case ACCEPT, HANDLING -> Audience.HANDLER;
                    case FIRST_RESPONSE, GRAB, CHOICE, FOLLOW_UP -> Audience.DESK;
                    case EXTENSION, RULING, SUPERVISION -> Audience.SUPERVISORS;
                };
            case SUPERVISOR -> Audience.SUPERVISORS;
            case ADMINISTRATOR -> Audience.ADMINISTRATORS;
        };
    }

    TimelineKind told() {
        return told;
    }

    /** As the column counts: 0 is nobody. */
    int height() {
        return height;
    }
}
