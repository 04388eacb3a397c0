package city.hotline.notifications;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Configuration;

/**
 * How notices leave the house.
 *
 * @param simulator the simulator stands for the gateways: no citizen is written to. Where real citizens are served it has to
 *     be wanted in so many words
 * @param sender who e-mails are from; they go by {@code spring.mail.*} where that names a host
 * @param sms who carries text messages by HTTP; nobody where no {@code url} is set
 * @param wechat who carries WeChat messages by HTTP; nobody where no {@code url} is set
 * @param attempts how often a gateway that is away is tried before a notice has failed
 */
@ConfigurationProperties("hotline.notifications")
record NotificationProperties(
        @DefaultValue("UNLESS_PRODUCTION") Wish simulator,
        @DefaultValue("8") int attempts,
        @DefaultValue("hotline@localhost") String sender,
        @DefaultValue Carrier sms,
        @DefaultValue Carrier wechat) {
    enum Wish {
        YES,
        NO,
        UNLESS_PRODUCTION
    }

    NotificationProperties {
        sms.mustSign("hotline.notifications.sms.secret");
        wechat.mustSign("hotline.notifications.wechat.secret");
    }

    /**
     * The way to whoever carries messages of one medium.
     *
     * @param url where they are sent to; empty for nobody
     * @param secret with which they are signed; must be set where {@code url} is
     * @param patience how long an answer may take
     */
    record Carrier(
            @DefaultValue("") String url,
            @DefaultValue("") String secret,
            @DefaultValue("10s") Duration patience) {
        static final Carrier NOBODY = new Carrier("", "", Duration.ofSeconds(10));

        private void mustSign(String setting) {
            if (!url.isEmpty() && secret.isBlank()) {
                throw new IllegalArgumentException(setting + ": name the secret that signs for " + url);
            }
        }

        /** Names no secret. */
        @Override
        public String toString() {
            return url;
        }
    }

    boolean simulated(boolean production) {
        return simulator == Wish.YES || (simulator == Wish.UNLESS_PRODUCTION && !production);
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(NotificationProperties.class)
    static class Setup {}
}
