package city.hotline.search;

/** The present tenant's synonyms are others now. */
record SynonymsChanged() {}
