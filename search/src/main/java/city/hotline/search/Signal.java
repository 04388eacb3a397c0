package city.hotline.search;

/** One way in which a candidate was found; each has a score of its own scale, 0 where it says nothing. */
public enum Signal {
    /** BM25 over the bigrams of title, keywords and body. */
    WORDS,
    /** BM25 over the title alone. */
    TITLE,
    PINYIN,
    SYNONYM,
    /** Cosine between the question and the nearest piece of the article, -1 to 1. */
    MEANING,
    /** 1 when the article belongs to the chosen item, 0.5 for its group. */
    ITEM
}
