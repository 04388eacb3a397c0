package city.hotline.notifications;

import city.hotline.foundation.HotlineProperties;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * What the simulator stands in for.
 *
 * @param on for every gateway that this process does not have
 * @param account for the city's WeChat account too: then its phones follow and unfollow, and no real follower is among them
 */
@Component
record Simulation(boolean on, boolean account) {
    @Autowired
    Simulation(HotlineProperties process, NotificationProperties properties) {
        this(
                properties.simulated(process.production()),
                properties.simulated(process.production())
                        && properties.wechat().url().isEmpty());
    }
}
