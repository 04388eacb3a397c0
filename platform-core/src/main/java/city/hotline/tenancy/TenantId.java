package city.hotline.tenancy;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * A tenant's code: 2 to 30 ASCII lower-case letters and digits, beginning with a letter, not beginning with "pg" and not
 * a reserved word. It is at once a host label, the tail of a schema name and of a role name, so nothing else is let in.
 */
public record TenantId(String code) {
    private static final int LONGEST = 30;
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]+");
    private static final Set<String> RESERVED = Set.of(
            "public",
            "platform",
            "template",
            "spare",
            "postgres",
            "nowhere",
            "boling",
            "www",
            "api",
            "localhost",
            "all");

    /** @throws TenantCodeInvalid naming the rule that {@code code} breaks */
    public TenantId {
        if (code.length() < 2 || code.length() > LONGEST) {
            throw new TenantCodeInvalid("length", code);
        }
        if (!CODE.matcher(code).matches()) {
            throw new TenantCodeInvalid("characters", code);
        }
        if (code.startsWith("pg") || RESERVED.contains(code)) {
            throw new TenantCodeInvalid("reserved", code);
        }
    }

    @Override
    public String toString() {
        return code;
    }
}
