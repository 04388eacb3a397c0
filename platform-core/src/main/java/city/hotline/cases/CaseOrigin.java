package city.hotline.cases;

import city.hotline.access.Operator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a case came from: nothing of it ever changes. */
@Embeddable
record CaseOrigin(
        @Enumerated(EnumType.STRING) Channel channel,
        @Nullable UUID callerId,
        @Nullable UUID registeredBy,
        String registeredByName,
        Instant registeredAt,
        String label,
        @Column(name = "import_id") @Nullable UUID importId) {

    static CaseOrigin of(OpenCase command, Operator operator, Instant at) {
        UUID caller = command.caller() == null ? null : command.caller().value();
        return new CaseOrigin(command.channel(), caller, operator.account(), operator.signature(), at, "", null);
    }
}
