package city.hotline.cases;

import static city.hotline.cases.CaseState.ACCEPTED;
import static city.hotline.cases.CaseState.ANSWERED;
import static city.hotline.cases.CaseState.ARRIVED;
import static city.hotline.cases.CaseState.ASSIGNED;
import static city.hotline.cases.CaseState.CLOSED_SOLVED;
import static city.hotline.cases.CaseState.CLOSED_UNRATED;
import static city.hotline.cases.CaseState.CLOSED_UNSOLVED;
import static city.hotline.cases.CaseState.DISPUTED;
import static city.hotline.cases.CaseState.DONE;
import static city.hotline.cases.CaseState.OFFERED;
import static city.hotline.cases.CaseState.REGISTERED;
import static city.hotline.cases.CaseState.UNMET;
import static city.hotline.cases.CaseState.WAITING;
import static city.hotline.cases.CaseState.WITHDRAWN;

import java.util.Set;

/** The table of transitions: what may be done with a case, from where, and where it leads. */
enum Act {
    ANSWER("当场答复", "answered", ANSWERED, TimelineKind.ANSWERED, REGISTERED),
    ASSIGN("派单", "dispatched", ASSIGNED, TimelineKind.ASSIGNED, REGISTERED, OFFERED),
    OFFER("开放抢单", "opened to firms", OFFERED, TimelineKind.OFFERED, REGISTERED),
    GRAB("抢单", "grabbed", ACCEPTED, TimelineKind.GRABBED, OFFERED),
    END_OFFER("结束抢单", "closed to firms", REGISTERED, TimelineKind.OFFER_ENDED, OFFERED),
    DECLINE("记为未满足需求", "recorded as unmet demand", UNMET, TimelineKind.UNMET, REGISTERED),
    ACCEPT("签收", "accepted", ACCEPTED, TimelineKind.ACCEPTED, ASSIGNED),
    ARRIVE("记录到达", "marked as arrived", ARRIVED, TimelineKind.ARRIVED, ACCEPTED),
    FINISH("办毕", "done", DONE, TimelineKind.DONE, ACCEPTED, ARRIVED),
    GIVE_BACK("退单", "given back", REGISTERED, TimelineKind.RETURNED, ASSIGNED, ACCEPTED, ARRIVED),
    DISPUTE("退单", "given back", DISPUTED, TimelineKind.RETURNED, ASSIGNED, ACCEPTED, ARRIVED),
    RULE("裁定", "ruled on", ASSIGNED, TimelineKind.RULED, DISPUTED),
    HAND_DOWN("下派", "handed down", ASSIGNED, TimelineKind.HANDED_DOWN, ASSIGNED, ACCEPTED, ARRIVED),
    ASK("退回补充", "asked back about", WAITING, TimelineKind.ASKED, ACCEPTED, ARRIVED),
    COMPLETE("补充信息", "completed", ACCEPTED, TimelineKind.COMPLETED, WAITING),
    RECALL("收回", "recalled", REGISTERED, TimelineKind.RECALLED, ASSIGNED),
    WITHDRAW(
            "撤回",
            "withdrawn",
            WITHDRAWN,
            TimelineKind.WITHDRAWN,
            REGISTERED,
            OFFERED,
            ASSIGNED,
            ACCEPTED,
            ARRIVED,
            WAITING,
            DISPUTED),
    CALL_AGAIN("再次回访", "called again", DONE, TimelineKind.NOT_REACHED, DONE),
    REWORK("重办", "sent to rework", ASSIGNED, TimelineKind.REWORKED, DONE),
    CLOSE_SOLVED("办结", "closed as solved", CLOSED_SOLVED, TimelineKind.CLOSED_SOLVED, DONE),
    CLOSE_UNSOLVED("结案（未解决）", "closed as not solved", CLOSED_UNSOLVED, TimelineKind.CLOSED_UNSOLVED, DONE),
    CLOSE_UNRATED("结案（未评价）", "closed as not evaluated", CLOSED_UNRATED, TimelineKind.CLOSED_UNRATED, DONE);

    private final String zh;
    private final String en;
    private final CaseState to;
    private final TimelineKind kind;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of is immutable
    private final Set<CaseState> from;

    Act(String zh, String en, CaseState to, TimelineKind kind, CaseState... from) {
        this.zh = zh;
        this.en = en;
        this.to = to;
        this.kind = kind;
        this.from = Set.of(from);
    }

    boolean allowedFrom(CaseState state) {
        return from.contains(state);
    }

    CaseState to() {
        return to;
    }

    TimelineKind kind() {
        return kind;
    }

    String zh() {
        return zh;
    }

    String en() {
        return en;
    }
}
