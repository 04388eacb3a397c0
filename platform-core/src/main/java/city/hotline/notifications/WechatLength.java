package city.hotline.notifications;

import java.nio.charset.StandardCharsets;

/**
 * How long a WeChat message is: an account's text to a follower takes at most 2,048 bytes of UTF-8, which are 682 Chinese
 * characters.
 */
public record WechatLength(int bytes) {
    /** More than this is refused. */
    public static final int MOST = 2_048;

    public static WechatLength of(String text) {
        return new WechatLength(text.getBytes(StandardCharsets.UTF_8).length);
    }

    public boolean tooLong() {
        return bytes > MOST;
    }
}
