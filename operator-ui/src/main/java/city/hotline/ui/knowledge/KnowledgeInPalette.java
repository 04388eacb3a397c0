package city.hotline.ui.knowledge;

import city.hotline.access.Permission;
import city.hotline.search.Fragment;
import city.hotline.search.KnowledgeHit;
import city.hotline.search.Question;
import city.hotline.search.Search;
import city.hotline.tenancy.TenantKind;
import city.hotline.tenancy.Tenants;
import city.hotline.ui.shell.PaletteHit;
import city.hotline.ui.shell.PaletteSource;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Articles in the palette, by words, pinyin and initials. */
@Component
class KnowledgeInPalette implements PaletteSource {
    private final Search search;
    private final Tenants tenants;

    KnowledgeInPalette(Search search, Tenants tenants) {
        this.search = search;
        this.tenants = tenants;
    }

    @Override
    public String heading() {
        return T.t("knowledge.palette");
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public boolean isFarAway() {
        return true;
    }

    @Override
    public List<PaletteHit> find(String query, int limit) {
        if (query.isEmpty() || !mayRead()) {
            return List.of();
        }
        return search.knowledge(Question.of(query), limit).hits().stream()
                .map(KnowledgeInPalette::hit)
                .toList();
    }

    private boolean mayRead() {
        return tenants.current().kind() == TenantKind.CITY
                && (KnowledgeTabs.may(Permission.READ_KNOWLEDGE)
                        || KnowledgeTabs.may(Permission.READ_PUBLIC_KNOWLEDGE));
    }

    private static PaletteHit hit(KnowledgeHit hit) {
        String title = hit.title().stream().map(Fragment::text).collect(Collectors.joining());
        return new PaletteHit(
                VaadinIcon.BOOK,
                title,
                hit.owner(),
                () -> UI.getCurrent().navigate(ArticleView.class, hit.id().toString()));
    }
}
