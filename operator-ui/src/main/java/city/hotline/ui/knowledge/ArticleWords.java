package city.hotline.ui.knowledge;

import city.hotline.catalogue.Wording;
import city.hotline.knowledge.ArticleState;
import city.hotline.knowledge.ArticleSummary;
import city.hotline.knowledge.Readers;
import city.hotline.knowledge.Validity;
import city.hotline.ui.kit.Chip;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.StatusWord;
import city.hotline.ui.kit.Tone;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** How articles read: their titles, and how they stand. */
public final class ArticleWords {
    private static final int NEAR_DAYS = 30;

    private ArticleWords() {}

    /** In the user's language; in Chinese where nobody translated it. */
    public static String title(Wording title) {
        String own = title.in(T.locale());
        return own.isBlank() ? title.zh() : own;
    }

    static StatusWord state(ArticleState state) {
        return switch (state) {
            case DRAFT -> new StatusWord(Tone.PLAIN, VaadinIcon.EDIT, "knowledge.state.DRAFT");
            case IN_REVIEW -> new StatusWord(Tone.INFO, VaadinIcon.EYE, "knowledge.state.IN_REVIEW");
            case PUBLISHED -> StatusWord.of(Tone.OK, "knowledge.state.PUBLISHED");
            case EXPIRED -> StatusWord.of(Tone.WARN, "knowledge.state.EXPIRED");
            case WITHDRAWN -> StatusWord.of(Tone.BAD, "knowledge.state.WITHDRAWN");
        };
    }

    /** Where it stands and, beside what is served, what is worked on. */
    static List<Component> states(ArticleSummary article) {
        List<Component> chips = new ArrayList<>();
        chips.add(state(article.state()).chip());
        if (article.work() != null && article.published() != null) {
            chips.add(new Chip(
                    Tone.INFO,
                    VaadinIcon.EDIT,
                    T.t("knowledge.work." + article.work().name())));
        }
        return chips;
    }

    /** Whom it is for. */
    public static Chip readers(Readers readers) {
        return switch (readers) {
            case OPERATOR -> new Chip(Tone.WARN, VaadinIcon.LOCK, T.t("answers.operator.only"));
            case PUBLIC -> new Chip(T.t("answers.public"));
        };
    }

    /** When it begins, where that is still to come, or else when it ends. */
    static Component validity(Validity validity, LocalDate today) {
        if (validity.from() != null && validity.from().isAfter(today)) {
            return new Chip(Tone.INFO, T.t("knowledge.from", validity.from().toString()));
        }
        LocalDate until = validity.until();
        if (until == null) {
            return new Chip(T.t("knowledge.always"));
        }
        return new Chip(tone(until, today), T.t("answers.until", until.toString()));
    }

    /** When it is to be looked at again; a dash for never. */
    static Component review(Validity validity, LocalDate today) {
        LocalDate review = validity.review();
        return review == null ? Row.text("—", "faint") : new Chip(tone(review, today), review.toString());
    }

    private static Tone tone(LocalDate day, LocalDate today) {
        if (day.isBefore(today)) {
            return Tone.BAD;
        }
        return ChronoUnit.DAYS.between(today, day) <= NEAR_DAYS ? Tone.WARN : Tone.PLAIN;
    }
}
