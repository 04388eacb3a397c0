package city.hotline.departments;

import city.hotline.foundation.Refusal;

/** There is no open proposal about this archive; perhaps somebody else decided. */
public final class ProposalUnknown extends Refusal {
    ProposalUnknown() {
        super(Kind.CONFLICT, "ARCHIVE_PROPOSAL_UNKNOWN");
    }
}
