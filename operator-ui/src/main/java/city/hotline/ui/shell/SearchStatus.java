package city.hotline.ui.shell;

import city.hotline.access.CurrentOperator;
import city.hotline.access.Permission;
import city.hotline.search.Search;
import city.hotline.search.SearchHealthChanged;
import city.hotline.ui.kit.Chip;
import city.hotline.ui.kit.Tone;
import city.hotline.ui.live.CityScreens;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.shared.Registration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says in the head of every screen that the search engine does not answer, for as long as that is so. */
@Component
class SearchStatus implements StatusPart {
    private final Search search;
    private final CityScreens city;

    SearchStatus(Search search, CityScreens city) {
        this.search = search;
        this.city = city;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> create() {
        return CurrentOperator.find()
                .filter(user -> user.may(Permission.READ_KNOWLEDGE) || user.may(Permission.READ_PUBLIC_KNOWLEDGE))
                .map(user -> new Light());
    }

    @Override
    public int order() {
        return 20;
    }

    /** A chip that is there while something is wrong. */
    private final class Light extends Div {
        private final Chip chip = new Chip(Tone.WARN, Tone.WARN.icon(), T.t("answers.degraded.short"));
        private Registration watching = Registration.once(() -> {});

        Light() {
            addClassName("search-status");
            getElement().setAttribute("role", "status");
            chip.getElement().setAttribute("title", T.t("answers.degraded"));
            show(search.degraded());
        }

        @Override
        protected void onAttach(AttachEvent event) {
            watching = city.watch(event.getUI(), news -> {
                if (news instanceof SearchHealthChanged(boolean degraded)) {
                    show(degraded);
                }
            });
        }

        @Override
        protected void onDetach(DetachEvent event) {
            watching.remove();
        }

        private void show(boolean degraded) {
            removeAll();
            if (degraded) {
                add(chip);
            }
        }
    }
}
