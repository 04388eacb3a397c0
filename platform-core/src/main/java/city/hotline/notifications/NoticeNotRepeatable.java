package city.hotline.notifications;

import city.hotline.foundation.Refusal;

/** The notice is still under way, or its link was forgotten when it was sent. */
public final class NoticeNotRepeatable extends Refusal {
    NoticeNotRepeatable() {
        super(Kind.CONFLICT, "NOTICE_NOT_REPEATABLE");
    }
}
