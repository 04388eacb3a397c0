package city.hotline.imports;

import city.hotline.foundation.Refusal;
import city.hotline.foundation.Sentences;
import city.hotline.knowledge.ArchivedArticle;
import city.hotline.knowledge.ArticleContent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/** The articles of a document. Its own words are an article's reference: the same again is the same article. */
final class DocumentArticles implements ArticleSource {
    private final String file;
    private final Iterator<ArticleVerdict> verdicts;

    private DocumentArticles(String file, Iterator<ArticleVerdict> verdicts) {
        this.file = file;
        this.verdicts = verdicts;
    }

    static DocumentArticles of(ImportFile file, Outline outline) {
        List<Outline.Section> sections = outline.sections(file.name().replaceFirst("\\.[^.]*$", ""));
        List<ArticleVerdict> verdicts = new ArrayList<>();
        for (int at = 0; at < sections.size(); at++) {
            verdicts.add(verdict(file, at + 1, sections.get(at)));
        }
        return new DocumentArticles(file.name(), verdicts.iterator());
    }

    private static ArticleVerdict verdict(ImportFile file, int number, Outline.Section section) {
        TableRow row = new TableRow(number, List.of(file.name(), section.title()));
        if (section.body().isEmpty()) {
            return new ArticleVerdict.Bad(
                    row, List.of(new RowError(number, section.title(), "IMPORT_ARTICLE_EMPTY", List.of(), "")));
        }
        try {
            ArticleContent content = ArticleContent.of(section.title(), section.body());
            return new ArticleVerdict.Good(row, new ArchivedArticle(reference(section), content));
        } catch (Refusal refused) {
            return new ArticleVerdict.Bad(
                    row,
                    List.of(new RowError(number, section.title(), refused.code(), refused.facts(), section.body())));
        }
    }

    private static String reference(Outline.Section section) {
        MessageDigest sha = TableFile.sha256();
        sha.update(section.title().getBytes(StandardCharsets.UTF_8));
        sha.update((byte) 0);
        sha.update(section.body().getBytes(StandardCharsets.UTF_8));
        return "sha:" + HexFormat.of().formatHex(sha.digest()).substring(0, 32);
    }

    @Override
    public String file() {
        return file;
    }

    @Override
    public List<String> header(Locale locale) {
        return List.of(Sentences.of("IMPORT_SHEET.FILE", locale), Sentences.of("IMPORT_SHEET.ARTICLE", locale));
    }

    @Override
    public boolean hasNext() {
        return verdicts.hasNext();
    }

    @Override
    public ArticleVerdict next() {
        return verdicts.next();
    }

    @Override
    public void close() {}
}
