package city.hotline.ui.desk;

import city.hotline.cases.CaseState;
import city.hotline.catalogue.Span;
import city.hotline.ui.kit.Chip;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Tone;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.Locale;

/** Small pieces that several panes of the desk show. */
final class Pieces {
    /** A field that has just been added takes the focus only after it was drawn; a group gives it to its first choice. */
    private static final String FOCUS = """
            const here = document.activeElement;
            const lead = () => (this.querySelector('vaadin-radio-button') || this).focus({preventScroll: true});
            const again = () => {
              const now = document.activeElement;
              if (!this.contains(now) && (now === here || now === document.body)) lead();
            };
            lead();
            setTimeout(again, 0);
            setTimeout(again, 80);
            """;

    private Pieces() {}

    /** Where a case stands, or how it ended. */
    static Chip state(CaseState state) {
        String word = T.locale().getLanguage().equals("en") ? state.en() : state.zh();
        Tone tone = tone(state);
        return new Chip(tone, tone.icon(), word);
    }

    /** A heading with what belongs to it. */
    static Div section(String heading, Component... parts) {
        Div section = new Div(new H2(heading));
        section.addClassName("desk-section");
        section.add(parts);
        return section;
    }

    static Component nothing(String sentence) {
        return Row.text(sentence, "faint", "sm");
    }

    /** 30 分, 4 时, 1 天, 5 个工作日. */
    static String span(Span span) {
        return T.t("desk.span." + span.unit().name().toLowerCase(Locale.ROOT), span.amount());
    }

    /** Leads the cursor there, again when the browser has shown it, unless its user went elsewhere meanwhile. */
    static void focus(HasElement field) {
        field.getElement().executeJs(FOCUS);
    }

    private static Tone tone(CaseState state) {
        return switch (state) {
            case ANSWERED, CLOSED_SOLVED -> Tone.OK;
            case CLOSED_UNSOLVED, UNMET -> Tone.WARN;
            case REGISTERED, OFFERED, ASSIGNED, ACCEPTED, ARRIVED, WAITING, DISPUTED, DONE -> Tone.INFO;
            case CLOSED_UNRATED, WITHDRAWN -> Tone.PLAIN;
        };
    }
}
