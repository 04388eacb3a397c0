package city.hotline.testing;

import city.hotline.tenancy.ControlPlane;
import city.hotline.tenancy.Migrations;
import city.hotline.tenancy.NewTenant;
import city.hotline.tenancy.TenantDirectory;
import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.TenantKind;
import city.hotline.tenancy.TenantState;
import org.springframework.stereotype.Component;

/** The cities of every test: Ningbo on the first shard, Ruian on the second. */
@Component
public class TwoCities {
    public static final TenantId NINGBO = new TenantId("ningbo");
    public static final TenantId RUIAN = new TenantId("ruian");

    TwoCities(ControlPlane controlPlane, TenantDirectory directory, Migrations migrations) {
        // A cluster from outside may hold the cities of an earlier version.
        migrations.run();
        make(
                controlPlane,
                directory,
                new NewTenant(NINGBO, TenantKind.CITY, "宁波81890", "Ningbo 81890", "NB", "#0b6bcb", "main"));
        make(
                controlPlane,
                directory,
                new NewTenant(RUIAN, TenantKind.CITY, "瑞安市民热线", "Ruian hotline", "RA", "#0f7b6c", "shard2"));
    }

    private static void make(ControlPlane controlPlane, TenantDirectory directory, NewTenant city) {
        if (directory.byId(city.id()).isEmpty()) {
            controlPlane.create(city);
            controlPlane.enter(city.id(), TenantState.LIVE);
        }
    }
}
