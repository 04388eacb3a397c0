package city.hotline.ui.providers;

import city.hotline.cases.ProviderLoads.Load;
import city.hotline.providers.Admission;
import city.hotline.providers.AdmissionEvent;
import city.hotline.providers.FileContent;
import city.hotline.providers.Licence;
import city.hotline.providers.Price;
import city.hotline.providers.Provider;
import city.hotline.providers.ProviderFile;
import city.hotline.ui.departments.ScopeNames;
import city.hotline.ui.kit.Chip;
import city.hotline.ui.kit.Facts;
import city.hotline.ui.kit.PhoneText;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Timeline;
import city.hotline.ui.kit.Tone;
import city.hotline.ui.kit.WallTime;
import city.hotline.ui.text.Signed;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** Everything that a file says, for reading. */
class FileSheet extends Div {
    private final transient ScopeNames names;
    private final transient WallTime wall;
    private final transient LocalDateTime now;

    /** @param history the newest first */
    FileSheet(ProviderFile file, Busy busy, List<AdmissionEvent> history, ScopeNames names, Seen seen) {
        this.names = names;
        this.wall = seen.wall();
        this.now = seen.now();
        addClassName("case-content");
        add(
                section("admission", admission(file)),
                section("service", service(file, busy)),
                section("identity", identity(file)),
                section("licences", licences(file.content().licences())),
                section("prices", prices(file.content().prices())),
                section("history", history(history)));
    }

    /**
     * When somebody looks.
     *
     * @param now in the city's time
     */
    record Seen(WallTime wall, LocalDateTime now) {
        LocalDate today() {
            return now.toLocalDate();
        }
    }

    /**
     * What it has to do, and for how many of its people.
     *
     * @param members users who work for it
     */
    record Busy(Load load, int members) {}

    private static Div section(String name, Component content) {
        Div section = new Div(new H3(T.t("providers.section." + name)), content);
        section.addClassName("section");
        return section;
    }

    private Facts admission(ProviderFile file) {
        Admission admission = file.admission();
        Row state = Row.wrapping(AdmissionWords.state(admission.state()).chip());
        AdmissionWords.card(file.standing()).forEach(state::add);
        Facts facts = new Facts().fact(T.t("providers.column.admission"), state);
        fact(facts, "contract", admission.contract());
        facts.fact(T.t("providers.until"), AdmissionWords.until(admission, now.toLocalDate()));
        fact(facts, "submitted", admission.submittedBy());
        return facts;
    }

    private Facts service(ProviderFile file, Busy busy) {
        Load load = busy.load();
        Provider provider = file.provider();
        FileContent content = file.content();
        boolean open = content.hours().isOpen(now);
        Facts facts = new Facts()
                .fact(T.t("providers.field.PHONE"), PhoneText.of(provider.phone()))
                .fact(T.t("providers.field.ITEMS"), items(provider.coverage().itemPrefixes()))
                .fact(
                        T.t("providers.field.AREAS"),
                        FileWords.areas(provider.coverage().areas()))
                .fact(
                        T.t("providers.field.HOURS"),
                        Row.wrapping(
                                Row.text(HoursWords.of(content.hours())),
                                open
                                        ? new Chip(Tone.OK, Tone.OK.icon(), T.t("providers.open.now"))
                                        : new Chip(Tone.WARN, Tone.WARN.icon(), T.t("providers.closed.now"))))
                .fact(
                        T.t("providers.capacity"),
                        T.t(
                                "providers.capacity.is",
                                content.mostOpen(),
                                load.open(),
                                content.mostADay(),
                                load.today()));
        facts.fact(
                T.t("providers.members"),
                busy.members() == 0
                        ? new Chip(Tone.WARN, Tone.WARN.icon(), T.t("providers.members.none"))
                        : Row.text(T.t("providers.members.are", busy.members())));
        fact(facts, "field.NOTE", provider.note());
        return facts;
    }

    private Component items(List<String> codes) {
        if (codes.isEmpty()) {
            return Row.text(T.t("providers.items.none"));
        }
        Div items = new Div();
        items.addClassName("lines");
        codes.forEach(code -> items.add(Row.text(names.of(code))));
        return items;
    }

    private static Facts identity(ProviderFile file) {
        FileContent content = file.content();
        Facts facts = new Facts()
                .fact(T.t("providers.field.LEGAL_NAME"), orNothing(content.legalName()))
                .fact(
                        T.t("providers.field.CREDIT_CODE"),
                        content.creditCode() == null
                                ? T.t("providers.nothing")
                                : content.creditCode().value())
                .fact(T.t("providers.field.CONTACT"), orNothing(content.contact()))
                .fact(T.t("providers.field.NAME_ZH"), file.provider().name().zh())
                .fact(T.t("providers.field.NAME_EN"), file.provider().name().en());
        return facts.fact(T.t("providers.code"), file.provider().code());
    }

    private Component licences(List<Licence> licences) {
        if (licences.isEmpty()) {
            return Row.text(T.t("providers.licences.none"), "muted");
        }
        Facts facts = new Facts();
        licences.forEach(licence -> facts.fact(licence.kind(), licence(licence)));
        return facts;
    }

    private Component licence(Licence licence) {
        Row row = Row.wrapping(Row.text(licence.number(), "num"), Row.text(validity(licence), "muted", "sm"));
        if (licence.until() != null) {
            row.add(DaysLeft.chip(licence.until(), now.toLocalDate()));
        }
        return row;
    }

    private static String validity(Licence licence) {
        LocalDate from = licence.from();
        LocalDate until = licence.until();
        if (until == null) {
            return from == null ? T.t("providers.licence.always") : T.t("providers.licence.endless", from.toString());
        }
        return from == null
                ? T.t("providers.licence.until-only", until.toString())
                : T.t("providers.licence.validity", from.toString(), until.toString());
    }

    private Component prices(List<Price> prices) {
        if (prices.isEmpty()) {
            return Row.text(T.t("providers.prices.none"), "muted");
        }
        Facts facts = new Facts();
        prices.forEach(price -> facts.fact(
                names.nameOf(price.items()),
                Row.wrapping(Row.text(CompareWords.price(price)), Row.text(price.note(), "muted", "sm"))));
        return facts;
    }

    private Component history(List<AdmissionEvent> events) {
        if (events.isEmpty()) {
            return Row.text(T.t("providers.history.none"), "muted");
        }
        Timeline timeline = new Timeline();
        events.forEach(event -> timeline.event(
                Tone.PLAIN,
                AdmissionWords.did(event),
                wall.minute(event.at()),
                AdmissionWords.detail(event),
                new Chip(Signed.by(event.actor()))));
        return timeline;
    }

    private static void fact(Facts facts, String key, String words) {
        if (!words.isBlank()) {
            facts.fact(T.t("providers." + key), words);
        }
    }

    private static String orNothing(String words) {
        return words.isBlank() ? T.t("providers.nothing") : words;
    }
}
