package city.hotline.notifications;

import city.hotline.foundation.Refusal;

/** A text names something that its occasion does not know. */
public final class NoticeVariableUnknown extends Refusal {
    NoticeVariableUnknown(String name, String known) {
        super(Kind.INVALID, "NOTICE_VARIABLE_UNKNOWN", name, known);
    }
}
