package city.hotline.ui.shell;

import city.hotline.access.OwnPassword;
import city.hotline.ui.text.T;
import org.springframework.stereotype.Component;

/** The user's own password, from his menu. */
@Component
class PasswordChange implements UserAct {
    private final OwnPassword own;

    PasswordChange(OwnPassword own) {
        this.own = own;
    }

    @Override
    public String label() {
        return T.t("password.title");
    }

    @Override
    public void run() {
        new PasswordDialog(own).open();
    }
}
