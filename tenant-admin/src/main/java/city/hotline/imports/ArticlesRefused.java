package city.hotline.imports;

import city.hotline.foundation.Refusal;

/** Some articles are bad, so none came in. It carries what the dry run found. */
public final class ArticlesRefused extends Refusal {
    private final transient KnowledgeCheck check;

    ArticlesRefused(KnowledgeCheck check) {
        super(Kind.INVALID, "IMPORT_ROWS_REFUSED", check.bad(), check.articles());
        this.check = check;
    }

    public KnowledgeCheck check() {
        return check;
    }
}
