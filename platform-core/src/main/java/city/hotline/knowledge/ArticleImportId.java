package city.hotline.knowledge;

import java.util.UUID;

/** Identifies an import as this room knows it: what came in together is taken back together. */
public record ArticleImportId(UUID value) {}
