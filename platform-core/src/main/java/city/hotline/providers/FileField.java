package city.hotline.providers;

/** What of a file people change. */
public enum FileField {
    NAME_ZH,
    NAME_EN,
    PHONE,
    AREAS,
    ITEMS,
    NOTE,
    LEGAL_NAME,
    CREDIT_CODE,
    CONTACT,
    HOURS,
    MOST_OPEN,
    MOST_A_DAY,
    LICENCES,
    PRICES
}
