package city.hotline.ui.security;

import city.hotline.access.SecondFactors;
import city.hotline.tenancy.Tenants;
import city.hotline.ui.shell.UserAct;
import city.hotline.ui.text.T;
import org.springframework.stereotype.Component;

/** The user's own second factor, from his menu. */
@Component
class FactorAct implements UserAct {
    private final SecondFactors factors;
    private final Tenants tenants;

    FactorAct(SecondFactors factors, Tenants tenants) {
        this.factors = factors;
        this.tenants = tenants;
    }

    @Override
    public String label() {
        return T.t("factor.title");
    }

    @Override
    public void run() {
        new FactorDialog(factors, tenants.current()).open();
    }
}
