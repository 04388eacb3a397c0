package city.hotline.ui.knowledge;

import city.hotline.knowledge.Vote;
import city.hotline.knowledge.Votes;
import city.hotline.ui.kit.Chip;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Tone;
import city.hotline.ui.kit.WallTime;
import city.hotline.ui.text.Signed;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.html.Div;

/** What the desk thinks of the version that is served. */
class VotesPart extends Part {
    VotesPart(Votes votes, WallTime wall) {
        super(T.t("knowledge.votes"));
        add(Row.across(
                new Chip(Tone.OK, Tone.OK.icon(), T.t("knowledge.votes.useful", votes.useful())),
                new Chip(
                        votes.wrong() > 0 ? Tone.BAD : Tone.PLAIN,
                        Tone.BAD.icon(),
                        T.t("knowledge.votes.wrong", votes.wrong()))));
        votes.notes().forEach(note -> add(note(note, wall)));
    }

    private static Div note(Votes.Note note, WallTime wall) {
        Div lines = new Div(
                Row.text(note.text(), "sm", "pre"),
                Row.text(
                        T.t(
                                note.vote() == Vote.USEFUL ? "knowledge.note.useful" : "knowledge.note.wrong",
                                Signed.by(note.by()),
                                wall.minute(note.at())),
                        "xs",
                        "faint"));
        lines.addClassNames("sub", "lines");
        return lines;
    }
}
