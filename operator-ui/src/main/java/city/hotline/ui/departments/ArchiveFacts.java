package city.hotline.ui.departments;

import city.hotline.catalogue.Catalogue;
import city.hotline.departments.ArchiveContent;
import city.hotline.departments.DutyArchive;
import city.hotline.ui.kit.Facts;
import city.hotline.ui.kit.PhoneText;
import city.hotline.ui.text.T;
import java.util.stream.Collectors;

/** What an archive says, for reading. */
public final class ArchiveFacts {
    private final ScopeNames names;

    public ArchiveFacts(Catalogue catalogue) {
        this(new ScopeNames(catalogue));
    }

    ArchiveFacts(ScopeNames names) {
        this.names = names;
    }

    public Facts of(DutyArchive archive) {
        return of(archive.content()).fact(T.t("archive.kind"), T.t("archive.kind." + archive.kind()));
    }

    Facts of(ArchiveContent content) {
        Facts facts = new Facts().fact(T.t("archive.duties"), content.duties());
        line(facts, "basis", content.basis());
        line(facts, "contact", content.contact());
        line(facts, "deputy", content.deputy());
        line(facts, "phone", PhoneText.of(content.phone()));
        line(facts, "hours", content.hours());
        facts.fact(
                T.t("archive.areas"),
                content.areas().isEmpty() ? T.t("directory.city") : String.join("、", content.areas()));
        line(facts, "items", content.items().stream().map(names::of).collect(Collectors.joining("、")));
        return facts;
    }

    private static void line(Facts facts, String field, String words) {
        if (!words.isBlank()) {
            facts.fact(T.t("archive." + field), words);
        }
    }
}
