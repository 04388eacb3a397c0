package city.hotline.tenancy;

import city.hotline.foundation.HotlineProperties;
import java.util.Locale;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.cloud.CloudPlatform;
import org.springframework.context.annotation.DependsOn;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Looks at each start whether configuration and databases really hold the boundary that the rest of this room relies on,
 * and refuses to start when they do not. It reads catalogs alone; its cost grows with the number of grants.
 */
@Component
@DependsOn("platformSchema")
class TenancySelfCheck implements InitializingBean {
    /** The password of the embedded engines. It is in the source, so it protects nothing. */
    private static final String EMBEDDED_PASSWORD = "embedded-only";

    private final Shards shards;
    private final TenancyProperties properties;
    private final HotlineProperties process;
    private final Environment environment;

    TenancySelfCheck(Shards shards, TenancyProperties properties, HotlineProperties process, Environment environment) {
        this.shards = shards;
        this.properties = properties;
        this.process = process;
        this.environment = environment;
    }

    /** @throws BoundaryBroken with the sentence that says what to change */
    @Override
    public void afterPropertiesSet() {
        properties.shards().forEach(this::checkLogins);
        checkForwardedHeaders();
        shards.ids().forEach(this::checkDatabase);
    }

    private void checkLogins(TenancyProperties.Shard shard) {
        refuseWhen(
                shard.user().equals(shard.owner()),
                "shard " + shard.id() + ": requests must not run on the owner's login");
        if (process.production()) {
            refuseWhen(
                    weak(shard.password()) || (!shard.owner().isEmpty() && weak(shard.ownerPassword())),
                    "shard " + shard.id()
                            + ": production needs passwords of its own, not none or the embedded engines'");
            refuseWhen(
                    !shard.owner().isEmpty() && !process.mayOwnSchemas(),
                    "shard " + shard.id() + ": the owner's login is for the roles admin and migrate alone");
        }
    }

    /** The servlet container would believe X-Forwarded-Host of whole networks, before the door can look at it. */
    private void checkForwardedHeaders() {
        String strategy = environment.getProperty("server.forward-headers-strategy", "");
        boolean byItself = strategy.isEmpty() && CloudPlatform.getActive(environment) != null;
        refuseWhen(
                byItself
                        || !(strategy.isEmpty()
                                || strategy.toLowerCase(Locale.ROOT).equals("none")),
                "set server.forward-headers-strategy to none and name the proxies in hotline.tenancy.trusted-proxies");
    }

    private void checkDatabase(String shard) {
        Sql.inTransaction(shards.application(shard), application -> {
            for (BoundaryDoubt doubt : BoundaryDoubt.values()) {
                doubt.settle(application, shard);
            }
            return shard;
        });
    }

    private static boolean weak(String password) {
        return password.isBlank() || password.equals(EMBEDDED_PASSWORD);
    }

    private static void refuseWhen(boolean broken, String sentence) {
        if (broken) {
            throw new BoundaryBroken(sentence);
        }
    }
}
