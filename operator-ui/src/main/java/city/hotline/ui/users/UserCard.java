package city.hotline.ui.users;

import city.hotline.access.Account;
import city.hotline.access.Accounts;
import city.hotline.access.SecondFactors;
import city.hotline.foundation.Refusal;
import city.hotline.tenancy.TenantKind;
import city.hotline.ui.kit.ActionButton;
import city.hotline.ui.kit.Card;
import city.hotline.ui.kit.Confirm;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Toasts;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.button.Button;
import java.util.List;

/** One user to change, or somebody new to be made. */
class UserCard extends Card {
    /** Told what became of it. */
    interface Watcher {
        /** @param id the user's, to be shown on */
        void saved(String id);
    }

    private final transient Accounts accounts;
    private final transient Watcher watcher;
    private final UserForm form;

    /** A card for somebody new. */
    UserCard(Accounts accounts, TenantKind kind, List<String> sealed, Watcher watcher) {
        super(T.t("users.new"));
        this.accounts = accounts;
        this.watcher = watcher;
        this.form = new UserForm(kind, sealed);
        pane().with(form, Row.across(new ActionButton(T.t("users.create"), "Ctrl+Enter", this::create).primary()));
        form.begin();
    }

    UserCard(
            Accounts accounts,
            SecondFactors factors,
            TenantKind kind,
            List<String> sealed,
            Account account,
            Watcher watcher) {
        super(account.displayName());
        this.accounts = accounts;
        this.watcher = watcher;
        this.form = new UserForm(kind, sealed, account);
        pane().beside(UserState.of(account).chip())
                .with(
                        Row.text(T.t("users.login.is", account.loginName()), "muted", "sm"),
                        form,
                        Row.wrapping(
                                new ActionButton(T.t("users.save"), "Ctrl+Enter", () -> save(account)).primary(),
                                new Button(T.t("users.reset"), click -> new PasswordReset(accounts, account).open()),
                                resetFactor(factors, account),
                                Row.gap(),
                                state(account)));
    }

    private void create() {
        trying(() -> {
            Account made = accounts.create(form.wanted());
            Toasts.done(T.t("users.created", made.loginName()));
            watcher.saved(made.id().toString());
        });
    }

    private void save(Account account) {
        trying(() -> {
            UserChanges changes = form.changesOf(account);
            accounts.edit(account.id(), changes.edit());
            Toasts.done(T.t(changes.none() ? "users.same" : "users.saved", account.loginName()));
            watcher.saved(account.id().toString());
        });
    }

    private Button resetFactor(SecondFactors factors, Account account) {
        Button reset = new Button(
                T.t("users.factor.reset"),
                click -> Confirm.ask(
                        T.t("users.factor.reset.ask", account.loginName()),
                        T.t("users.factor.reset.consequence"),
                        T.t("users.factor.reset"),
                        () -> trying(() -> {
                            factors.reset(account.id());
                            Toasts.done(T.t("users.factor.reset.done", account.loginName()));
                            watcher.saved(account.id().toString());
                        })));
        reset.setVisible(account.secondFactor());
        return reset;
    }

    private Button state(Account account) {
        if (!account.enabled()) {
            return new Button(T.t("users.enable"), click -> {
                accounts.enable(account.id());
                watcher.saved(account.id().toString());
            });
        }
        Button disable = new Button(
                T.t("users.disable"),
                click -> Confirm.ask(
                        T.t("users.disable.ask", account.loginName()),
                        T.t("users.disable.consequence"),
                        T.t("users.disable"),
                        () -> disable(account)));
        disable.addThemeName("error");
        return disable;
    }

    private void disable(Account account) {
        trying(() -> {
            accounts.disable(account.id());
            Toasts.done(T.t("users.disabled", account.loginName()));
            watcher.saved(account.id().toString());
        });
    }

    private void trying(Runnable act) {
        form.clearErrors();
        try {
            act.run();
        } catch (Refusal refusal) {
            form.show(refusal);
        }
    }
}
