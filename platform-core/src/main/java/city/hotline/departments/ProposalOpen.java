package city.hotline.departments;

import city.hotline.foundation.Refusal;

/** The department has proposed something already that nobody has decided yet. */
public final class ProposalOpen extends Refusal {
    ProposalOpen() {
        super(Kind.CONFLICT, "ARCHIVE_PROPOSAL_OPEN");
    }
}
