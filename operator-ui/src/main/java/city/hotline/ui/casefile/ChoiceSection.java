package city.hotline.ui.casefile;

import city.hotline.cases.Choosing;
import city.hotline.choice.ChoiceState;
import city.hotline.choice.FirmChoice;
import city.hotline.ui.kit.Chip;
import city.hotline.ui.kit.Countdown;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Tone;
import city.hotline.ui.text.Signed;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Every time that the citizen was asked to choose a firm, and what became of it; the latest first. */
public final class ChoiceSection {
    private static final Duration LAST_MINUTES = Duration.ofMinutes(10);

    private ChoiceSection() {}

    /** What lists and files show beside the title; empty for a case whose citizen was not asked since its last step. */
    public static Optional<Chip> chip(Choosing choosing, Instant now) {
        return choosing.at(now).map(ChoiceSection::chip);
    }

    static Component of(CaseSheet sheet, Clock clock) {
        Row list = Row.down();
        sheet.choices().reversed().forEach(choice -> list.add(one(choice, sheet, clock)));
        return list;
    }

    private static Component one(FirmChoice choice, CaseSheet sheet, Clock clock) {
        ChoiceState state = choice.at(clock.instant());
        Tone tone = tone(state);
        Row head = Row.wrapping(new Chip(tone, tone.icon(), T.t("choice.state." + state)));
        if (state == ChoiceState.OPEN) {
            head.add(new Countdown(choice.until(), LAST_MINUTES, clock));
        } else if (!choice.firmName().isEmpty()) {
            head.add(Row.text(choice.firmName(), "b"));
        }
        head.add(
                Row.gap(),
                Row.text(
                        T.t(
                                "choice.asked",
                                sheet.wall().minute(choice.askedAt()),
                                Signed.by(choice.askedBy()),
                                sheet.wall().minute(choice.until())),
                        "faint",
                        "xs"));
        Div box = new Div(head);
        box.addClassName("sub");
        return box;
    }

    private static Chip chip(Choosing.Mark mark) {
        Tone tone = mark == Choosing.Mark.ASKED ? Tone.ACCENT : Tone.WARN;
        return new Chip(tone, tone.icon(), T.t("choice.mark." + mark));
    }

    private static Tone tone(ChoiceState state) {
        return switch (state) {
            case OPEN -> Tone.ACCENT;
            case CHOSEN -> Tone.OK;
            case HANDED_BACK, LAPSED -> Tone.WARN;
            case REPLACED, OVERTAKEN -> Tone.PLAIN;
        };
    }
}
