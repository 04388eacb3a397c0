package city.hotline.notifications;

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
 * @param attempts how often a gateway that is away is tried before a notice has failed
 */
@ConfigurationProperties("hotline.notifications")
record NotificationProperties(
        @DefaultValue("UNLESS_PRODUCTION") Wish simulator,
        @DefaultValue("8") int attempts,
        @DefaultValue("hotline@localhost") String sender) {
    enum Wish {
        YES,
        NO,
        UNLESS_PRODUCTION
    }

    boolean simulated(boolean production) {
        return simulator == Wish.YES || (simulator == Wish.UNLESS_PRODUCTION && !production);
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(NotificationProperties.class)
    static class Setup {}
}
