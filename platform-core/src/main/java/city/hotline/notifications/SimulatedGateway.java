package city.hotline.notifications;

import city.hotline.tenancy.Tenants;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;

/** The simulator as a gateway: it knows ids, as the gateways of the three mobile networks do. */
record SimulatedGateway(Medium medium, SimulatedInbox inbox) implements Gateway {

    @Override
    public boolean knowsIds() {
        return true;
    }

    @Override
    public Answer send(NoticeId id, String to, String subject, String body) {
        return switch (inbox.arrive(id, medium, to, body)) {
            case NONE -> new Answer.Accepted();
            case REFUSES -> new Answer.Refused(medium == Medium.WECHAT ? "OPENID_REFUSED" : "NUMBER_REFUSED");
            case NOT_FOLLOWING -> new Answer.NotFollowing();
            case AWAY -> new Answer.Away();
            case LOSES_ANSWERS -> new Answer.Lost();
        };
    }

    /**
     * Without a gateway of its own and without the simulator, a medium's notices fail, and say so; without one for text messages
     * production does not start.
     */
    @Configuration(proxyBeanMethods = false)
    static class Setup {
        @Bean
        Gateways gateways(
                Simulation simulation,
                NotificationProperties properties,
                SimulatedInbox inbox,
                ObjectProvider<JavaMailSender> mail,
                Tenants tenants,
                Clock clock) {
            List<Gateway> all = new ArrayList<>();
            Map.of(Medium.SMS, properties.sms(), Medium.WECHAT, properties.wechat())
                    .forEach((medium, carrier) -> {
                        if (!carrier.url().isEmpty()) {
                            all.add(HttpGateway.to(
                                    medium,
                                    carrier,
                                    () -> tenants.current().id().code(),
                                    clock));
                        }
                    });
            mail.ifAvailable(sender -> all.add(new SmtpGateway(sender, properties.sender())));
            if (simulation.on()) {
                Stream.of(Medium.values())
                        .filter(medium -> all.stream().noneMatch(real -> real.medium() == medium))
                        .map(medium -> new SimulatedGateway(medium, inbox))
                        .toList()
                        .forEach(all::add);
            }
            return new Gateways(all);
        }
    }
}
