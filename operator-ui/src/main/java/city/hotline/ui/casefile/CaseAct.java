package city.hotline.ui.casefile;

import static city.hotline.access.Permission.HANDLE_CASES;
import static city.hotline.access.Permission.SUPERVISE;
import static city.hotline.access.Permission.WORK_ON_CASES;
import static city.hotline.cases.CaseState.ACCEPTED;
import static city.hotline.cases.CaseState.ARRIVED;
import static city.hotline.cases.CaseState.ASSIGNED;
import static city.hotline.cases.CaseState.DISPUTED;
import static city.hotline.cases.CaseState.DONE;
import static city.hotline.cases.CaseState.OFFERED;
import static city.hotline.cases.CaseState.REGISTERED;
import static city.hotline.cases.CaseState.WAITING;

import city.hotline.access.Permission;
import city.hotline.cases.CaseState;
import city.hotline.ui.credit.ReportDialog;
import city.hotline.ui.text.T;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What may be done with a case on the screen, each with its key: by the hotline, by its supervisor, by the department that
 * has it. What follows a call back stands in its own panel.
 */
public enum CaseAct {
    TO_PROVIDER("Alt+R", WORK_ON_CASES, REGISTERED, OFFERED),
    TO_DEPARTMENT("Alt+W", WORK_ON_CASES, REGISTERED, OFFERED),
    TO_TEAM("Alt+T", WORK_ON_CASES, REGISTERED, OFFERED),
    /** 抢单: opens it to the firms that may have it, and takes it back from them. */
    OFFER("Alt+C", WORK_ON_CASES, REGISTERED),
    END_OFFER("Alt+B", WORK_ON_CASES, OFFERED),
    /** 请市民选企业: sends the citizen the list of those who may have it. */
    ASK_CITIZEN("Alt+S", WORK_ON_CASES, REGISTERED),
    ANSWER("Alt+Q", WORK_ON_CASES, REGISTERED),
    NOT_AVAILABLE("Alt+Y", WORK_ON_CASES, REGISTERED),
    ACCEPT("Alt+A", WORK_ON_CASES, ASSIGNED),
    ARRIVE("Alt+S", WORK_ON_CASES, ACCEPTED),
    FINISH("Alt+C", WORK_ON_CASES, ACCEPTED, ARRIVED),
    GIVE_BACK("Alt+B", WORK_ON_CASES, ASSIGNED, ACCEPTED, ARRIVED),
    /** Answers what the department asked. */
    COMPLETE("Alt+A", WORK_ON_CASES, WAITING),
    /** Rules whose case it is. */
    RULE("Alt+J", SUPERVISE, DISPUTED),
    /** Decides a wish for more time. */
    DECIDE("Alt+L", SUPERVISE, ASSIGNED, ACCEPTED, ARRIVED, WAITING),
    /** Asks another department to help. */
    HELP("Alt+H", WORK_ON_CASES, ASSIGNED, ACCEPTED, ARRIVED, WAITING),
    /** 催办. */
    URGE("Alt+Y", WORK_ON_CASES, ASSIGNED, ACCEPTED, ARRIVED, WAITING, DISPUTED),
    /** 改派 to a department or a firm, without a way back to the queue. */
    PASS_TO_DEPARTMENT("Alt+W", WORK_ON_CASES, ASSIGNED, ACCEPTED, ARRIVED),
    PASS_TO_PROVIDER("Alt+R", WORK_ON_CASES, ASSIGNED, ACCEPTED, ARRIVED),
    /** 督办: takes it up, changes who has a part, records what was agreed on, concludes. */
    OVERSEE("Alt+O", SUPERVISE, REGISTERED, OFFERED, ASSIGNED, ACCEPTED, ARRIVED, WAITING, DISPUTED, DONE),
    PARTIES("Alt+N", SUPERVISE, REGISTERED, OFFERED, ASSIGNED, ACCEPTED, ARRIVED, WAITING, DISPUTED, DONE),
    MINUTES("Alt+K", SUPERVISE, CaseState.values()),
    CONCLUDE(
            "Alt+T",
            SUPERVISE,
            EnumSet.complementOf(EnumSet.of(REGISTERED, OFFERED)).toArray(CaseState[]::new)),
    /** 不良记录 of the firm or team. */
    BAD_RECORD(
            "Alt+J", WORK_ON_CASES, EnumSet.complementOf(EnumSet.of(DISPUTED)).toArray(CaseState[]::new)),
    CHANGE("Alt+X", WORK_ON_CASES, REGISTERED, OFFERED, ASSIGNED, ACCEPTED, ARRIVED, WAITING, DISPUTED, DONE),
    NOTE("Alt+M", WORK_ON_CASES, CaseState.values()),
    WITHDRAW("Alt+Z", WORK_ON_CASES, REGISTERED, OFFERED, ASSIGNED, ACCEPTED, ARRIVED, WAITING, DISPUTED),
    /** 签收 by the department itself; what follows is the department's too. */
    TAKE_ON("Alt+A", HANDLE_CASES, ASSIGNED),
    REPLY("Alt+C", HANDLE_CASES, ACCEPTED, ARRIVED),
    ASK_BACK("Alt+Q", HANDLE_CASES, ACCEPTED, ARRIVED),
    PART("Alt+K", HANDLE_CASES, REGISTERED, ASSIGNED, ACCEPTED, ARRIVED, WAITING, DISPUTED, DONE),
    PROGRESS("Alt+M", HANDLE_CASES, ASSIGNED, ACCEPTED, ARRIVED, WAITING),
    EXTEND("Alt+L", HANDLE_CASES, ASSIGNED, ACCEPTED, ARRIVED),
    HAND_DOWN("Alt+W", HANDLE_CASES, ASSIGNED, ACCEPTED, ARRIVED),
    RETURN("Alt+B", HANDLE_CASES, ASSIGNED, ACCEPTED, ARRIVED);

    private final String key;
    private final Permission permission;

    @SuppressWarnings("ImmutableEnumChecker") // nobody changes it after the constructor
    private final Set<CaseState> states;

    CaseAct(String key, Permission permission, CaseState... states) {
        this.key = key;
        this.permission = permission;
        this.states = EnumSet.copyOf(Arrays.asList(states));
    }

    /**
     * What may be done with a case in {@code state}, in the order in which it is offered. Whoever works at the hotline is
     * offered the hotline's acts, also when he works for a department.
     *
     * @param may whether the user has a permission
     */
    public static List<CaseAct> allowed(CaseState state, Predicate<Permission> may) {
        boolean hotline = may.test(WORK_ON_CASES);
        return Arrays.stream(values())
                .filter(act -> act.states.contains(state))
                .filter(act -> act.permission == HANDLE_CASES ? !hotline : hotline)
                .filter(act -> may.test(act.permission))
                .toList();
    }

    /** Whether it makes sense for this case, whose state allows it. */
    boolean fits(CaseSheet sheet) {
        return switch (this) {
            case ASK_CITIZEN -> sheet.caller() != null;
            case DECIDE -> sheet.file().extensionAsked();
            case EXTEND -> sheet.leads() && !sheet.file().extensionAsked();
            case HAND_DOWN -> sheet.leads() && !sheet.subUnits().isEmpty();
            case TAKE_ON, REPLY, ASK_BACK, RETURN -> sheet.leads();
            case PART -> sheet.helps();
            case OVERSEE -> sheet.supervision().isEmpty();
            case BAD_RECORD -> !ReportDialog.providers(sheet.file()).isEmpty();
            case PARTIES, MINUTES, CONCLUDE -> sheet.supervision().isPresent();
            default -> true;
        };
    }

    String key() {
        return key;
    }

    String word() {
        return T.t("case.act." + this);
    }

    /** Ends the case or takes it from somebody. */
    boolean grave() {
        return this == WITHDRAW || this == GIVE_BACK || this == NOT_AVAILABLE || this == RETURN;
    }
}
