package city.hotline.access;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of second factors. What a code uses up is used up by one statement, whichever process runs it. */
@Component
class SecondFactorTable {
    private final JdbcClient jdbc;

    SecondFactorTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<StoredFactor> find(AccountId account) {
        return jdbc.sql("""
                        SELECT cardinality(recovery) AS recovery_left, enrolled_at
                        FROM second_factor WHERE account_id = ?""")
                .param(account.value())
                .query((row, number) -> new StoredFactor(
                        row.getInt("recovery_left"),
                        row.getTimestamp("enrolled_at").toInstant()))
                .optional();
    }

    /** As it was sealed. */
    Optional<byte[]> secret(AccountId account) {
        return jdbc.sql("SELECT secret FROM second_factor WHERE account_id = ?")
                .param(account.value())
                .query((row, number) -> row.getBytes("secret"))
                .optional();
    }

    /** Takes the place of an earlier one. */
    void put(AccountId account, byte[] sealed, long usedStep, RecoveryCodes recovery, Instant now) {
        jdbc.sql("""
                        INSERT INTO second_factor (account_id, secret, last_step, recovery, enrolled_at)
                        VALUES (?, ?, ?, (SELECT array_agg(decode(code, 'hex'))
                                          FROM unnest(string_to_array(?, ',')) AS code), ?)
                        ON CONFLICT (account_id) DO UPDATE SET secret = excluded.secret,
                            last_step = excluded.last_step, recovery = excluded.recovery,
                            enrolled_at = excluded.enrolled_at""")
                .params(account.value(), sealed, usedStep, digests(recovery.codes()), now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** @return false when the code of this step, or of a later one, was used before */
    boolean useStep(AccountId account, long step) {
        return jdbc.sql("UPDATE second_factor SET last_step = ? WHERE account_id = ? AND last_step < ?")
                        .params(step, account.value(), step)
                        .update()
                == 1;
    }

    /** @return false when there is no such recovery code, or no longer */
    boolean useRecovery(AccountId account, byte[] digest) {
        return jdbc.sql("""
                        UPDATE second_factor SET recovery = array_remove(recovery, ?)
                        WHERE account_id = ? AND ? = ANY (recovery)""").params(digest, account.value(), digest).update() == 1;
    }

    /** @return false when there was none */
    boolean remove(AccountId account) {
        return jdbc.sql("DELETE FROM second_factor WHERE account_id = ?")
                        .param(account.value())
                        .update()
                == 1;
    }

    private static String digests(List<String> codes) {
        return codes.stream()
                .map(code -> HexFormat.of().formatHex(RecoveryCodes.digest(code)))
                .collect(Collectors.joining(","));
    }
}
