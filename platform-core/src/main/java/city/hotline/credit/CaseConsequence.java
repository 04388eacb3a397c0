package city.hotline.credit;

import city.hotline.cases.CaseState;

/** What becomes of the case that a verified record comes from. */
public enum CaseConsequence {
    /** 重办 at the provider, who has another chance. */
    REWORK,
    /** It waits for somebody else. */
    BACK_TO_QUEUE,
    /** It stays where it is, closed cases among them; its timeline tells of the sanction. */
    MARKED;

    /** @param holds whether the provider is the case's present or last handler */
    static CaseConsequence of(CaseState state, boolean holds, boolean expelled) {
        if (!holds || state.ended()) {
            return MARKED;
        }
        return switch (state) {
            case DONE -> expelled ? BACK_TO_QUEUE : REWORK;
            case ASSIGNED, ACCEPTED, ARRIVED -> expelled ? BACK_TO_QUEUE : MARKED;
            case REGISTERED,
                    OFFERED,
                    WAITING,
                    DISPUTED,
                    ANSWERED,
                    CLOSED_SOLVED,
                    CLOSED_UNSOLVED,
                    CLOSED_UNRATED,
                    UNMET,
                    WITHDRAWN -> MARKED;
        };
    }
}
