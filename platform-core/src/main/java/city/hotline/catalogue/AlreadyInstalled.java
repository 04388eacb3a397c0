package city.hotline.catalogue;

import city.hotline.foundation.Refusal;

/** A template was to be installed where something already stands. */
public final class AlreadyInstalled extends Refusal {

    /** @param table what is not empty */
    AlreadyInstalled(String table) {
        super(Kind.CONFLICT, "CATALOGUE_ALREADY_INSTALLED", table);
    }
}
