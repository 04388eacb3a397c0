package city.hotline.ui.security;

import city.hotline.access.CurrentOperator;
import city.hotline.access.Permission;
import city.hotline.access.Reveals;
import city.hotline.access.RevealsExceeded;
import city.hotline.tenancy.TenantKind;
import city.hotline.tenancy.Tenants;
import city.hotline.ui.kit.Chip;
import city.hotline.ui.kit.Toasts;
import city.hotline.ui.kit.Tone;
import city.hotline.ui.live.CityScreens;
import city.hotline.ui.live.NewsMissed;
import city.hotline.ui.live.RevealLimitMet;
import city.hotline.ui.shell.StatusPart;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells supervisors, in the head of every screen, who has met the limit of lifted masks within the last hour.
 */
@Component
class RevealWarning implements StatusPart {
    private final Reveals reveals;
    private final CityScreens city;
    private final Tenants tenants;

    RevealWarning(Reveals reveals, CityScreens city, Tenants tenants) {
        this.reveals = reveals;
        this.tenants = tenants;
        this.city = city;
    }

    @EventListener
    void on(RevealsExceeded event) {
        city.tell(new RevealLimitMet());
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> create() {
        return CurrentOperator.find()
                .filter(operator -> operator.may(Permission.READ_AUDIT))
                .filter(operator -> tenants.current().kind() == TenantKind.CITY)
                .map(operator -> new Sign());
    }

    @Override
    public int order() {
        return -10;
    }

    /** Invisible while there is nothing to tell. */
    private final class Sign extends Chip {
        private @Nullable Registration watching;
        private @Nullable Registration stepping;

        Sign() {
            super(Tone.WARN, VaadinIcon.EYE, "");
            setId("reveal-warning");
            getElement().setAttribute("role", "status");
            show();
        }

        @Override
        protected void onAttach(AttachEvent event) {
            watching = city.watch(event.getUI(), this::hear);
            stepping = event.getUI().addAfterNavigationListener(step -> show());
        }

        @Override
        protected void onDetach(DetachEvent event) {
            if (watching != null && stepping != null) {
                watching.remove();
                stepping.remove();
            }
        }

        private void hear(Object news) {
            if (news instanceof RevealLimitMet || news instanceof NewsMissed) {
                List<RevealsExceeded> all = show();
                all.stream()
                        .limit(news instanceof RevealLimitMet ? 1 : 0)
                        .forEach(latest ->
                                Toasts.failed(T.t("reveal.exceeded", latest.displayName(), latest.loginName())));
            }
        }

        private List<RevealsExceeded> show() {
            List<RevealsExceeded> all = mayRead() ? reveals.exceeded() : List.of();
            setVisible(!all.isEmpty());
            setWord(all.isEmpty() ? "" : T.t("reveal.sign", names(all)));
            return all;
        }

        private boolean mayRead() {
            return CurrentOperator.find()
                    .filter(operator -> operator.may(Permission.READ_AUDIT))
                    .isPresent();
        }

        private static String names(List<RevealsExceeded> all) {
            return all.stream()
                    .map(RevealsExceeded::displayName)
                    .distinct()
                    .collect(Collectors.joining(T.t("users.and")));
        }
    }
}
