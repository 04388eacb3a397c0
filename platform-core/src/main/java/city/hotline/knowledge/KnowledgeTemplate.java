package city.hotline.knowledge;

import city.hotline.catalogue.CatalogueTemplate;
import city.hotline.catalogue.DirectoryEntry;
import city.hotline.catalogue.ServiceItem;
import city.hotline.catalogue.TemplateFault.Rule;
import city.hotline.catalogue.TemplateFaults;
import city.hotline.catalogue.TemplateInvalid;
import city.hotline.catalogue.Templates;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The knowledge that a new city begins with: articles about its catalogue's items and the words that mean the same.
 * {@code docs/knowledge-template.md} tells how the files are written. A template without such files has no knowledge.
 */
public final class KnowledgeTemplate {
    private static final int FEWEST_WORDS = 2;
    private static final int MOST_WORDS = 12;
    private static final int LONGEST_WORD = 20;

    private final String name;
    private final TemplateFaults faults = new TemplateFaults();
    private final List<TemplateArticle> articles = new ArrayList<>();
    private final List<List<String>> synonyms = new ArrayList<>();
    private final List<String> commonest = new ArrayList<>();

    private KnowledgeTemplate(String name) {
        this.name = name;
    }

    /**
     * Reads and checks the knowledge that goes with a catalogue.
     *
     * @throws TemplateInvalid with every mistake of its files
     */
    public static KnowledgeTemplate read(CatalogueTemplate catalogue) {
        SortedMap<String, byte[]> files = new TreeMap<>(Templates.files(catalogue.name() + "/knowledge", ".md"));
        files.putAll(Templates.files(catalogue.name() + "/knowledge", ".tsv"));
        return read(catalogue, files);
    }

    /** @param files by their paths below the templates */
    static KnowledgeTemplate read(CatalogueTemplate catalogue, SortedMap<String, byte[]> files) {
        KnowledgeTemplate template = new KnowledgeTemplate(catalogue.name());
        template.readArticles(catalogue, files);
        template.readSynonyms(files);
        template.readCommonest(files);
        template.faults.refuse(catalogue.name());
        return template;
    }

    public String name() {
        return name;
    }

    /** How many articles it has. */
    public int size() {
        return articles.size();
    }

    /** Groups of words that mean the same, 2 to 12 each; a word stands in one group alone. */
    public List<List<String>> synonyms() {
        return List.copyOf(synonyms);
    }

    /** The codes of the items that citizens ask for most; each has an article. */
    public List<String> commonest() {
        return List.copyOf(commonest);
    }

    /** What its articles say. */
    public List<ArticleContent> contents() {
        return articles.stream().map(TemplateArticle::content).toList();
    }

    List<TemplateArticle> articles() {
        return articles;
    }

    private void readArticles(CatalogueTemplate catalogue, SortedMap<String, byte[]> files) {
        Set<String> items = catalogue.items().stream().map(ServiceItem::code).collect(Collectors.toSet());
        Set<String> owners = catalogue.departments().stream()
                .map(DirectoryEntry::name)
                .map(wording -> wording.zh())
                .collect(Collectors.toSet());
        files.keySet().stream().filter(file -> file.endsWith(".md")).forEach(file -> {
            FrontMatter head = new FrontMatter(file, lines(file, files), faults);
            TemplateArticle.read(head, file, items, owners).ifPresent(articles::add);
        });
    }

    private void readSynonyms(SortedMap<String, byte[]> files) {
        String file = name + "/knowledge/synonyms.tsv";
        Set<String> taken = new HashSet<>();
        List<String> lines = lines(file, files);
        for (int at = 0; at < lines.size(); at++) {
            List<String> words = Arrays.asList(lines.get(at).split("\t", -1));
            if (words.size() < FEWEST_WORDS || words.size() > MOST_WORDS) {
                faults.add(file, at + 1, "", Rule.AMOUNT, Integer.toString(words.size()));
            }
            for (String word : words) {
                checkWord(file, at + 1, word, taken);
            }
            synonyms.add(words);
        }
    }

    private void checkWord(String file, int line, String word, Set<String> taken) {
        if (word.isBlank() || !word.equals(word.strip()) || word.length() > LONGEST_WORD) {
            faults.add(file, line, "", Rule.SYNTAX, word);
        } else if (!taken.add(word)) {
            faults.add(file, line, "", Rule.TWICE, word);
        }
    }

    private void readCommonest(SortedMap<String, byte[]> files) {
        String file = name + "/knowledge/commonest.tsv";
        Set<String> told = articles.stream()
                .flatMap(article -> article.content().scope().items().stream())
                .collect(Collectors.toSet());
        List<String> lines = lines(file, files);
        for (int at = 0; at < lines.size(); at++) {
            String code = lines.get(at).split("\t", -1)[0];
            if (commonest.contains(code)) {
                faults.add(file, at + 1, "", Rule.TWICE, code);
            } else if (!told.contains(code)) {
                faults.add(file, at + 1, "", Rule.NO_ARTICLE, lines.get(at).replace('\t', ' '));
            }
            commonest.add(code);
        }
    }

    /** None of a file that is not there. */
    private List<String> lines(String file, SortedMap<String, byte[]> files) {
        byte[] bytes = Optional.ofNullable(files.get(file)).orElse(new byte[0]);
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return (text.startsWith("\uFEFF") ? text.substring(1) : text)
                    .lines()
                    .toList();
        } catch (CharacterCodingException wrong) {
            faults.add(file, 1, "", Rule.NOT_UTF8, "");
            return List.of();
        }
    }
}
