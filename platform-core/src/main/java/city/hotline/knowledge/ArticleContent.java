package city.hotline.knowledge;

import city.hotline.catalogue.Wording;
import city.hotline.departments.DepartmentId;
import city.hotline.foundation.PlainText;
import city.hotline.foundation.StoredText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an article says and whom it is for; one version of it.
 *
 * @param title 1 to 200 characters; its English may be empty
 * @param body Markdown (CommonMark with tables), 1 to {@link #BODY} characters, kept exactly
 * @param keywords other words for what it is about, at most 50 of 1 to 60 characters
 * @param owner the department that answers for it; null while none does
 */
public record ArticleContent(
        Wording title,
        String body,
        List<String> keywords,
        Readers readers,
        @Nullable DepartmentId owner,
        Scope scope,
        Validity validity) {
    public static final int TITLE = 200;
    public static final int BODY = 50_000;

    private static final int KEYWORDS = 50;
    private static final int KEYWORD = 60;

    /**
     * @throws city.hotline.foundation.TextTooLong with the field and its limit, before anything else is looked at
     * @throws city.hotline.foundation.TextMissing when title or body say nothing
     * @throws city.hotline.foundation.TextNotAllowed for characters that cannot be kept, or mislead in a title
     * @throws TooMany when there are more keywords
     */
    public ArticleContent {
        PlainText.block("body", body, BODY);
        StoredText.required("body", body, BODY);
        PlainText.line("title", title.zh(), TITLE);
        StoredText.required("title", title.zh(), TITLE);
        PlainText.line("titleEn", title.en(), TITLE);
        keywords = TooMany.check("keywords", keywords, KEYWORDS);
        keywords.forEach(word -> PlainText.line("keywords", word, KEYWORD));
    }

    /** For the hotline's own people, nobody's, about nothing in particular, for ever. */
    public static ArticleContent of(String title, String body) {
        return new ArticleContent(
                new Wording(title, ""), body, List.of(), Readers.OPERATOR, null, Scope.ANY, Validity.ALWAYS);
    }

    public ArticleContent titled(String zh, String en) {
        return new ArticleContent(new Wording(zh, en), body, keywords, readers, owner, scope, validity);
    }

    public ArticleContent saying(String words) {
        return new ArticleContent(title, words, keywords, readers, owner, scope, validity);
    }

    public ArticleContent alsoCalled(List<String> words) {
        return new ArticleContent(title, body, words, readers, owner, scope, validity);
    }

    public ArticleContent readBy(Readers whom) {
        return new ArticleContent(title, body, keywords, whom, owner, scope, validity);
    }

    public ArticleContent ownedBy(@Nullable DepartmentId department) {
        return new ArticleContent(title, body, keywords, readers, department, scope, validity);
    }

    public ArticleContent about(Scope what) {
        return new ArticleContent(title, body, keywords, readers, owner, what, validity);
    }

    public ArticleContent valid(Validity when) {
        return new ArticleContent(title, body, keywords, readers, owner, scope, when);
    }
}
