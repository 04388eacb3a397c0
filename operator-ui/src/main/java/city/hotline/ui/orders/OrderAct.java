package city.hotline.ui.orders;

import static city.hotline.cases.CaseState.ACCEPTED;
import static city.hotline.cases.CaseState.ARRIVED;
import static city.hotline.cases.CaseState.ASSIGNED;

import city.hotline.cases.CaseState;
import city.hotline.ui.text.T;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What a firm may do with an order, each with its key. */
enum OrderAct {
    ACCEPT("Alt+A", ASSIGNED),
    APPOINT("Alt+Y", ACCEPTED),
    ARRIVE("Alt+S", ACCEPTED),
    DONE("Alt+C", ACCEPTED, ARRIVED),
    PROGRESS("Alt+M", ACCEPTED, ARRIVED),
    GIVE_BACK("Alt+B", ASSIGNED, ACCEPTED, ARRIVED);

    private final String key;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of is immutable
    private final Set<CaseState> states;

    OrderAct(String key, CaseState... states) {
        this.key = key;
        this.states = Set.of(states);
    }

    /** In the order in which they are offered. */
    static List<OrderAct> of(CaseState state) {
        return Arrays.stream(values()).filter(act -> act.states.contains(state)).toList();
    }

    String key() {
        return key;
    }

    String word() {
        return T.t("orders.act." + this);
    }
}
