package city.hotline.notifications;

import org.springframework.stereotype.Component;

/** By what somebody is written to: WeChat where a citizen follows and somebody carries it, and SMS otherwise. */
@Component
class MediumChoice {
    private final FollowerTable followers;
    private final Gateways gateways;

    MediumChoice(FollowerTable followers, Gateways gateways) {
        this.followers = followers;
        this.gateways = gateways;
    }

    Medium of(Receiver to) {
        return switch (to) {
            case Receiver.Mailbox mailbox -> Medium.EMAIL;
            case Receiver.Citizen citizen -> follows(citizen) ? Medium.WECHAT : Medium.SMS;
        };
    }

    private boolean follows(Receiver.Citizen citizen) {
        return gateways.of(Medium.WECHAT).isPresent()
                && followers.openIdOf(citizen.phone()).isPresent();
    }
}
