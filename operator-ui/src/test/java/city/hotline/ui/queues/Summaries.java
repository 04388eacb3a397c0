package city.hotline.ui.queues;

import city.hotline.cases.CaseClocks;
import city.hotline.cases.CaseId;
import city.hotline.cases.CaseState;
import city.hotline.cases.CaseSummary;
import city.hotline.cases.Channel;
import city.hotline.cases.Choosing;
import java.time.Instant;

/** Rows of queues for tests. */
final class Summaries {
    private static final Instant NOON = Instant.parse("2026-11-21T04:00:00Z");

    private Summaries() {}

    static CaseSummary titled(String title) {
        return new CaseSummary(
                CaseId.next(),
                "NB-20261121-0001",
                CaseState.REGISTERED,
                0,
                Channel.PHONE,
                title,
                null,
                null,
                "",
                "",
                "",
                false,
                "",
                "28号",
                NOON,
                new CaseClocks(NOON, null, NOON, null, null, null, 0, null),
                NOON,
                0,
                0,
                Choosing.NOT_ASKED,
                false);
    }
}
