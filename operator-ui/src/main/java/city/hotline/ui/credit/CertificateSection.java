package city.hotline.ui.credit;

import city.hotline.credit.Certificate;
import city.hotline.credit.Certificates;
import city.hotline.ui.kit.Chip;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Tone;
import city.hotline.ui.text.T;
import city.hotline.ui.text.Texts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.List;
import java.util.function.Function;

/** What was certified, each paper to be saved and to be checked as anybody can. */
final class CertificateSection {
    private final Certificates doors;
    private final Function<Certificate, Component> acts;

    /** @param acts what may be done with one that is valid */
    CertificateSection(Certificates doors, Function<Certificate, Component> acts) {
        this.doors = doors;
        this.acts = acts;
    }

    /** @param certificates newest first */
    Component of(List<Certificate> certificates) {
        Row list = Row.down();
        certificates.forEach(one -> list.add(one(one)));
        if (certificates.isEmpty()) {
            list.add(Row.text(T.t("credit.certificate.none"), "muted"));
        }
        return list;
    }

    private Component one(Certificate certificate) {
        Certificate.State state = certificate.state(doors.today());
        Row row = Row.wrapping(
                Row.text(certificate.certified().number().text(), "b", "num"),
                GradeSection.chip(certificate.certified().grade()),
                state(certificate, state),
                Row.text(
                        T.t(
                                "credit.certificate.until",
                                certificate.certified().validUntil().toString()),
                        "muted",
                        "sm"),
                Row.gap(),
                paper(certificate),
                check(certificate));
        if (state == Certificate.State.VALID) {
            row.add(acts.apply(certificate));
        }
        Div box = new Div(row);
        box.addClassName("sub");
        return box;
    }

    private static Chip state(Certificate certificate, Certificate.State state) {
        Tone tone = state == Certificate.State.VALID ? Tone.OK : Tone.PLAIN;
        String word = T.t("verify.state." + state);
        return new Chip(
                tone,
                tone.icon(),
                certificate.revokedBecause().isEmpty()
                        ? word
                        : T.t("credit.certificate.because", word, because(certificate.revokedBecause())));
    }

    /** What the house itself revoked has a code instead of words. */
    private static String because(String stored) {
        String key = "credit.certificate.because." + stored;
        return Texts.has(key) ? T.t(key) : stored;
    }

    private Anchor paper(Certificate certificate) {
        DownloadHandler saving = event -> {
            event.setFileName(certificate.certified().number() + ".pdf");
            event.setContentType("application/pdf");
            event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
            event.getOutputStream().write(doors.paper(certificate.id()));
        };
        return new Anchor(saving, T.t("credit.certificate.paper"));
    }

    private static Anchor check(Certificate certificate) {
        Anchor check = new Anchor("/verify/" + certificate.certified().number(), T.t("credit.certificate.check"));
        check.setRouterIgnore(true);
        check.setTarget("_blank");
        return check;
    }
}
