package city.hotline.notifications;

import java.util.List;

/** Why somebody is written to, and what the text may name. */
public enum Occasion {
    /** The matter was registered. */
    CASE_REGISTERED("hotline", "number", "title"),
    /** Somebody took it on. */
    CASE_ACCEPTED("hotline", "number", "title", "handler"),
    /** The handler is done: the citizen is asked what he thinks of it. */
    EVALUATION_ASKED("hotline", "number", "title", "handler", "link"),
    /** The citizen may choose among the firms that may have the order. */
    FIRMS_OFFERED_TO_CITIZEN("hotline", "number", "title", "link", "until"),
    /** It goes to the handler once more. */
    CASE_REWORKED("hotline", "number", "title", "handler"),
    /** It has ended. */
    CASE_CLOSED("hotline", "number", "title"),
    /** Whoever handled it badly was sanctioned. */
    PROVIDER_SANCTIONED("hotline", "number", "title", "handler", "measure", "next"),
    /** That sanction was taken back. */
    SANCTION_REVERSED("hotline", "number", "title", "handler", "measure"),
    /** It has ended, and nobody has asked the citizen whether it is solved, or he has not answered. */
    CASE_CLOSED_UNRATED("hotline", "number", "title", "handler"),
    /** A deadline is near, over or gone up: to one of the city's own people. */
    DEADLINE_TOLD("hotline", "number", "due");

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
    private final List<String> variables;

    Occasion(String... variables) {
        this.variables = List.of(variables);
    }

    /** Whether somebody is told of it by this medium: a citizen by SMS or WeChat, the city's own people by e-mail. */
    public boolean goesBy(Medium medium) {
        return (this == DEADLINE_TOLD) == (medium == Medium.EMAIL);
    }

    /** The names that may stand in braces in its texts. */
    public List<String> variables() {
        return variables;
    }
}
