package city.hotline.knowledge;

import city.hotline.foundation.Refusal;

/** A template was to be installed where there is knowledge already. */
public final class KnowledgeNotEmpty extends Refusal {
    KnowledgeNotEmpty() {
        super(Kind.CONFLICT, "KNOWLEDGE_NOT_EMPTY");
    }
}
