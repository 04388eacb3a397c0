package city.hotline.imports;

import city.hotline.foundation.Refusal;
import java.util.List;

/** A part of a column map is no pair of field and column, or its field is unknown or named twice. */
public final class MapInvalid extends Refusal {
    MapInvalid(String pair, List<String> keys) {
        super(Kind.INVALID, "IMPORT_MAP_INVALID", Shortened.text(pair), String.join(", ", keys));
    }
}
