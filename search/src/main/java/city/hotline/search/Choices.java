package city.hotline.search;

import city.hotline.knowledge.ArticleId;

/** What operators made of the answers; the city's own ranking learns from it. */
public interface Choices {
    /** The article was used to answer the question. */
    void used(Question question, ArticleId article);

    /** Nothing that was shown answered it. It goes to the list of gaps. */
    void nothingFitted(Question question);
}
