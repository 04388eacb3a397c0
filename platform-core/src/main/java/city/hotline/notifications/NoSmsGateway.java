package city.hotline.notifications;

/** Production would start without anybody who carries text messages. */
public final class NoSmsGateway extends IllegalStateException {
    NoSmsGateway() {
        super(
                "no gateway for text messages: set hotline.notifications.sms.url and .secret, or hotline.notifications.simulator=yes"
                        + " where no citizen is to be written to");
    }
}
