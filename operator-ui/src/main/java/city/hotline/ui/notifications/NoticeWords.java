package city.hotline.ui.notifications;

import city.hotline.notifications.LoggedNotice;
import city.hotline.notifications.NoticeState;
import city.hotline.ui.kit.Chip;
import city.hotline.ui.kit.Tone;
import city.hotline.ui.text.T;

/** Notices in words. */
public final class NoticeWords {
    private NoticeWords() {}

    /** The state with its icon; why, where something went wrong. */
    public static Chip state(LoggedNotice notice) {
        Tone tone = tone(notice.state());
        return new Chip(tone, tone.icon(), said(notice));
    }

    /** The same in words alone. */
    public static String said(LoggedNotice notice) {
        String word = instead(notice, T.t("notice.state." + notice.state()));
        return notice.reason().isEmpty()
                ? word
                : T.t("notice.state.because", word, T.t("notice.reason." + notice.reason()));
    }

    /** That it went by SMS, where WeChat would not take it. */
    private static String instead(LoggedNotice notice, String word) {
        return notice.instead().isEmpty()
                ? word
                : T.t("notice.state.instead", word, T.t("notice.reason." + notice.instead()));
    }

    public static String occasion(LoggedNotice notice) {
        return T.t("notice.occasion." + notice.occasion()) + " · " + T.t("notice.medium." + notice.medium());
    }

    private static Tone tone(NoticeState state) {
        return switch (state) {
            case QUEUED, SENDING -> Tone.INFO;
            case HELD, DECLINED -> Tone.PLAIN;
            case SENT -> Tone.OK;
            case UNKNOWN -> Tone.WARN;
            case FAILED -> Tone.BAD;
        };
    }
}
