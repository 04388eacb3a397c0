package city.hotline.ui.platform;

import city.hotline.catalogue.Templates;
import city.hotline.foundation.Refusal;
import city.hotline.onboarding.Cities;
import city.hotline.onboarding.NewCity;
import city.hotline.tenancy.Tenant;
import city.hotline.ui.kit.ActionButton;
import city.hotline.ui.kit.Banner;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Tone;
import city.hotline.ui.live.Background;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.progressbar.ProgressBar;

/** Opens a city: asks, shows that it is being made, and leads to it. */
class NewCityDialog extends Dialog {
    private final transient Cities cities;
    private final transient Background background;
    private final transient Runnable opened;
    private final CityForm form = new CityForm(Templates.names());
    private final Div under = new Div();
    private final Button cancel = new Button(T.t("confirm.cancel"), click -> close());
    private final ActionButton open = new ActionButton(T.t("platform.open"), "Ctrl+Enter", this::begin).primary();

    /** @param opened told when there is a new city */
    NewCityDialog(Cities cities, Background background, Runnable opened) {
        this.cities = cities;
        this.background = background;
        this.opened = opened;
        setHeaderTitle(T.t("platform.new"));
        setWidth("720px");
        add(form, under);
        getFooter().add(cancel, open);
        form.begin();
    }

    private void begin() {
        form.clearErrors();
        try {
            make(form.wanted());
        } catch (Refusal refusal) {
            form.show(refusal);
        }
    }

    private void make(NewCity wanted) {
        busy(true);
        background.start("city opening", UI.getCurrent(), () -> cities.open(wanted), this::show, failed -> {
            busy(false);
            if (!(failed instanceof Refusal refusal)) {
                throw failed;
            }
            form.show(refusal);
        });
    }

    private void busy(boolean busy) {
        form.setEnabled(!busy);
        open.setEnabled(!busy);
        cancel.setEnabled(!busy);
        setCloseOnEsc(!busy);
        setCloseOnOutsideClick(!busy);
        under.removeAll();
        if (busy) {
            ProgressBar bar = new ProgressBar();
            bar.setIndeterminate(true);
            bar.getElement().setAttribute("aria-label", T.t("platform.making"));
            under.add(Row.text(T.t("platform.making"), "muted", "sm"), bar);
        }
    }

    private void show(Tenant city) {
        removeAll();
        getFooter().removeAll();
        Div links = new Div();
        links.addClassName("col");
        city.hosts().stream().sorted().forEach(host -> links.add(new CityLink(host)));
        add(Row.down(new Banner(Tone.OK, T.t("platform.opened", city.nameZh())), links));
        getFooter().add(new Button(T.t("platform.close"), click -> close()));
        setCloseOnEsc(true);
        opened.run();
    }
}
