package city.hotline.ui.casefile;

import city.hotline.cases.CaseState;
import city.hotline.ui.kit.StatusWord;
import city.hotline.ui.kit.Tone;
import com.vaadin.flow.component.icon.VaadinIcon;

/** How the states of a case are shown: word, icon and tone. */
public final class StateWord {
    private StateWord() {}

    public static StatusWord of(CaseState state) {
        return switch (state) {
            case REGISTERED -> word(Tone.WARN, VaadinIcon.INBOX, state);
            case OFFERED -> word(Tone.ACCENT, VaadinIcon.BULLSEYE, state);
            case ASSIGNED -> word(Tone.INFO, VaadinIcon.PAPERPLANE_O, state);
            case ACCEPTED -> word(Tone.INFO, VaadinIcon.HANDSHAKE, state);
            case ARRIVED -> word(Tone.INFO, VaadinIcon.MAP_MARKER, state);
            case WAITING -> word(Tone.WARN, VaadinIcon.QUESTION_CIRCLE_O, state);
            case DISPUTED -> word(Tone.WARN, VaadinIcon.GAVEL, state);
            case DONE -> word(Tone.ACCENT, VaadinIcon.PHONE, state);
            case ANSWERED -> word(Tone.OK, VaadinIcon.COMMENT_O, state);
            case CLOSED_SOLVED -> word(Tone.OK, VaadinIcon.CHECK_CIRCLE_O, state);
            case CLOSED_UNSOLVED -> word(Tone.BAD, VaadinIcon.CLOSE_CIRCLE_O, state);
            case CLOSED_UNRATED -> word(Tone.PLAIN, VaadinIcon.CIRCLE_THIN, state);
            case UNMET -> word(Tone.BAD, VaadinIcon.BAN, state);
            case WITHDRAWN -> word(Tone.PLAIN, VaadinIcon.ARROW_BACKWARD, state);
        };
    }

    private static StatusWord word(Tone tone, VaadinIcon icon, CaseState state) {
        return new StatusWord(tone, icon, "case.state." + state);
    }
}
