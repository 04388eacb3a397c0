package city.hotline.foundation;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * Whether something failed for want of a database: none to be had, gone in the middle, out of room, or a victim of
 * somebody else's lock. Whoever asks again under the same key loses nothing, whether it was committed or not.
 */
public final class DatabaseAway {
    private DatabaseAway() {}

    /** @param failure with everything that caused it; null is nothing of the kind */
    public static boolean caused(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotCreateTransactionException
                    || cause instanceof TransientDataAccessException
                    || cause instanceof SQLTransientException
                    || cause instanceof SQLRecoverableException
                    || (cause instanceof SQLException sql && passes(sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }

    /** By the classes of PostgreSQL's error codes, appendix A of its manual; without one it is the pool that speaks. */
    private static boolean passes(@Nullable String state) {
        return state == null
                || state.startsWith("08") // connection
                || state.startsWith("53") // no room on disk, in memory, among connections
                || state.startsWith("57P") // the server is stopped or starts
                || state.startsWith("40"); // rolled back for another's sake
    }
}
