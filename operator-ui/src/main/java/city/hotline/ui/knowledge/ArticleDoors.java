package city.hotline.ui.knowledge;

import city.hotline.knowledge.Corrections;
import city.hotline.knowledge.Gaps;
import city.hotline.knowledge.Knowledge;
import city.hotline.knowledge.KnowledgeEditing;
import city.hotline.knowledge.Usefulness;
import org.springframework.stereotype.Component;

/** The doors that the screens of knowledge knock at. */
@Component
public record ArticleDoors(
        Knowledge knowledge, KnowledgeEditing editing, Corrections corrections, Usefulness usefulness, Gaps gaps) {}
