package city.hotline.notifications;

import city.hotline.foundation.HotlineProperties;
import city.hotline.foundation.ProcessRole;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/** Looks at each start whether citizens can be written to. */
@Component
class GatewaySelfCheck implements InitializingBean {
    private final HotlineProperties process;
    private final Gateways gateways;

    GatewaySelfCheck(HotlineProperties process, Gateways gateways) {
        this.process = process;
        this.gateways = gateways;
    }

    /** @throws NoSmsGateway in production, for a process that sends: every message would fail, and nobody would look */
    @Override
    public void afterPropertiesSet() {
        boolean sends = process.production() && process.plays(ProcessRole.WORKER);
        if (sends && gateways.of(Medium.SMS).isEmpty()) {
            throw new NoSmsGateway();
        }
    }
}
