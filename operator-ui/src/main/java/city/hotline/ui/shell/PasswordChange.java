package city.hotline.ui.shell;

import city.hotline.access.Accounts;
import city.hotline.ui.text.T;
import org.springframework.stereotype.Component;

/** The user's own password, from his menu. */
@Component
class PasswordChange implements UserAct {
    private final Accounts accounts;

    PasswordChange(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public String label() {
        return T.t("password.title");
    }

    @Override
    public void run() {
        new PasswordDialog(accounts).open();
    }
}
