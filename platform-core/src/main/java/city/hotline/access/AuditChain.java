package city.hotline.access;

import city.hotline.access.AuditVerdict.Why;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;

/**
 * Walks the audit trail from its first entry and recomputes every seal by itself, trusting no function of the database.
 * It holds one hash and one number, however long the trail is.
 */
final class AuditChain implements RowCallbackHandler {
    static final String ENTRIES = """
            SELECT seq, (extract(epoch FROM at) * 1000000)::bigint AS micros, actor, action, subject, detail,
                   previous, hash
            FROM audit_entry ORDER BY seq""";

    private long seq;
    private byte[] head = new byte[0];
    private AuditVerdict.@Nullable Broken broken;

    @Override
    public void processRow(ResultSet row) throws SQLException {
        if (broken == null) {
            seq++;
            Why why = flaw(row);
            broken = why == null ? null : new AuditVerdict.Broken(seq, why);
            head = row.getBytes("hash");
        }
    }

    AuditVerdict verdict() {
        return broken != null
                ? broken
                : new AuditVerdict.Intact(seq, HexFormat.of().formatHex(head));
    }

    private @Nullable Why flaw(ResultSet row) throws SQLException {
        if (row.getLong("seq") != seq) {
            return Why.MISSING;
        }
        if (!Arrays.equals(row.getBytes("previous"), head)) {
            return Why.UNLINKED;
        }
        return Arrays.equals(row.getBytes("hash"), seal(row)) ? null : Why.CHANGED;
    }

    private byte[] seal(ResultSet row) throws SQLException {
        MessageDigest seal = Digests.sha256();
        seal.update(head);
        seal.update(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(seq)
                .putLong(row.getLong("micros"))
                .array());
        for (String column : new String[] {"actor", "action", "subject", "detail"}) {
            seal.update(Digests.sha256(row.getString(column)));
        }
        return seal.digest();
    }
}
