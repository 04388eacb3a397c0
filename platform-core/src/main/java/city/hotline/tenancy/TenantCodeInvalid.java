package city.hotline.tenancy;

import city.hotline.foundation.Refusal;
import city.hotline.foundation.Sentence;

/** A tenant code breaks a rule: its length, its characters, or it is reserved. */
public final class TenantCodeInvalid extends Refusal {
    private final String rule;

    TenantCodeInvalid(String rule, String code) {
        super(
                Kind.INVALID,
                "TENANT_CODE_INVALID",
                Sentence.of("TENANT_CODE_INVALID." + rule),
                code.length() > 40 ? code.substring(0, 40) + "…" : code);
        this.rule = rule;
    }

    /** {@code length}, {@code characters} or {@code reserved}. */
    public String rule() {
        return rule;
    }
}
