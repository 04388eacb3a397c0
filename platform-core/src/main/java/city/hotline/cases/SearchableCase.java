package city.hotline.cases;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case as searching needs it. What its line seals and what an undone import brought is not among them.
 *
 * @param itemCode null when no item was chosen
 * @param handler the name of the present or last handler, empty before the first dispatch
 * @param outcome what the last handler reported, or what the citizen was answered; empty when nothing was
 * @param confidential whether the caller wished privacy: his name and address are not for others
 */
public record SearchableCase(
        UUID id,
        String number,
        String title,
        String description,
        String address,
        String area,
        String line,
        boolean confidential,
        @Nullable String itemCode,
        CaseState state,
        String handler,
        String outcome,
        Instant registeredAt,
        @Nullable Instant closedAt) {}
