package city.hotline.credit;

import city.hotline.providers.OwnProviders;
import city.hotline.providers.ProviderId;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a firm's member reads of his own firm's record, and of no other: what was verified, without who reported it. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('HANDLE_ORDERS')")
public class OwnRecord {
    private final OwnProviders own;
    private final RecordTable records;
    private final SanctionTable sanctions;

    OwnRecord(OwnProviders own, RecordTable records, SanctionTable sanctions) {
        this.own = own;
        this.records = records;
        this.sanctions = sanctions;
    }

    /** Empty for who works for no firm. */
    public Optional<ProviderId> provider() {
        return own.own();
    }

    /** Newest first; names of people are left out. */
    public List<BadRecord> records() {
        return own.own().stream()
                .flatMap(mine -> records.own(mine).stream())
                .map(BadRecord::withoutPeople)
                .toList();
    }

    /** Oldest first. */
    public List<Sanction> sanctions() {
        return own.own().stream().flatMap(mine -> sanctions.of(mine).stream()).toList();
    }
}
