package city.hotline.ui.casefile;

import city.hotline.access.Permission;
import city.hotline.cases.CaseState;
import city.hotline.ui.text.T;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What an operator may do with a case on the screen, each with its key. What follows a call back stands in its own panel. */
public enum CaseAct {
    TO_PROVIDER("Alt+R", CaseState.REGISTERED),
    TO_DEPARTMENT("Alt+W", CaseState.REGISTERED),
    TO_TEAM("Alt+T", CaseState.REGISTERED),
    ANSWER("Alt+Q", CaseState.REGISTERED),
    NOT_AVAILABLE("Alt+Y", CaseState.REGISTERED),
    ACCEPT("Alt+A", CaseState.ASSIGNED),
    ARRIVE("Alt+S", CaseState.ACCEPTED),
    FINISH("Alt+C", CaseState.ACCEPTED, CaseState.ARRIVED),
    GIVE_BACK("Alt+B", CaseState.ASSIGNED, CaseState.ACCEPTED, CaseState.ARRIVED),
    CHANGE("Alt+X", CaseState.REGISTERED, CaseState.ASSIGNED, CaseState.ACCEPTED, CaseState.ARRIVED, CaseState.DONE),
    NOTE("Alt+M", CaseState.values()),
    WITHDRAW("Alt+Z", CaseState.REGISTERED, CaseState.ASSIGNED, CaseState.ACCEPTED, CaseState.ARRIVED);

    private final String key;

    @SuppressWarnings("ImmutableEnumChecker") // nobody changes it after the constructor
    private final Set<CaseState> states;

    CaseAct(String key, CaseState... states) {
        this.key = key;
        this.states = EnumSet.copyOf(Arrays.asList(states));
    }

    /**
     * What may be done with a case in {@code state}, in the order in which it is offered.
     *
     * @param may whether the user has a permission
     */
    public static List<CaseAct> allowed(CaseState state, Predicate<Permission> may) {
        if (!may.test(Permission.WORK_ON_CASES)) {
            return List.of();
        }
        return Arrays.stream(values()).filter(act -> act.states.contains(state)).toList();
    }

    String key() {
        return key;
    }

    String word() {
        return T.t("case.act." + this);
    }

    /** Ends the case or takes it from somebody. */
    boolean grave() {
        return this == WITHDRAW || this == GIVE_BACK || this == NOT_AVAILABLE;
    }
}
