package city.hotline.search.elastic;

import city.hotline.cases.CaseState;
import city.hotline.cases.SearchableCase;
import city.hotline.foundation.Uuids;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Builds cases for the index. */
final class Cases {
    private final String number;
    private final String title;
    private String description = "";
    private String address = "";
    private boolean confidential;
    private @Nullable String item;

    private Cases(String number, String title) {
        this.number = number;
        this.title = title;
    }

    static Cases aCase(String number, String title) {
        return new Cases(number, title);
    }

    Cases saying(String text) {
        description = text;
        return this;
    }

    Cases at(String place) {
        address = place;
        return this;
    }

    Cases confidential() {
        confidential = true;
        return this;
    }

    Cases aboutItem(String code) {
        item = code;
        return this;
    }

    SearchableCase build() {
        return new SearchableCase(
                Uuids.next(),
                number,
                title,
                description,
                address,
                "海曙区",
                "main",
                confidential,
                item,
                CaseState.CLOSED_SOLVED,
                "海曙维修队",
                "已更换水管，回访满意。",
                Instant.parse("2026-11-01T08:00:00Z"),
                Instant.parse("2026-11-02T08:00:00Z"));
    }
}
