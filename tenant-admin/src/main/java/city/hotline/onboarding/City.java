package city.hotline.onboarding;

import city.hotline.tenancy.Tenant;

/**
 * A city as those who run the platform see it: its entry in the directory and nothing of what is in it.
 *
 * @param schema how its tables stand to this version of the product
 */
public record City(Tenant tenant, SchemaState schema) {

    /** How a city's tables stand to this version. */
    public enum SchemaState {
        CURRENT,
        /** They wait for {@code migrate}, or their creation is not finished. */
        BEHIND,
        /** This process was not given the login that could tell. */
        NOT_KNOWN_HERE
    }
}
