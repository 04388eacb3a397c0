package city.hotline.ui.followup;

import city.hotline.cases.CaseChanged;
import city.hotline.followup.Outcome;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/** Who shows a call back and knows the file of its case. */
public interface FollowUpOwner {
    /** The call back is recorded and the case other than it was. */
    void recorded();

    /** Finds the citizen's number, asking why where it is covered; says so when there is none. */
    void askNumber(Consumer<String> dial);

    /**
     * Asks what is to be done better and by whom.
     *
     * @param words the reason begins with them
     */
    void askRework(String words, Consumer<Outcome.Rework> work);

    /**
     * Somebody else was first and nothing was recorded: shows what he did.
     *
     * @param again records the same on top of the version that it is given, after the operator has seen it
     */
    void overtaken(CaseChanged refused, LongConsumer again);
}
