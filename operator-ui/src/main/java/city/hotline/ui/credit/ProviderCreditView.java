package city.hotline.ui.credit;

import city.hotline.access.Permission;
import city.hotline.cases.Ending;
import city.hotline.credit.Appeal;
import city.hotline.credit.BadRecord;
import city.hotline.credit.BadRecordId;
import city.hotline.credit.Certificate;
import city.hotline.credit.Grade;
import city.hotline.credit.ProviderCredit;
import city.hotline.credit.Sanction;
import city.hotline.credit.StoredGrade;
import city.hotline.foundation.Refusal;
import city.hotline.providers.ProviderId;
import city.hotline.ui.kit.Card;
import city.hotline.ui.kit.Chip;
import city.hotline.ui.kit.EmptyState;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Toasts;
import city.hotline.ui.kit.WordsDialog;
import city.hotline.ui.shell.MainLayout;
import city.hotline.ui.shell.Titled;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One provider: its records, what followed from them, and what may be decided now. */
@Route(value = "credit/:provider", layout = MainLayout.class)
@RolesAllowed("READ_CASES")
public class ProviderCreditView extends Div implements BeforeEnterObserver, Titled {
    private final transient CreditDoors doors;
    private transient @Nullable ProviderId id;
    private String title = "";

    ProviderCreditView(CreditDoors doors) {
        this.doors = doors;
        addClassName("whole");
    }

    static RouteParameters of(ProviderId id) {
        return new RouteParameters(new RouteParam("provider", id.toString()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = parse(event.getRouteParameters().get("provider").orElse("")).orElse(null);
        if (!read()) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String title() {
        return title;
    }

    /** @return whether the city has such a provider */
    boolean show(ProviderId provider) {
        id = provider;
        return read();
    }

    private boolean read() {
        removeAll();
        Optional<ProviderCredit> credit =
                id == null ? Optional.empty() : doors.list().of(id);
        credit.ifPresent(this::show);
        return credit.isPresent();
    }

    private void show(ProviderCredit credit) {
        title = credit.name().in(T.locale());
        List<StoredGrade> grades = doors.grades().of(credit.id());
        Card card = Card.main(title)
                .pane()
                .beside(new Chip(credit.code()), CreditWords.standing(credit.standing()))
                .foot(Row.text(T.t("credit.rule")));
        card.body().addClassName("col");
        card.with(
                new H2(T.t("credit.section.records")),
                records(credit.id()),
                new H2(T.t("credit.section.grade")),
                GradeSection.of(grades, doors.wall()),
                new H2(T.t("credit.section.certificates")),
                certificates(credit.id(), grades),
                new H2(T.t("credit.section.consents")),
                ConsentSection.of(
                        doors.references().of(credit.id()),
                        doors.certificates().today(),
                        doors.wall(),
                        _ -> new Div()));
        add(card);
    }

    private Component certificates(ProviderId provider, List<StoredGrade> grades) {
        boolean judges = CreditDoors.may(Permission.JUDGE_PROVIDERS);
        Component list = new CertificateSection(
                        doors.certificates(),
                        one -> judges ? new Button(T.t("credit.certificate.revoke"), _ -> revoke(one)) : new Div())
                .of(doors.certificates().of(provider));
        boolean certifiable = !grades.isEmpty() && grades.getFirst().graded().grade() != Grade.NONE;
        return judges && certifiable
                ? Row.down(Row.wrapping(new Button(T.t("credit.certificate.issue"), _ -> issue(provider))), list)
                : list;
    }

    private void issue(ProviderId provider) {
        try {
            Certificate issued = doors.certificates().issue(provider);
            Toasts.done(
                    T.t("credit.certificate.issued", issued.certified().number().text()));
        } catch (Refusal refusal) {
            Toasts.refused(refusal);
        }
        read();
    }

    private void revoke(Certificate certificate) {
        words("credit.certificate.revoke", "credit.certificate.revoke.words", text -> {
            doors.certificates().revoke(certificate.id(), text);
            done("credit.certificate.revoked");
        });
    }

    private Component records(ProviderId provider) {
        List<BadRecord> records = doors.records().of(provider);
        Map<BadRecordId, Sanction> sanctions = doors.records().sanctionsOf(provider).stream()
                .collect(Collectors.toMap(Sanction::record, Function.identity()));
        RecordBox box = new RecordBox(doors.wall(), true);
        Row list = Row.down();
        records.forEach(record -> {
            Sanction sanction = sanctions.get(record.id());
            list.add(box.of(record, sanction, acts(record, sanction)));
        });
        if (records.isEmpty()) {
            list.add(new EmptyState(VaadinIcon.CHECK, T.t("credit.clean"), T.t("credit.clean.next")));
        }
        return list;
    }

    private Component acts(BadRecord record, @Nullable Sanction sanction) {
        Row acts = Row.wrapping();
        boolean judges = CreditDoors.may(Permission.JUDGE_PROVIDERS);
        if (judges && record.waits()) {
            Button verify = new Button(T.t("credit.verify"), _ -> verify(record));
            verify.addThemeVariants(ButtonVariant.PRIMARY);
            acts.add(verify, new Button(T.t("credit.reject"), _ -> reject(record)));
        }
        if (sanction == null) {
            return acts;
        }
        if (CreditDoors.may(Permission.WORK_ON_CASES)
                && sanction.appealable(doors.clock().instant())) {
            acts.add(new Button(T.t("credit.appeal.record"), _ -> appeal(sanction)));
        }
        Appeal appeal = sanction.appeal();
        if (judges && appeal != null && appeal.isOpen()) {
            Button decide = new Button(T.t("credit.decide"), _ -> decide(appeal));
            decide.addThemeVariants(ButtonVariant.PRIMARY);
            acts.add(decide);
        }
        return acts;
    }

    private void verify(BadRecord record) {
        try {
            new VerifyDialog(doors.records(), record, () -> done("credit.verified")).open();
        } catch (Refusal refusal) {
            Toasts.refused(refusal);
        }
    }

    private void reject(BadRecord record) {
        words("credit.reject", "credit.reject.words", text -> {
            doors.records().reject(record.id(), text);
            done("credit.rejected");
        });
    }

    private void appeal(Sanction sanction) {
        words("credit.appeal.record", "credit.appeal.words", text -> {
            doors.appeals().record(sanction.id(), text);
            done("credit.appeal.recorded");
        });
    }

    private void decide(Appeal appeal) {
        new DecideDialog(doors.appeals(), appeal, () -> done("credit.decided")).open();
    }

    private static void words(String act, String label, Consumer<String> work) {
        new WordsDialog(T.t(act), T.t(label), T.t(act), Ending.NOTE, work).open();
    }

    private void done(String key) {
        Toasts.done(T.t(key));
        read();
    }

    private static Optional<ProviderId> parse(String text) {
        try {
            return Optional.of(ProviderId.parse(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
