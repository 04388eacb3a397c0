package city.hotline.search.elastic;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far the filling of an index is.
 *
 * @param serial of the index that is filled; 0 when none was made yet
 * @param last the last id that is in it for sure; null for none
 */
record RebuildRow(int version, long serial, @Nullable UUID last) {
    boolean begun() {
        return serial > 0;
    }
}
