package city.hotline.notifications;

import city.hotline.foundation.Refusal;

/** A text would take more text messages than the city pays for, or more bytes than WeChat takes. */
public final class NoticeTextTooLong extends Refusal {
    private NoticeTextTooLong(String code, int length, int most) {
        super(Kind.INVALID, code, length, most);
    }

    /** Passes where a message of this medium may be so long; an e-mail always may. */
    static void check(Medium medium, String text) {
        switch (medium) {
            case SMS -> check(SmsLength.of(text));
            case WECHAT -> check(WechatLength.of(text));
            case EMAIL -> {}
        }
    }

    private static void check(SmsLength length) {
        if (length.tooLong()) {
            throw new NoticeTextTooLong("NOTICE_TEXT_TOO_LONG", length.parts(), SmsLength.MOST_PARTS);
        }
    }

    private static void check(WechatLength length) {
        if (length.tooLong()) {
            throw new NoticeTextTooLong("WECHAT_TEXT_TOO_LONG", length.bytes(), WechatLength.MOST);
        }
    }
}
