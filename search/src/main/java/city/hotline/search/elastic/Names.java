package city.hotline.search.elastic;

/** Names of the parts of a query; the engine says by them what a hit was found by, and how well. */
final class Names {
    static final String WORDS = "words";
    static final String TITLE = "title";
    static final String EXACT = "exact";
    static final String BEGINNING = "beginning";
    static final String PINYIN = "pinyin";
    static final String SLIP = "slip";
    static final String INITIALS = "initials";
    static final String SYNONYM = "synonym";
    static final String ITEM = "item";
    static final String GROUP = "group";
    static final String NUMBER = "number";

    private Names() {}
}
