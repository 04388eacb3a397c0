package city.hotline.notifications;

import city.hotline.foundation.Refusal;

/** The city has no such notice. */
public final class NoticeUnknown extends Refusal {
    NoticeUnknown() {
        super(Kind.UNKNOWN, "NOTICE_UNKNOWN");
    }
}
