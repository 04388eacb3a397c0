package city.hotline.ui.knowledge;

import city.hotline.catalogue.Catalogue;
import city.hotline.departments.Departments;
import city.hotline.knowledge.Article;
import city.hotline.knowledge.ArticleContent;
import city.hotline.knowledge.ArticleFile;
import city.hotline.knowledge.ArticleId;
import city.hotline.knowledge.ArticleUnknown;
import city.hotline.knowledge.Attachment;
import city.hotline.tenancy.Tenants;
import city.hotline.ui.kit.Banner;
import city.hotline.ui.kit.Card;
import city.hotline.ui.kit.MarkdownText;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Toasts;
import city.hotline.ui.kit.Tone;
import city.hotline.ui.kit.WallTime;
import city.hotline.ui.shell.MainLayout;
import city.hotline.ui.shell.Titled;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One article to be read and, by those who may, to be moved on: sent to review, published, taken back. */
@Route(value = "knowledge/article", layout = MainLayout.class)
@RolesAllowed({"READ_KNOWLEDGE", "READ_PUBLIC_KNOWLEDGE"})
@StyleSheet("context://boling/knowledge.css")
public class ArticleView extends Div implements HasUrlParameter<String>, Titled {
    private final transient ArticleDoors doors;
    private final transient Catalogue catalogue;
    private final transient FieldNames words;
    private final transient WallTime wall;
    private @Nullable ArticleId id;
    private String title = "";

    ArticleView(ArticleDoors doors, Catalogue catalogue, Departments departments, Tenants tenants) {
        this.doors = doors;
        this.catalogue = catalogue;
        this.words = new FieldNames(departments);
        this.wall = new WallTime(tenants.current().zone());
        addClassName("article-view");
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public void setParameter(BeforeEvent event, String address) {
        id = parse(address);
        show();
    }

    private void show() {
        ArticleId wanted = shown();
        Optional<Article> served = doors.knowledge().read(wanted);
        Optional<ArticleFile> file = file(wanted);
        removeAll();
        if (file.isPresent()) {
            showFile(file.get(), served.orElse(null));
        } else {
            showArticle(served.orElseThrow(() -> new NotFoundException("no such article")));
        }
    }

    /** Empty for those who only read it. */
    private Optional<ArticleFile> file(ArticleId wanted) {
        if (!KnowledgeView.mayWrite()) {
            return Optional.empty();
        }
        try {
            return Optional.of(doors.editing().file(wanted));
        } catch (ArticleUnknown notTheirs) {
            return Optional.empty();
        }
    }

    private void showArticle(Article article) {
        Card card = card(article.content());
        card.with(columns(
                text(article.content(), article.attachments(), false),
                Row.down(
                        ArticleFacts.of(article.content(), article.owner(), catalogue),
                        ArticleFacts.published(article, wall))));
        add(card);
    }

    private void showFile(ArticleFile file, @Nullable Article served) {
        Card card = card(file.content());
        ArticleWords.states(file.summary()).forEach(card::beside);
        card.atEnd(new ArticleActs(doors.editing(), file, this::acted).buttons());
        Row side = Row.down(ArticleFacts.of(file.content(), file.summary().ownerName(), catalogue));
        if (served != null) {
            side.add(new VotesPart(doors.usefulness().of(served.id()), wall));
        }
        side.add(
                new CorrectionsPart(doors.corrections(), wall, this::acted)
                        .of(doors.corrections().of(file.summary().id())),
                new VersionsPart(doors.editing(), file, words, wall),
                new RecordPart(file.record(), wall));
        Component text = text(file.content(), file.attachments(), true);
        card.with(
                served == null || served.version() == file.summary().version()
                        ? columns(text, side)
                        : columns(Row.down(ahead(file, served), text), side));
        add(card);
    }

    /** What is shown is newer than what is served. */
    private static Banner ahead(ArticleFile file, Article served) {
        return new Banner(Tone.INFO, T.t("knowledge.ahead", file.summary().version(), served.version()));
    }

    private Card card(ArticleContent content) {
        title = ArticleWords.title(content.title());
        return Card.main(title)
                .beside(ArticleWords.readers(content.readers()))
                .foot(new RouterLink(T.t("knowledge.back"), KnowledgeView.class));
    }

    private Component text(ArticleContent content, List<Attachment> files, boolean editor) {
        Row text = Row.down(new MarkdownText(content.body()));
        if (!files.isEmpty()) {
            text.add(new AttachmentLinks(
                    files,
                    file -> editor
                            ? doors.editing().attachment(shown(), file)
                            : doors.knowledge().attachment(shown(), file)));
        }
        return text;
    }

    private static Div columns(Component text, Component side) {
        Div columns = new Div(text, side);
        columns.addClassName("article-columns");
        return columns;
    }

    private void acted(String done) {
        Toasts.done(done);
        show();
    }

    private ArticleId shown() {
        if (id == null) {
            throw new IllegalStateException("no article was opened");
        }
        return id;
    }

    static ArticleId parse(String address) {
        try {
            return ArticleId.parse(address);
        } catch (IllegalArgumentException nothing) {
            throw new NotFoundException("no article's address");
        }
    }
}
