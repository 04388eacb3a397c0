package city.hotline.notifications;

import city.hotline.foundation.Refusal;

/** A text would take more text messages than the city pays for. */
public final class NoticeTextTooLong extends Refusal {
    NoticeTextTooLong(SmsLength length) {
        super(Kind.INVALID, "NOTICE_TEXT_TOO_LONG", length.parts(), SmsLength.MOST_PARTS);
    }
}
